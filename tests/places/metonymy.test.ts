import { describe, expect, it } from "vitest";
import { findPlaces } from "./finder.js";

/** The metonymic names of a text. */
const acting = (text: string): string[] => findPlaces(text).flatMap((m) => (m.metonymic ? [m.text] : []));

describe("a name that stands for a government", () => {
  it.each<[text: string, expected: string[]]>([
    ["Azerbaijan has denied the report.", ["Azerbaijan"]],
    ["Baku, he added, had refused to sign.", ["Baku"]],
    ["The report said that Turkey would never accept this.", ["Turkey"]],
    ["France, Russia and the US called for a truce.", ["France", "Russia", "US"]],
    ["The talks were co-chaired by France and the US.", ["France", "US"]],
    ["The ministry called on Armenia to withdraw and blamed Yerevan.", ["Armenia", "Yerevan"]],
    ["Germany to send aid", ["Germany"]],
    ["Ankara's support is firm.", ["Ankara"]],
    ["The note was cold, and official Yerevan knew it.", ["Yerevan"]],
    ["The reply from Moscow was short.", ["Moscow"]],
    ["“Never,” said Baku.", ["Baku"]],
    ["A deal between Baku and Yerevan is near.", ["Baku", "Yerevan"]],
    ["Fighting went on, with Georgia and Turkey blaming each other.", ["Georgia", "Turkey"]],
    ["Georgia and Turkey have each blamed the other.", ["Georgia", "Turkey"]],
    [
      "Yerevan reports two dead. Ankara demands a road. Tbilisi claims Moscow attacked.",
      ["Yerevan", "Ankara", "Tbilisi", "Moscow"],
    ],
    ["He said this to Ankara and Tbilisi last week.", ["Ankara", "Tbilisi"]],
    ["Iran conveyed its concern to Baku.", ["Iran", "Baku"]],
    ["Georgia on Thursday accused Turkey. Ankara in turn blamed Tbilisi.", ["Georgia", "Turkey", "Ankara", "Tbilisi"]],
    ["Neither Georgia nor the Republic of Armenia has denied it.", ["Georgia", "Armenia"]],
    ["Tehran, it notes, “has opened no case”.", ["Tehran"]],
    ["Iran, Armenia's neighbour, has warned of it.", ["Iran"]],
    ["Moscow ready to host talks", ["Moscow"]],
    ["Has Azerbaijan “switched off” the river? Is Iran sending fuel?", ["Azerbaijan", "Iran"]],
    ["Armenia has not haggled over it.", ["Armenia"]],
    ["They wait for a green light from Baku. Envoys of Ankara met them.", ["Baku", "Ankara"]],
    ["Stepanakert blames Azerbaijan. What Stepanakert says is known.", ["Stepanakert", "Azerbaijan", "Stepanakert"]],
    ["Norway is among the first to recognise it. Oslo is exerting pressure.", ["Norway", "Oslo"]],
    ["Sweden was the only country to vote against.", ["Sweden"]],
    ["It is an allegation Oslo has repeatedly denied.", ["Oslo"]],
    ["The villages Azerbaijan took have no water.", ["Azerbaijan"]],
    ["Norway appears to have changed its mind.", ["Norway"]],
    ["Oslo is understood to be uneasy and has no intention of leaving.", ["Oslo"]],
    ["Oslo is in no hurry. Helsinki is under pressure.", ["Oslo", "Helsinki"]],
    ["Norway was not invited. Oslo has been told to wait.", ["Norway", "Oslo"]],
    ["The envoy briefed both Norway and Finland.", ["Norway", "Finland"]],
    ["He voiced support for Oslo and wants pressure on Helsinki.", ["Oslo", "Helsinki"]],
    ["The paper bears the signature of Oslo. They want independence from Helsinki.", ["Oslo", "Helsinki"]],
    ["They met at the request of Norway, with the help of Sweden.", ["Norway", "Sweden"]],
    [
      "The statement of the co-chairs, Russia, the United States and France, is short.",
      ["Russia", "United States", "France"],
    ],
    ["He saw the guarantor states (Sweden and Denmark) leave.", ["Sweden", "Denmark"]],
    ["Talks between Oslo and Helsinki resumed.", ["Oslo", "Helsinki"]],
    ["Norway and the European Union urged restraint.", ["Norway"]],
    ["The maps were right, Oslo claims.", ["Oslo"]],
    ["In his words, Oslo “has come closer”.", ["Oslo"]],
    ["It was Oslo that asked. It is time for Norway to act.", ["Oslo", "Norway"]],
    ["The deal gives Norway the right to inspect.", ["Norway"]],
    ["Norway – he argued – had rebuffed the offer. Sweden (which has no army) protested.", ["Norway", "Sweden"]],
    ["The signature of Stepanakert is on it. He should first ask Oslo.", ["Stepanakert", "Oslo"]],
    ["TBILISI – Norway has offered to host it.", ["Norway"]],
    ["In the spring Oslo leaned on it. Neither Oslo nor its partners will come.", ["Oslo", "Oslo"]],
    ["Norway has three months to appeal; Oslo: “A lie”.", ["Norway", "Oslo"]],
    ["This obliges Norway to leave. The step angered Oslo.", ["Norway", "Oslo"]],
    ["• Stepanakert: “There is no deal”\n• Baku: “There is one”", ["Stepanakert", "Baku"]],
  ])("%s", (text, expected) => {
    expect(acting(text)).toEqual(expected);
  });
});

describe("a name that is a place", () => {
  it.each([
    "Azerbaijan's army crossed the river.",
    "The spokesman of Armenia's Defense Ministry said so in Yerevan.",
    "He flew from Moscow to Baku.",
    "BAKU, March 3 (Agency) – Officials met in Tehran.",
    "Armenia is a small country and has few rivers.",
    "A Moscow-brokered truce held in Azerbaijan.",
    "Relations between Azerbaijan and Armenia have been tense.",
    "Baku's suburbs were flooded.",
    "The letter was printed by the Yerevan monthly Hour.",
    "All well, aide says\n\nBAKU, March 3. It rained.",
    "Georgia forces withdrew. Georgia reports of floods were false.",
    "They presented the film to Moscow audiences.",
    "Baku on Friday was calm.",
    "She left Stepanakert, which Azerbaijanis call Khankendi, in the night.",
    "A shuttle between Oslo, Helsinki and Tallinn has begun.",
    "The night train between Oslo and Stockholm was late. Lorries travel between Oslo and Stockholm.",
    "A line linking Oslo with Stockholm opened.",
    "Support for Oslo residents was cut and pressure on Oslo hospitals grew.",
    "He visited Oslo to sign the deal. She promised to walk to Oslo.",
    "Baku, May 19, Agency. It rained.",
    "Tourists crossing Norway must pay. Norway is about the size of Japan.",
    "Norway is said to have many lakes. Oslo has many museums. Oslo remained wet.",
    "It is part of Azerbaijan. She calls Georgia home.",
    "Is Baku safe? Was Armenia wet? Drones flew over Stepanakert.",
  ])("%s", (text) => {
    expect(acting(text)).toEqual([]);
  });
});
