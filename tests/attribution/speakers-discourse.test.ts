import { describe, expect, it } from "vitest";
import { compareMarked, resolveMarked } from "./speakers-fixture.js";

/** Asserts the id of every marked source of an invented article. */
function expectSpeakers(marked: string): void {
  const { found, wanted } = compareMarked(marked);
  expect(found).toEqual(wanted);
}

describe("pronouns for those who have not spoken", () => {
  it.each([
    ["The headteacher was burning registers. “Nobody came,” [[she=>headteacher]] said."],
    [
      "[[Ann Doe=>ann-doe]] said no. Lunch came.\n\nJohn Roe rose early. Roe has waited since May. “It is late,” [[he=>john-roe]] said.",
    ],
    ["At the gate, the economist Nina Roe waited. [[She=>nina-roe]] said that it was late."],
    ["Georgian activists have closed the road. [[They=>georgian-activists]] say it is theirs."],
    [
      "Alpinegas, the local gas company, was silent. John Roe smiled. [[Georgia=>georgia]] sells gas. [[It=>georgia]] said so.",
    ],
    [
      "Tom Roe, a beekeeper, was asked by [[a young man in uniform=>young-man-in-uniform]] to wait. [[He=>tom-roe]] said no.",
    ],
    [
      "Captain Tom Roe rose. [[Tom Roe=>tom-roe]] said that [[a colonel=>colonel]] had told him to wait. [[He=>tom-roe]] went on.",
    ],
    ["Several traders in Lerik, [[who=>several-traders-in-lerik]] say no, left."],
  ])("resolves %s", expectSpeakers);

  it.each([
    ["“My father kept the key. [[He=>ann-does-father]] said: wait,” [[Ann Doe=>ann-doe]] said."],
    ["Villagers disagreed. “[[They=>they]] say nothing is given,” [[John Roe=>john-roe]] said."],
    ["[[John Roe=>john-roe]] spoke first. “[[He=>john-roe]] said no,” [[Tom Doe=>tom-doe]] said."],
    [
      "[[Two men=>two-men]] said that [[guards in Oslo=>guards-in-oslo]] sang. “[[They=>guards-in-oslo]] said no,” [[Tom Roe=>tom-roe]] said.",
    ],
  ])("looks inside the quotation, never at its speaker: %s", expectSpeakers);

  it("takes I for who labels the line, else for who signs the article", () => {
    expectSpeakers("1) [[A hydrologist from Oslo, Ann Doe=>ann-doe]]: It is dry. [[I=>ann-doe]] said so in May.");
    expectSpeakers(
      "In praise of dull roads\n\nBy Jane Roe\n\nThe road is finished. [[I=>jane-roe]] said it would not be.",
    );
  });
});

describe("bare nouns for those known otherwise", () => {
  it.each([
    ["Ann Doe advises the state committee for refugees. [[The committee=>state-committee-for-refugees]] denied it."],
    ["Zaur Roe walks behind a dog. “Left,” [[the 34-year-old deminer=>zaur-roe]] said."],
    ["[[Political analyst Tom Roe=>tom-roe]] spoke. [[The expert=>tom-roe]] accused nobody."],
    ["Some said the Russian peacekeepers left. [[The peacekeepers=>russian-peacekeepers]] said so."],
    ["[[The Kura Valley Monitor=>kura-valley-monitor]] was sorry. [[The group=>kura-valley-monitor]] wrote a report."],
  ])("resolves %s", expectSpeakers);
});

