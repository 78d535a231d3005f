import { describe, expect, it } from "vitest";
import { createQuantityFinder, findQuantities } from "../../src/claims/quantities.js";
import { reading } from "../../src/languages/en/reading.js";
import { quantities } from "../../src/languages/en/units.js";
import { TokenMark } from "../../src/model/recognition.js";
import { createTextReader } from "../../src/text/read-text.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

const vocabulary = new Vocabulary();
const read = createTextReader(reading, vocabulary);
const find = createQuantityFinder(quantities, vocabulary);
vocabulary.freeze();

/** `text = value unit` of every quantity; words given in `dates` are marked as dates. */
function found(text: string, dates: readonly string[] = []): string[] {
  const doc = read(text);
  const marks = new Uint8Array(doc.count);
  for (let t = 0; t < doc.count; t++)
    if (dates.includes(doc.text.slice(doc.start[t], doc.end[t]))) marks[t] = TokenMark.Date;
  return find(doc, marks).map(({ mention }) => `${mention.text} = ${String(mention.value)} ${mention.unit}`);
}

describe("createQuantityFinder", () => {
  it.each<[string, string[]]>([
    ["The army took 20 more hamlets and a settlement.", ["20 more hamlets = 20 hamlet", "a settlement = 1 settlement"]],
    [
      "They lost four helicopters, about 15 drones, 10 tanks and armored vehicles.",
      ["four helicopters = 4 helicopter", "15 drones = 15 drone", "10 tanks = 10 tank"],
    ],
    ["It covers more than 2,000 hectares of land.", ["2,000 hectares = 2000 hectare"]],
    [
      "The district has 1390 km2, its neighbour 802 km² and 7.5 square kilometers.",
      ["1390 km2 = 1390 km²", "802 km² = 802 km²", "7.5 square kilometers = 7.5 km²"],
    ],
    ["About 20% of the country, or 38 per cent, burned.", ["20% = 20 percent", "38 per cent = 38 percent"]],
    [
      "It cost $5 million, 2.2 billion manats or US$3m.",
      ["$5 million = 5000000 dollar", "2.2 billion manats = 2200000000 manat", "US$3m = 3000000 dollar"],
    ],
    [
      "They lost three T-72 tanks and two BM-21 Grad systems.",
      ["three T-72 tanks = 3 tank", "two BM-21 Grad systems = 2 system"],
    ],
    ["It held eleven times the copper, five times more than that.", []],
    ["From 8 a.m. the units fired 82 millimeter mortars.", ["82 millimeter = 82 mm"]],
    [
      "It watches 20,000 of Ruritania's 70,000 wells.",
      ["20,000 of Ruritania's 70,000 wells = 20000 well", "70,000 wells = 70000 well"],
    ],
    ["In eleven cases people were ill.", ["eleven cases = 11 case"]],
    ["There was one road and four signatures.", ["four signatures = 4 signature"]],
    ["They ate 1,450 calories after the 9/11 attacks.", ["1,450 calories = 1450 calorie"]],
    ["We have just lost 4-5 positions.", ["4-5 positions = 4 position"]],
    [
      "Twenty-one kilometres and two hundred and fifty shells.",
      ["Twenty-one kilometres = 21 km", "two hundred and fifty shells = 250 shell"],
    ],
    [
      "At least 43 Ruritanian civilians died and more than 200 were injured.",
      ["43 Ruritanian civilians = 43 civilian", "200 were injured = 200 person"],
    ],
    ["The blast left 10 dead and 35 others wounded.", ["10 dead = 10 person", "35 others = 35 person"]],
    ["It said 105 of its servicemen had been killed.", ["105 of its servicemen = 105 serviceman"]],
    [
      "Sappers found 54 anti-personnel and 25 anti-tank mines.",
      ["54 anti-personnel = 54 mine", "25 anti-tank mines = 25 mine"],
    ],
    ["The 110-km railway cuts through two hectares.", ["110-km = 110 km", "two hectares = 2 hectare"]],
    ["One soldier fell; one convoy passed.", ["One soldier = 1 soldier", "one convoy = 1 convoy"]],
    [
      "Two cease-fires and two missile launch sites.",
      ["Two cease-fires = 2 cease-fire", "two missile launch sites = 2 site"],
    ],
    ["Nine women and 41 families came back.", ["Nine women = 9 woman", "41 families = 41 family"]],
    ["One million Ruritanians left.", ["One million Ruritanians = 1000000 Ruritanian"]],
    ["They lost 200 missing sheep; 12 missing came back.", ["200 missing sheep = 200 sheep", "12 missing = 12 person"]],
    ["A village and two hamlets burned.", ["A village = 1 village", "two hamlets = 2 hamlet"]],
    ["A dozen soldiers met a hundred tanks.", ["A dozen soldiers = 12 soldier", "a hundred tanks = 100 tank"]],
    ["Over 1 000 people and 12 500 sheep left.", ["1 000 people = 1000 person", "12 500 sheep = 12500 sheep"]],
    [
      "Between 10 and 15 people left; 20 to 30 stayed with two or three buses.",
      ["10 and 15 people = 10 person", "two or three buses = 2 bus"],
    ],
    ["Five of the six bridges fell.", ["Five of the six bridges = 5 bridge"]],
    [
      "A third of the fields, two-thirds of the houses and half the wells are dry.",
      ["A third = 0.3333 share", "two-thirds = 0.6667 share", "half = 0.5 share"],
    ],
    ["One in five houses burned.", ["One in five = 0.2 share"]],
    ["Deputies passed a law.", []],
  ])("counts in %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ["designations", "F-16 jets, T-72 tanks and Su-25 aircraft took off."],
    ["numbers of documents", "Resolutions 822, 853 and 874 demands; Article 5 applies; Route 66 closes."],
    ["years", "The 1994 agreements and 2020 hostilities."],
    ["ordinals and decades", "The 21st village and the 1990s wars."],
    ["ages", "Ann Doe, 54, and a 48-year-old teacher."],
    ["clock times and scores", "At 10:08 a.m. they won 3-1."],
    ["pronouns", "One of them left, and 62 of these stayed."],
    ["what the text has named before", "The two countries and the two sides talk."],
    ["amounts without a figure", "Dozens of villages and hundreds of people were hit."],
    ["addresses and telephones", "Write to 12 Baku Street or call 012 555 33 22."],
    ["frequencies and parts", "It happened three times; two-thirds agree."],
  ])("takes no %s for a quantity", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("leaves the numbers of dates alone", () => {
    expect(found("Clashes on 27 September days later.", ["27"])).toEqual([]);
    expect(found("They held 27 villages.", [])).toEqual(["27 villages = 27 village"]);
  });

  it("gives UTF-16 spans of what it quotes", () => {
    const text = "🚁 Düşmən lost 15 drones.";
    const [first] = find(read(text), new Uint8Array(64));
    expect(text.slice(...first.mention.span)).toBe("15 drones");
  });

  it("picks the quantities of one content", () => {
    const doc = read("Ten tanks burned. He said that two jets fell.");
    const all = find(doc, new Uint8Array(doc.count));
    expect(findQuantities(all, [{ first: 6, end: doc.count }]).map((q) => q.text)).toEqual(["two jets"]);
  });

  it("survives a text that ends in a number or a unit's first word", () => {
    for (const text of ["", "5", "about 5", "5 square", "5 sq.", "$", "$5", "two hundred and", "4-", "a", "54 anti-"])
      expect(() => found(text)).not.toThrow();
  });
});
