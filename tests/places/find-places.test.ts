import { describe, expect, it } from "vitest";
import { findPlaces, idsIn } from "./finder.js";

describe("spans and ids", () => {
  const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    [
      "a list of villages takes the district behind it",
      "Azerbaijan's army took Garakhanbeyli, Garvand and Yukhari Abdurrahmanli villages of Fuzuli district.",
      [
        "Azerbaijan=az",
        "Garakhanbeyli=az/fuzuli/qaraxanbeyli",
        "Garvand=az/fuzuli/qervend",
        "Yukhari Abdurrahmanli=az/fuzuli/yuxari-ebdurrehmanli",
        "Fuzuli=az/fuzuli",
      ],
    ],
    [
      "the people of a place name it",
      "Azerbaijan and Karabakh were on the radio. Run, people of Mincivan!",
      ["Azerbaijan=az", "Karabakh=az/region/qarabag", "Mincivan=az/zengilan/mincivan"],
    ],
    [
      "sure places of the region speak for it where its name is not printed",
      "The pump failed in the city of Sabirabad, in the village of Khanlig of Gubadli district and in the town of Horadiz.\n\nSomebody had seen smoke over Garatugay.",
      [
        "Sabirabad=az/sabirabad/sabirabad",
        "Khanlig=az/qubadli/xanliq",
        "Gubadli=az/qubadli",
        "Horadiz=az/fuzuli/horadiz",
        "Garatugay=az/sabirabad/qaratugay",
      ],
    ],
    [
      "a town is one whatever adjective stands before it",
      "Guns fired on the Azerbaijani town of Agdam.",
      ["Agdam=az/agdam/agdam"],
    ],
    [
      "the villages of districts lie in them",
      "In Azerbaijan the villages of Fizuli and Jabrayil were empty.",
      ["Azerbaijan=az", "Fizuli=az/fuzuli", "Jabrayil=az/cebrayil"],
    ],
    [
      "two lists in a sentence each take their own",
      "The army of Azerbaijan entered Padar and Zilanli villages of Gubadli and Tinli and Papi villages of Jabrayil.",
      [
        "Azerbaijan=az",
        "Padar=az/qubadli/padar",
        "Zilanli=az/qubadli/zilanli",
        "Gubadli=az/qubadli",
        "Tinli=az/cebrayil/tinli",
        "Papi=az/cebrayil/papi",
        "Jabrayil=az/cebrayil",
      ],
    ],
    [
      "the village of a name and the town of the same name",
      "He was born in the village of Agdam of Tovuz district, not in the city of Aghdam.",
      ["Agdam=az/tovuz/agdam", "Tovuz=az/tovuz", "Aghdam=az/agdam/agdam"],
    ],
    [
      "an Armenian and an Azerbaijani name of one place explain each other",
      "Shots were heard by Parukh (Farrukh) in the zone of the Russian peacekeepers in Nagorno-Karabakh.",
      ["Parukh=az/xocali/ferrux", "Farrukh=az/xocali/ferrux", "Nagorno-Karabakh=az/region/qarabag"],
    ],
    [
      "a place by its own name, in a spelling of it, before one by another name",
      "In Karabakh the road to Shukurbayli is open, the army said.",
      ["Karabakh=az/region/qarabag", "Shukurbayli=az/fuzuli/sukurbeyli"],
    ],
    [
      "names inside the names of organisations",
      "Azerbaijan's Defense Ministry, the Republic of Armenia and the OSCE Minsk Group",
      ["Azerbaijan=az", "Armenia=am", "Minsk=by/minsk"],
    ],
    [
      "villages in apposition, and those whose residents are named",
      "Azerbaijan wants them back. Residents of Kirants saw it. Four villages, Baghanis Ayrum, Kheyrimli and Gizilhajili among them, are empty.",
      [
        "Azerbaijan=az",
        "Kirants=am/kirants",
        "Baghanis Ayrum=az/qazax/baganis-ayrim",
        "Kheyrimli=az/qazax/xeyrimli",
        "Gizilhajili=az/qazax/qizilhacili",
      ],
    ],
    [
      "places across the border say which village of a name is meant",
      "Armenia and Azerbaijan: men in Berkaber in Tavush said that near Sofulu and Barkhudarli it was quiet. In Sofulu a tractor stood.",
      [
        "Armenia=am",
        "Azerbaijan=az",
        "Berkaber=am/berkaber",
        "Tavush=am/tavush",
        "Sofulu=az/qazax/sofulu",
        "Barkhudarli=az/qazax/barxudarli",
        "Sofulu=az/qazax/sofulu",
      ],
    ],
    [
      "a village keeps the district that the article gives it once",
      "Azerbaijan: a field burned in the village of Sofulu of Gazakh district. The ministry in Jabrayil was told of Sofulu.",
      [
        "Azerbaijan=az",
        "Sofulu=az/qazax/sofulu",
        "Gazakh=az/qazax",
        "Jabrayil=az/cebrayil/cebrayil",
        "Sofulu=az/qazax/sofulu",
      ],
    ],
    [
      "villages of a province",
      "Armenia heard shots from Tavush villages. It rained in villages of Syunik.",
      ["Armenia=am", "Tavush=am/tavush", "Syunik=am/syunik"],
    ],
    [
      "an Armenian name of two villages, one town; a district's seat by its Armenian name",
      "Armenia said: in Chartar and near Askeran, in the Askeran region of Karabakh, it was calm.",
      [
        "Armenia=am",
        "Chartar=az/xocavend/guneycartar",
        "Askeran=az/xocali/esgeran",
        "Askeran=az/xocali",
        "Karabakh=az/region/qarabag",
      ],
    ],
    [
      "what a road leads to is no district of where it begins",
      "Karabakh: from Chartar to Martuni it is ten minutes.",
      ["Karabakh=az/region/qarabag", "Chartar=az/xocavend/guneycartar", "Martuni=az/xocavend/xocavend"],
    ],
    ["capital letters", "SHUSHA FALLS, YEREVAN SILENT", ["SHUSHA=az/susa/susa", "YEREVAN=am/yerevan"]],
    ["lower case with its own letters", "bu gün şuşa azaddır", ["şuşa=az/susa/susa"]],
    [
      "a road named after its ends",
      "In Azerbaijan the Horadiz-Aghband railway is being built.",
      ["Azerbaijan=az", "Horadiz=az/fuzuli/horadiz", "Aghband=az/zengilan/agbend"],
    ],
    [
      "neighbours decide between countries",
      "From Tabriz and Ardabil in Iran lorries went to Jolfa and Aslanduz.",
      ["Tabriz=ir/tabriz", "Ardabil=ir/ardabil", "Iran=ir", "Jolfa=ir/jolfa", "Aslanduz=ir/aslanduz"],
    ],
    [
      "rivers and mountains",
      "Azerbaijani posts on the Araz and on Murovdagh were shelled.",
      ["Araz=az/river/araz", "Murovdagh=az/mount/murovdag"],
    ],
    [
      "U.S. and US but not the pronoun",
      "Washington, in the U.S., told us that the US would help Azerbaijan. Us too.",
      ["Washington=us/washington", "U.S.=us", "US=us", "Azerbaijan=az"],
    ],
  ];
  it.each(cases)("%s", (_, text, expected) => {
    expect(idsIn(text)).toEqual(expected);
  });
});