describe("names of groups, owners and posts", () => {
  it.each([
    [
      "[[Some observers=>some-observers]] and [[both governments=>both-governments]] said. [[Two ministries=>two-ministries]] agreed.",
    ],
    [
      "[[John Roe=>john-roe]] said. [[His neighbours=>neighbours-of-john-roe]] left. [[His counsel=>john-roes-counsel]] agreed.",
    ],
    ["[[The school's director=>schools-director]] said. [[The district's elders=>districts-elders]] agreed."],
    [
      "[[The European Union's delegation in Baku=>delegation-of-the-european-union-in-baku]] said. [[Georgia's Permanent Mission to the United Nations=>permanent-mission-of-georgia-to-the-united-nations]] agreed.",
    ],
    [
      "[[The Clean Soil Fund=>clean-soil-fund]] said. [[Its office in Oslo=>office-of-the-clean-soil-fund-in-oslo]] agreed.",
    ],
    [
      "[[The press centre of Georgia's Defence Ministry=>press-centre-of-the-defence-ministry-of-georgia]] said. [[The office of Georgia's deputy prime minister=>office-of-the-deputy-prime-minister-of-georgia]] agreed.",
    ],
    ["[[The foreign ministers of Georgia and Poland=>foreign-minister-of-georgia]] said."],
    ["[[The U.S., Polish and French co-chairs of the Rivers Group=>co-chairs-of-the-rivers-group]] said."],
    ["[[Turkish envoy=>turkish-envoy]]: all well\n\n[[The Turkish envoy=>envoy-of-turkey]] spoke."],
    ["Georgia voted. [[The State Border Service=>state-border-service-of-georgia]] said so."],
    ["[[Figures from Georgia's Health Ministry=>health-ministry-of-georgia]] say so."],
    ["[[Editor of the daily Morning Mail=>editor-of-the-daily-morning-mail]] said."],
  ])("resolves %s", expectSpeakers);

  it("takes no verb of a headline for a name", () => {
    const [{ speaker }] = resolveMarked("[[Turkish Expert]] Reveals Secret of the Bridge\n\nIt was long.");
    expect(speaker?.id).toBe("turkish-expert");
  });
});

describe("organs that are named by their noun alone", () => {
  it.each([
    [
      "Turkish Foreign Minister Tom Roe flew home. [[The ministry in Ankara=>foreign-ministry-of-turkey]] said that he was well.",
    ],
    [
      "[[Ministry=>defence-ministry-of-georgia]]: drill is over\n\n[[Georgia's Defence Ministry=>defence-ministry-of-georgia]] said so. It rained. It was cold.\n\nMore\n[[Ministry=>ministry]]: no shortage of salt",
    ],
    [
      "OSLO, May 3. [[The Defence Ministry=>defence-ministry-of-norway]] spoke. Units of Sweden fired on a boat, [[the Defence Ministry=>defence-ministry-of-norway]] said. [[The ministry=>defence-ministry-of-norway]] gave no name.",
    ],
    ["TBILISI, May 3. It rained. [[The ministry=>ministry]] is late, say drivers."],
    [
      "Georgia has mayors. [[The mayor's office=>mayors-office]] denied it. [[The growers' union=>growers-union]] agreed.",
    ],
    ["[[Georgia's state gas seller=>state-gas-seller-of-georgia]] denied it."],
  ])("resolves %s", expectSpeakers);
});

describe("names without a comma, and behind an adverb", () => {
  it.each([
    ["[[The head of the community Anna Doyan=>anna-doyan]] said. [[She=>anna-doyan]] left."],
    ["[[the expert of the Institute of Rivers Marat Roeyev=>marat-roeyev]] said."],
    ['[[head of the union "Road to Oslo" Anna Doyan=>anna-doyan]] said.'],
    ["[[A baker who insists on being called only Rosa=>rosa]] said. [[She=>rosa]] smiled."],
  ])("resolves %s", expectSpeakers);
});

