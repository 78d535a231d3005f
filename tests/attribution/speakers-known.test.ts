import { describe, expect, it } from "vitest";
import { datelineCountry } from "../../src/pipeline/extract-article.js";
import { compareMarked, readPlaces, resolveMarked } from "./speakers-fixture.js";

/** Asserts the id of every marked source of an invented article. */
function expectSpeakers(marked: string): void {
  const { found, wanted } = compareMarked(marked);
  expect(found).toEqual(wanted);
}

describe("kin who have a name elsewhere", () => {
  it.each([
    ["[[Tom Roe=>tom-roe]] said no. [[His wife, Nina Roe,=>nina-roe]] said so too. [[Her husband=>tom-roe]] agreed."],
    ["[[Ann Doe, whose brother John Doe sits in parliament,=>ann-doe]] said no. [[Her brother=>john-doe]] agreed."],
    [
      "[[Ann Doe, whose brother John Doe sings,=>ann-doe]] said no. [[Her brother=>john-doe]] agreed. [[His sister=>ann-doe]] laughed.",
    ],
    ["[[Tom Roe=>tom-roe]] said no. [[His wife=>tom-roes-wife]] agreed. [[Ann Doe=>ann-doe]] said so."],
  ])("resolves %s", expectSpeakers);
});

describe("surnames in a headline in title case", () => {
  it.each([
    [
      "[[Garayli=>kamran-garayli]] Urges Council To Meet\n\nBAKU -- [[Mayor Kamran Garayli=>kamran-garayli]] has urged the council to meet.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("accounts told by their handles", () => {
  it.each([
    ["[[Another, @tom_roe_1,=>tom-roe-1]] said no. [[The account @halm_watch=>halm-watch]] said so."],
    ["[[Ann Doe of the site @halm_watch=>ann-doe]] said no."],
  ])("resolves %s", expectSpeakers);
});

describe("names of things", () => {
  it.each([
    ["[[Alpinegas, which runs the pipe,=>alpinegas]] said no.", "organisation"],
    ["[[Open Tunnels=>open-tunnels]] said no. It digs.", "organisation"],
    ["[[Alpine Yarn=>alpine-yarn]] said no. It makes yarn.", "organisation"],
    ["[[The Oslo-based project Northern Atlas=>northern-atlas]] said no.", "organisation"],
    ["[[Zelma Quist=>zelma-quist]] said no.", "person"],
  ])("tells what %s is", (marked, kind) => {
    expectSpeakers(marked);
    expect(resolveMarked(marked)[0].speaker?.kind).toBe(kind);
  });
});

describe("names behind an office and its field, with nothing between", () => {
  it.each([
    ["[[Ambassador-at-Large Pavel Orlenko=>pavel-orlenko]] said no. [[He=>pavel-orlenko]] said so."],
    ["[[President-elect Pavel Orlenko=>pavel-orlenko]] said no."],
    ["[[Head of the Department for Construction Works Pavel Orlenko=>pavel-orlenko]] said no."],
    ["[[The head of the Department for Rivers=>head-of-the-department-for-rivers]] said no."],
    ["[[Director of the Halm Bakery Pavel Orlenko=>pavel-orlenko]] said no."],
    ["[[Chairman of the State Committee for Refugees Pavel Orlenko=>pavel-orlenko]] said no."],
  ])("resolves %s", expectSpeakers);
});

describe("names behind an office with its field", () => {
  it.each([
    ["[[Minister of Education Satenik Roe=>satenik-roe]] said no. [[The minister=>satenik-roe]] left."],
    ["[[Head of Communications Nina Roe=>nina-roe]] said no. [[Roe=>nina-roe]] left."],
    ["[[Georgia Railways=>georgia-railways]] denied it."],
    [
      "[[Anti-Roe activists=>anti-roe-activists]] left. [[Tom Roe=>tom-roe]] said so. [[The anti-Roe activists=>anti-roe-activists]] came.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("who heads a body that the article names otherwise", () => {
  it.each([
    [
      "[[The State Bridge Agency (SBA)=>state-bridge-agency]] said no. [[SBA Chairman Tom Roe=>tom-roe]] spoke. [[The head of the agency=>tom-roe]] left.",
    ],
    [
      "[[The Georgian Foreign Ministry=>foreign-ministry-of-georgia]] agrees. [[Its minister=>foreign-minister-of-georgia]] said so.",
    ],
    [
      "[[The leader of the union=>leader-of-the-union]] left. In Georgia the president rose. [[The head of state=>president-of-georgia]] said no.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("nouns for somebody known", () => {
  it.each([
    [
      "The court sat, [[his lawyer=>lawyer]] says. [[Nina Roe=>nina-roe]] told us so. “No,” [[the lawyer=>nina-roe]] said. [[She=>nina-roe]] left.",
    ],
    [
      "[[The economist Tom Roe=>tom-roe]] said no. [[The ETO's Nina Doe=>nina-doe]] agreed. [[The sociologist=>sociologist]] left.",
    ],
    ["[[Judge Tom Roe=>tom-roe]] rose. [[The lawyer=>lawyer]] said no."],
    ["[[Tom Roe=>tom-roe]] spoke. A man in a hat interrupted him. “No,” [[the man=>man]] said."],
    ["Two men left. [[One of them, a reporter in Oslo,=>reporter-in-oslo]] said so."],
    ["[[The contractor, Turkish company Alpine Roads,=>alpine-roads]] said no."],
    ["[[The Oslo-based Press Shield Foundation=>press-shield-foundation]] said no."],
    ["Tom Roe left. In the Georgian capital [[the Environment Ministry=>environment-ministry-of-georgia]] said no."],
  ])("resolves %s", expectSpeakers);
});

describe("pronouns and the words before them", () => {
  it.each([
    [
      "[[John Doe=>john-doe]] rose. [[Prosecutors=>prosecutors]] accuse Tom Roe of theft, a charge [[he=>tom-roe]] denies.",
    ],
    ["[[John Doe=>john-doe]] accuses Tom Roe of theft, a claim [[he=>john-doe]] often makes."],
    [
      "[[The Georgian Bridge Agency=>bridge-agency-of-georgia]] rose. The driver urged the agency to wait. [[Its staff=>staff-of-the-bridge-agency-of-georgia]] agreed.",
    ],
    ["[[Tom Roe=>tom-roe]] rose. [[One family=>one-family]] complained. [[He=>tom-roe]] said no."],
  ])("resolves %s", expectSpeakers);
});

describe("pronouns whose own sentence tells", () => {
  it.each([
    ["[[Ann Doe=>ann-doe]] spoke. Tom Roe, a colonel who has a map, showed what [[he=>tom-roe]] called proof."],
    ["[[Ann Doe=>ann-doe]] spoke. Her counterpart in Oslo, Tom Roe, spoke of what [[he=>tom-roe]] called rain."],
    ["[[Norway=>norway]] wants it. Georgia can live with it, or so [[its negotiators=>negotiators-of-georgia]] hint."],
    ["[[John Doe=>john-doe]] left. The brother-in-law, Kirk Quist, was louder. “No,” [[he=>kirk-quist]] said."],
    [
      "[[The Georgian Foreign Ministry=>foreign-ministry-of-georgia]] spoke. [[Its Norwegian counterpart=>foreign-ministry-of-norway]] agreed.",
    ],
    [
      "[[The Committee's leaflet=>committees-leaflet]] says so. Another, says [[its chairman=>chairman-of-the-committee]], does not.",
    ],
    ["[[Odette Van Quist=>odette-van-quist]] rose. [[Ms. Van Quist=>odette-van-quist]] said no."],
  ])("resolves %s", expectSpeakers);
});

describe("offices told before their holder's name", () => {
  it.each([
    [
      "They were received by the Chairman of the Board of the Road Agency.\n\n[[Tom Roe=>tom-roe]] said no. [[The chairman=>tom-roe]] left. [[The head of the agency=>tom-roe]] came back.",
    ],
    [
      "Minister: Road to be laid\n\n[[Norway's transport minister=>transport-minister-of-norway]] said so. [[Tom Roe=>tom-roe]] gave no cost. [[The minister=>tom-roe]] left.",
    ],
    ["[[Tom Roe=>tom-roe]] said no. He met the chairman of the board. [[The chairman=>chairman]] left."],
    ["The cook sang. [[Tom Roe=>tom-roe]] and [[Ann Doe=>ann-doe]] said no. [[The cook=>cook]] left."],
  ])("resolves %s", expectSpeakers);
});

describe("names with words that are others' too", () => {
  it.each([
    ["[[Turan Roevli=>turan-roevli]] said no. [[Turan=>turan]] reported it."],
    ["[[Channel North Alps=>channel-north-alps]] said no."],
    ["[[Her teacher, Sitara khanim,=>sitara-khanim]] said no. [[Sitara=>sitara-khanim]] left."],
    ["The report was denied by [[the captain, Tom Roe=>tom-roe]]; “It is false,” [[he=>tom-roe]] said."],
    [
      "[[Norway's defence ministry=>defence-ministry-of-norway]] says ten; [[Georgia's=>defence-ministry-of-georgia]] puts it at nine.",
    ],
    [
      "[[The foreign minister of Norway=>foreign-minister-of-norway]] left. [[His ministry=>foreign-ministry-of-norway]] spoke. [[A Georgian official=>georgian-official]] left. [[His government=>government-of-georgia]] spoke.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("pronouns far from whom they could mean", () => {
  const rain = "Rain fell on the road all day. ".repeat(16);
  it.each([
    [`[[Georgian drivers=>georgian-drivers]] left. ${rain}[[They=>they]] said no.`],
    [`[[Norway=>norway]] left. [[Georgia=>georgia]] came. ${rain}[[It=>it]] said no.`],
    [`[[Norway=>norway]] left. ${rain}[[It=>norway]] said no.`],
  ])("are left open but for the only one", expectSpeakers);
});

describe("names without what is only said of them", () => {
  it.each([
    ["[[The «Alpine Voice» newspaper=>alpine-voice]] said no."],
    ["[[The old man at the well=>old-man-at-the-well]] said no. [[Tom Roe's own aide=>aide-of-tom-roe]] agreed."],
    ["[[The opposition Green Road party=>green-road-party]] said no."],
    ["[[Director Lise Roe=>lise-roe]] said no. [[The Norwegian=>lise-roe]] praised it. [[The French=>french]] left."],
    ["[[The Norwegian agency Alpine-24=>alpine-24]] said no. [[The site Oslo 24/7=>oslo-24-7]] agreed."],
    ["[[The Ministry of Defence (MoD) of Norway=>ministry-of-defence-of-norway]] said no."],
    [
      "[[The press service of the Ministry of Defence (MoD) of Norway=>press-service-of-the-ministry-of-defence-of-norway]] said no.",
    ],
    ["[[The opposition “Daybreak” faction=>daybreak]] left."],
    ["[[Ann Roe of the “Daybreak” faction=>ann-roe]] left."],
    ["[[A map shown to villagers on Monday=>map]] says no."],
    ["[[A tally kept by this agency=>tally-kept-by-this-agency]] says no."],
    [
      "[[The Georgian Foreign Ministry=>foreign-ministry-of-georgia]] spoke. [[The statement issued by the Georgian Foreign Ministry=>foreign-ministry-of-georgia]] says no.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("who, its and titles behind a name", () => {
  it.each([
    ["More wary is Nina Roe, a former diplomat, [[who=>nina-roe]] said no."],
    ["Tom Roe, 40, a nurse [[who=>tom-roe]] said no, left."],
    ["[[Ann Roe KC=>ann-roe]] rose. [[Ms Roe=>ann-roe]] said no."],
    [
      "[[Norway=>norway]] agreed. [[A survey of roads=>survey-of-roads]] says no. [[Its embassy=>embassy-of-norway]] left.",
    ],
    ["[[Tom Roe, an Iranian deputy head of roads,=>tom-roe]] spoke. [[The Iranian official=>tom-roe]] left."],
    [
      "Georgia slept. Georgia woke. [[Deputy Prime Minister Tom Roe=>tom-roe]] spoke. [[The prime minister=>prime-minister-of-georgia]] left.",
    ],
    [
      "Ann Doe, mother of John Doe, came. “No,” [[Ann Doe=>ann-doe]] said of John Doe. “It is so,” [[Doe=>ann-doe]] said.",
    ],
    ["There is a lease, by [[manager Tom Roe's=>tom-roe]] account."],
    ["Fees rose. [[Some=>some]] complained. [[Tom Roe=>tom-roe]] smiled. [[He=>tom-roe]] said no."],
  ])("resolves %s", expectSpeakers);

  it("gives nobody the army of another's region", () => {
    const [{ speaker }] = resolveMarked(
      "Norway left. [[Tom Roe, a spokesman for the Georgian-run region's army]] said no. Norway came.",
    );
    expect([speaker?.affiliation, speaker?.country]).toEqual([null, null]);
  });

  it("gives an affiliation whole, and a ministry its country", () => {
    const found = resolveMarked(
      "[[Ann Roe, director of the Center for American Rivers and Roads,]] spoke. [[Daily Beam editor Tom Doe]] left.",
    );
    expect(found.map(({ speaker }) => speaker?.affiliation).slice(0, 2)).toEqual([
      "Center for American Rivers and Roads",
      "Daily Beam",
    ]);
  });
});

describe("where the article is written", () => {
  it.each([
    ["OSLO, May 3 – Papers spoke of Georgia. [[The Foreign Ministry=>foreign-ministry-of-norway]] said no."],
    [
      "Norway has a road. Norway has rain.\n\nPapers spoke of Georgia. [[The Foreign Ministry=>foreign-ministry-of-georgia]] said no.",
    ],
    ["OSLO, May 3 – Rain fell.\n\nIn Georgia, [[the Foreign Ministry=>foreign-ministry-of-georgia]] said no."],
  ])("decides whose organ it is: %s", expectSpeakers);

  it("gives a minister of no country that of the dateline, where the article speaks of it most", () => {
    const sides = (marked: string): unknown[] => resolveMarked(marked).map(({ speaker }) => speaker?.country);
    expect(sides("OSLO, May 3 – Norway sleeps. [[Prime Minister Ann Roe]] said no. Norway woke.")).toEqual(["NO"]);
    expect(
      sides("OSLO, May 3 – Georgia slept. [[Prime Minister Ann Roe]] said no. Georgia woke. Georgia ate."),
    ).toEqual([null]);
    expect(
      sides(
        "OSLO, May 3 – Norway sleeps. [[Georgia's Foreign Ministry]] agreed. [[Foreign Ministry spokeswoman Ann Roe]] did not. Norway woke.",
      ),
    ).toEqual(["GE", "NO"]);
    expect(sides("OSLO, May 3 – Norway sleeps. [[Its president, Ann Roe,]] said no. Norway woke.")).not.toEqual(["GE"]);
  });

  it("is the place of the dateline, not any place", () => {
    const { doc, placed } = readPlaces("Why not\n\nGORIS, 11 March 2021\n\nIn Lerik, all is well.", ["GORIS", "Lerik"]);
    expect(datelineCountry(doc, placed(["am/goris", "az/lerik"]))).toBe("AM");
    const other = readPlaces("In Goris, all is well. Lerik sleeps.", ["Goris", "Lerik"]);
    expect(datelineCountry(other.doc, other.placed(["am/goris", "az/lerik"]))).toBeNull();
  });
});