describe("a long article that never says the country", () => {
  const filler =
    "The company said that the pumps had been tested and that all of them had run through the night. ".repeat(10);

  it("is at home where two of its towns are", () => {
    const told = `Goychay recalls milk. Two dairies in Agsu closed. ${filler} Trucks waited. Goychay gave no figures.`;
    expect(idsIn(told).map((m) => m.split("=")[0])).toEqual(["Goychay", "Agsu", "Goychay"]);
  });
});

describe("what is no place", () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ["surnames of the region", "The statement mentioned Hasanov twice, Mammadov said; Bagirov and Karimzade agreed."],
    [
      "a surname that is a village's name, once its full name is told",
      "The analysts Vusal Garadaghli and Ruzanna Shosh met. Garadaghli said so; according to Garadaghli, critics of Shosh lie. In Garadaghli's view that helps. Azerbaijani and Armenian papers asked Shosh.",
    ],
    ["a first name that is a river", "Araz Quliyev, a baker, said that he liked tea."],
    ["a first name that is a country", "Georgia Hammond wrote the report."],
    ["peoples and adjectives", "Azerbaijani, Armenian, Turkish and Kazakh officials met the Tatars."],
    ["words that are villages elsewhere", "He parked his Car by the Bank and sent a Mobile to the Tatar horsemen."],
  ];
  it.each(cases)("%s", (_, text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it("finds no village of the region in an article about another one", () => {
    const text =
      "The mayor of Chicago met the governor of Ohio in Detroit. Residents near Garvand Street and in Padar complained. Texas and California sued.";
    expect(idsIn(text).filter((id) => id.includes("=az"))).toEqual([]);
  });
});

describe("what a mention carries", () => {
  it("names the place, its district, its coordinates and how it was matched", () => {
    const [mention] = findPlaces("The army entered the village of Gargabazar of Fuzuli district.");
    expect(mention).toMatchObject({
      type: "place",
      text: "Gargabazar",
      id: "az/fuzuli/qargabazar",
      name: "Qarğabazar",
      kind: "village",
      district: "Füzuli",
      match: "rule",
      metonymic: false,
    });
    expect(mention.lat).toBeCloseTo(39.54, 1);
  });

  it.each([
    ["exact", "in Azerbaijan, in the city of Xankəndi"],
    ["folded", "in Azerbaijan, in the city of Xankendi"],
    ["exact", "in Azerbaijan, in the city of Stepanakert"],
    ["rule", "in Azerbaijan, in the city of Khankyandi"],
  ])("matches %s: %s", (match, text) => {
    expect(findPlaces(text)[1]).toMatchObject({ id: "az/xankendi", match });
  });

  it("keeps the other bearers of a name as alternatives", () => {
    const [mention] = findPlaces("Fighting went on near Garadaghli in Azerbaijan.");
    expect(mention.alternatives.length).toBeGreaterThan(1);
    expect(mention.alternatives.every((id) => id.startsWith("az/"))).toBe(true);
  });

  it("keeps a name that the text calls a village and no gazetteer has", () => {
    const found = findPlaces("In Azerbaijan the village of Zzyzxovka was rebuilt.").find((m) => m.text === "Zzyzxovka");
    expect(found).toMatchObject({ id: null, name: null, match: "context" });
  });

  it("says Dağlıq Qarabağ for Nagorno-Karabakh and Qarabağ for Karabakh", () => {
    expect(findPlaces("Nagorno-Karabakh and Karabakh").map((m) => m.name)).toEqual(["Dağlıq Qarabağ", "Qarabağ"]);
  });
});