describe("pronouns after others have spoken", () => {
  it.each([
    [
      "[[Tom Roe=>tom-roe]] said no. [[Ann Doe=>ann-doe]] said yes.\n\nHer colleague John Poe, a former diplomat who teaches in Oslo, disagrees. “No,” [[he=>john-poe]] wrote.",
    ],
    [
      "[[Ann Doe=>ann-doe]] said yes.\n\nOn the far bank, in the Norwegian town of Roros, Rosa Doyan keeps two keys. “I know,” [[she=>rosa-doyan]] recalls.",
    ],
    ["Rosa Roeoglu rose. [[Ann Roeoglu=>ann-roeoglu]] sang. [[She=>ann-roeoglu]] left."],
    [
      "[[Ann Doe=>ann-doe]] knew eleven plants. [[One baker=>one-baker]] called her a fool. [[She=>ann-doe]] did not mind.",
    ],
    ["[[Ann Doe=>ann-doe]] spoke. [[A local website=>local-website]] was late. [[She=>ann-doe]] laughed."],
    ["Norwegian envoy Tom Roe spoke. [[Tom Roe=>tom-roe]] said that [[his country=>norway]] was calm."],
    ["[[He wrote in a paper=>he]] that it was late."],
  ])("resolves %s", expectSpeakers);

  it("takes the answers for whom the paragraph before the questions introduces", () => {
    expectSpeakers(
      "[[John Poe=>john-poe]] sang last night. He was ill.\n\nWe sat down with the director, Ann Doe.\n\nQuestion: Why?\n\n[[Answer=>ann-doe]]: Because.\n",
    );
  });

  it("makes no organisation of a word that stands for somebody", () => {
    const found = resolveMarked("[[Some]] left. [[Another]] said so. [[Armenians]] agreed.");
    expect(found.map(({ speaker }) => speaker?.kind)).toEqual(["unknown", "unknown", "group"]);
  });
});

describe("documents", () => {
  it.each([
    [
      "[[a joint statement circulated after talks in Oslo=>joint-statement]] says so. “No,” [[the document=>joint-statement]] reads. [[It=>joint-statement]] urges calm.",
    ],
    ["[[The Roads Foundation=>roads-foundation]] said no. [[The indictment=>indictment]] says yes."],
    ["[[Ann Doe=>ann-doe]] tweeted. [[The post=>ann-doe]] was long. [[A complaint=>complaint]] says no."],
    [
      "[[A survey of people in Oslo, Bergen and Roros=>survey-of-people-in-oslo-bergen-and-roros]] found so. [[The police before noon=>police]] agreed.",
    ],
    ["[[figures released by Georgia's Health Ministry=>health-ministry-of-georgia]] say so."],
  ])("resolves %s", expectSpeakers);
});

describe("several at once, and whom a noun stands for", () => {
  it.each([
    ["[[Norwegian, Swedish and Finnish foreign ministers=>foreign-minister-of-norway]] said."],
    ["[[The Norwegian and Swedish leaders=>leader-of-norway]] said. [[Two officials=>two-officials]] agreed."],
    ["[[Norway=>norway]] says yes. [[Sweden=>sweden]] says no. Bergen rained. [[Both=>norway]] want talks."],
    ["14.05 Norway will send two ships, [[its foreign ministry=>foreign-ministry-of-norway]] announces."],
    [
      "[[Open Roads International, a network of drivers=>open-roads-international]], said. [[The network=>open-roads-international]] added that.",
    ],
    [
      "[[president's aide=>ann-doe]]: all well\n\n[[Ann Doe, an assistant to the president of Norway=>ann-doe]], said so.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("offices by other words", () => {
  it.each([
    [
      "Georgian Foreign Minister John Roe met his Norwegian counterpart, Tom Poe. “No,” [[the minister=>tom-poe]] said.",
    ],
    ["President John Roe of Norway came. [[The Norwegian leader=>john-roe]] smiled."],
    ["[[UN Secretary-General Tom Poe=>tom-poe]] said. [[The UN chief=>tom-poe]] added."],
    ["[[Ann Doe, an aide to President John Roe=>ann-doe]], said. [[Roe's aide=>ann-doe]] added."],
    ["[[Foreign Minister of Georgia John Roe=>john-roe]] said. [[The Georgian minister=>john-roe]] added."],
    ["OSLO, May 3. [[The deputy minister=>deputy-minister]] was late."],
    ["[[The head of the OSCE office in Oslo=>head-of-the-osce-office-in-oslo]] said."],
    ["[[Roros Chamber of Growers President Anna Doyan=>anna-doyan]] said."],
    ["Ann Doe, head of the village, slept. [[The head of the village=>ann-doe]] said so."],
    ["Ravens, [[the driver=>driver]] explained, sleep here."],
  ])("resolves %s", expectSpeakers);

  it("finds the name that a state agency gives late", () => {
    expectSpeakers(
      "Road to open soon, [[official=>anna-doyan]] says\n\nOSLO – The road will open soon, [[a senior transport official=>anna-doyan]] said on Monday.\n\nIn her remarks, [[Anna Doyan=>anna-doyan]] noted that it was long. “No,” [[the official=>anna-doyan]] added.",
    );
  });

  it("leaves a name alone that is kept back", () => {
    expectSpeakers(
      "Road to open soon, [[official=>anna-doyan]] says\n\nThe road will open soon, [[a senior official=>senior-official]] said on condition of anonymity.\n\n[[Anna Doyan=>anna-doyan]], a farmer, noted that it was long.",
    );
  });
});

describe("bodies, groups and the side they speak for", () => {
  it.each([
    ["[[The UN refugee agency=>un-refugee-agency]] said. [[A Telegram channel=>telegram-channel]] agreed."],
    ["[[TASS=>tass]] said. [[The company=>company]] denied it."],
    ["[[Leyla from Roros=>leyla-from-roros]] wept. “No,” [[Leyla=>leyla-from-roros]] said."],
    ["Both defence ministries were asked. [[The Georgian ministry=>defence-ministry-of-georgia]] replied."],
    [
      "[[The mayor of Roros=>mayor-of-roros]] said. [[His office=>office-of-the-mayor-of-roros]] agreed. “[[His lawyer=>lawyer-of-the-mayor-of-roros]] lied,” [[Tom Poe=>tom-poe]] said.",
    ],
    ["Norwegian soldiers on Monday left. [[The soldiers=>norwegian-soldiers]] said so."],
    ["[[a joint statement of Georgia's Interior Ministry and its army=>interior-ministry-of-georgia]] says."],
    ["@jane_roe, 14:05\n[[I=>jane-roe]] said so.\n"],
    ["[[Jane Roe, a teacher=>jane-roe]], said. Tom Poe, [[a baker in Oslo=>tom-poe]] said."],
  ])("resolves %s", expectSpeakers);

  it("gives no one the country that he merely is in", () => {
    const found = resolveMarked(
      "[[Two diplomats in Oslo]] said. [[Officials in Oslo]] said. [[Norwegian diplomats]] said.",
    );
    expect(found.map(({ speaker }) => speaker?.country)).toEqual([null, "NO", "NO"]);
  });
});

describe("what a record says of a speaker", () => {
  it.each([
    [
      "Georgia's Defence Ministry was silent. [[Ann Doe, a spokeswoman for the ministry]], said.",
      { role: "spokeswoman", affiliation: "Defence Ministry of Georgia", country: "GE" },
    ],
    ["[[Jane Roe, 61, a retired clockmaker who left Roros]], said.", { role: "retired clockmaker", country: null }],
    ["[[Ann Doe, a former Norwegian diplomat]], said.", { role: "former diplomat", country: "NO" }],
    [
      "Georgian Foreign Minister Tom Poe spoke. [[His Norwegian colleague, Ann Doe,]] said.",
      { role: "Foreign Minister", country: "NO" },
    ],
    ["[[Ann Doe, a spokesman for the gas company Alpinegas]], said.", { affiliation: "Alpinegas", country: null }],
    ["Norway spoke. The school was hit, [[its headmaster, Tom Poe]], said.", { role: "headmaster", country: null }],
    ["[[The co-chairs of the Minsk Group]] said.", { kind: "group", country: null }],
    ["[[A source in the Norwegian delegation]] said.", { kind: "person", role: "source", country: "NO" }],
  ])("%s", (marked, expected) => {
    const speaker = resolveMarked(marked).at(-1)?.speaker;
    expect(speaker).toMatchObject(expected);
  });
});

describe("whose organ it is, by its place", () => {
  it.each([
    [
      "[[Norway's Defence Ministry=>defence-ministry-of-norway]] said no. In Stockholm, [[the Defence Ministry=>defence-ministry-of-sweden]] said yes. [[Its spokesman Tom Poe=>tom-poe]] agreed.",
    ],
    [
      "NORWAY, May 3. [[The de facto foreign ministry in Roros=>de-facto-foreign-ministry-in-roros]] denied it. [[The ministry=>de-facto-foreign-ministry-in-roros]] called for calm.",
    ],
    [
      "[[the press service of the Norwegian Ministry of Defence=>press-service-of-the-ministry-of-defence-of-norway]] said.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("persons by a rank, an age, an answer", () => {
  it.each([
    [
      "[[The head of the press service, Colonel Tom Poe=>tom-poe]], said. Major General John Roe slept. [[The colonel=>tom-poe]] added.",
    ],
    [
      "President John Roe spoke. [[His assistant, Tom Poe=>tom-poe]], tweeted. [[the president's assistant=>tom-poe]] wrote.",
    ],
    ["Anna Doyan was making jam. “No,” [[the 54-year-old mother of three=>anna-doyan]] says."],
    ["We spoke with the expert Anna Doyan.\n\nQuestion: Why?\n\nAnswer: [[I=>anna-doyan]] said so in May.\n"],
  ])("resolves %s", expectSpeakers);
});

describe("whose organ an office is in", () => {
  it.each([
    [
      "Presidential spokesperson Ann Doe spoke. [[The foreign ministry spokesperson=>foreign-ministry-spokesperson]] spoke as well.",
    ],
    [
      "NORWAY, May 3. Oslo said no.\n\nStockholm also reacted. [[The foreign ministry=>foreign-ministry-of-sweden]] said so.",
    ],
    ["[[The U.S.=>us]] spoke. [[Washington=>united-states]] called for calm."],
  ])("resolves %s", expectSpeakers);

  it("knows the side of bodies that have a name of their own, and of nobody who is merely sent", () => {
    const found = resolveMarked("[[Kremlin spokesman Tom Poe]] said. [[Ann Doe, UN coordinator in Norway]], said.");
    expect(found.map(({ speaker }) => speaker?.country)).toEqual(["RU", null]);
  });
});

describe("names by their initials, groups only spoken of, names cut off", () => {
  it.each([
    ["[[Open Roads International=>open-roads-international]] said no. [[ORI=>open-roads-international]] said yes."],
    ["[[Tom Poe=>tom-poe]] met five miners. [[One of them=>one-of-five-miners]] said so."],
    [
      "OSLO – Open Roads International, [[a network of drivers, called on Friday for calm=>open-roads-international]], warning of it.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("interleaved speakers", () => {
  it.each([
    [
      "The shop is shut, says [[Samvel=>samvel]]. The EU's top envoy, for his part, spoke with both sides, [[his office=>office-of-the-top-envoy-of-the-eu]] said.",
    ],
    [
      "The tap is dry, says [[Samvel=>samvel]]. The EU “strongly condemns” it, [[its mission in Oslo=>mission-of-the-eu-in-oslo]] said.",
    ],
    [
      "[[Ann Doe=>ann-doe]] said no. Norwegian President Ole Roe called Doe, [[his press service=>press-service-of-ole-roe]] reported.",
    ],
    ["[[The poet Ann Doe=>ann-doe]] spoke. [[The statement, signed by 40 writers,=>statement]] calls for calm."],
    ["Norwegian forces crossed the river. [[The country's military=>military-of-norway]] denied it."],
    ["After a Swedish attack on Norway, [[the country's Coast Guard=>coast-guard-of-norway]] said no."],
    [
      "“Any attack will be answered,” [[Colonel Tom Roe, the head of the press service=>tom-roe]], said. [[The officer=>tom-roe]] smiled.",
    ],
    ["“It is late,” [[Tom Roe, a spokesman for Alpine Railways=>tom-roe]], said. [[The spokesman=>tom-roe]] left."],
    ["A shell hit the cart of Ofelya Doe, 61.\n\n“Who pays?” [[she=>ofelya-doe]] asked."],
    ["Tom Roe had slept for three hours. Roe was tired. [[The diplomat, who is 46=>tom-roe]], said no."],
    ["[[Anna Doe=>anna-doe]] said so. She lives in Oslo with her son. [[He=>anna-does-son]] says no."],
  ])("resolves %s", expectSpeakers);

  it.each([
    ["Norwegian authorities sent two letters. Tom Roe and his wife Ann waited. [[Their son=>son]] said it was long."],
    ["[[Tom Roe=>tom-roe]] spoke. A wall bears the words “[[we=>we]] say no” in red."],
    ["[[@nina_roe=>nina-roe]]: [[my brother=>brother]] said so."],
    ["[[Norwegian officials=>norwegian-officials]] left. [[Their son's lawyer=>sons-lawyer]] said so."],
    ["A film was shown; [[its caption=>caption]] says that it is Oslo."],
    ["[[Ann Doe=>ann-doe]]: [[Our Swedish partners=>our-swedish-partners]] said so."],
    [
      "Nobody spoke. Privately, [[an adviser to the Norwegian presidency=>adviser-to-the-norwegian-presidency]] agreed.",
    ],
  ])("gives nobody what is nobody's: %s", expectSpeakers);

  it("takes we in a document for who issued it", () => {
    expectSpeakers(
      "Statement by the Ministry of Foreign Affairs of Norway\n\n[[We=>ministry-of-foreign-affairs-of-norway]] condemn it.",
    );
    expectSpeakers(
      "Notes\n\nPath Committee (official), 21 May, 17:30\nNotice\n- [[We=>path-committee]] thank the villages.",
    );
  });
});

describe("bodies and offices by their names", () => {
  it.each([
    ["[[Red Cross=>red-cross]] calls for access"],
    ["[[State television=>state-television]] said so."],
    ["[[The U.S. Secretary of State's office=>office-of-the-secretary-of-state-of-the-us]] said so."],
    ["[[The Norwegian Heritage Council=>norwegian-heritage-council]] said no."],
    [
      "The coast of Abkhazia is long. [[The breakaway region's defence ministry=>defence-ministry-of-abkhazia]] said so.",
    ],
    ["[[The man who took it, the photographer Tom Roe=>tom-roe]], agreed."],
    ["[[@North_News, an account with no name=>north-news]], wrote it."],
    ["Norway's mission to the UN answered. [[It=>norways-mission-to-the-un]] said no."],
  ])("resolves %s", expectSpeakers);

  it.each([
    ["[[The Norwegian and Swedish foreign ministries=>foreign-ministry-of-norway]] agreed."],
    ["Foreign Minister of Norway Tom Roe left. Roe was late, [[his ministry=>foreign-ministry-of-norway]] said."],
    ["The U.S. ambassador in Oslo, Ann Doe, left. [[The embassy=>embassy-of-the-united-states]] said so."],
    [
      "[[Norway's National Security Service=>national-security-service-of-norway]] spoke. [[The NSS=>national-security-service-of-norway]] added it.",
    ],
    ["[[Norway's state news agency Interfax=>interfax]] said so. [[The agency=>interfax]] added it."],
    [
      "[[Norwegian forces=>norwegian-forces]] fired, [[Stockholm=>sweden]] said. [[The country's military=>countrys-military]] agreed.",
    ],
    [
      "[[An official familiar with it=>official-familiar-with-it]] spoke. [[The official, who asked for calm=>official-familiar-with-it]], left.",
    ],
    ["[[A passer-by=>passer-by]] said so."],
    ["The head of the ministry's press service, Nina Roe, was late. [[The spokeswoman=>nina-roe]] said so."],
    ["Vice-President Ann Doe of Norway left. In Norway, [[the president=>president-of-norway]] said so."],
    ["[[Truckers=>truckers]] say the road is shut."],
    ["Some accused the police of theft. [[The police=>police]] denied it."],
  ])("resolves %s", expectSpeakers);

  it("tells the role and affiliation of the head of a press service", () => {
    const [{ speaker }] = resolveMarked("[[MFA press service head Nina Roe]] said so.");
    expect(speaker).toMatchObject({ id: "nina-roe", role: "press service head", affiliation: "Foreign Ministry" });
  });

  it("gives a reporter of the paper's own no country", () => {
    const [{ speaker }] = resolveMarked("Norway's army left. [[Our reporter Jane Roe]] says the streets are empty.");
    expect(speaker).toMatchObject({ id: "jane-roe", country: null });
  });

  it("calls an office an organisation", () => {
    const [{ speaker }] = resolveMarked("[[The U.S. Secretary of State's office]] said so.");
    expect(speaker).toMatchObject({ kind: "organisation", country: "US" });
  });
});
