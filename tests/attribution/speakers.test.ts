import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";
import { compareMarked, resolveMarked, resolveText } from "./speakers-fixture.js";

const extractor = createExtractor();

/** Asserts the id of every marked source of an invented article. */
function expectSpeakers(marked: string): void {
  const { found, wanted } = compareMarked(marked);
  expect(found).toEqual(wanted);
}

describe("names", () => {
  it.each([
    ["Colonel Rashid Quliyev spoke. [[Guliyev=>rashid-quliyev]] said. [[Quliev=>rashid-quliyev]] added."],
    ["Prime Minister Vardan Petrosian came. [[Petrosyan=>vardan-petrosian]] said so."],
    ["President Kamil Haciyev came. [[Hajiyev=>kamil-haciyev]] and [[Hadjiev=>kamil-haciyev]] said so."],
    ["Spokesman Reza Talib-Zadeh came. [[Mr. Talibzade=>reza-talib-zadeh]] said."],
    ["SVEN ÖBERG (Sweden) spoke. [[Mr. Oberg=>sven-oberg]] agreed."],
    [
      "[[The spokesperson for Armenia's Defence Ministry, Colonel Ani Varosyan=>ani-varosyan]], said so. [[Varosyan=>ani-varosyan]] left.",
    ],
    ["[[President of the European Assembly Jan Vermeer=>jan-vermeer]] said."],
    ["[[the Georgian foreign ministry's Nino Abashidze=>nino-abashidze]] said."],
    ["[[Rovshan Alili, an aide to President Aghayev=>rovshan-alili]], said."],
    [
      "[[Sen. Harry Kline, D-Ohio,=>harry-kline]] said. [[Kline=>harry-kline]] added. [[Mr. Kline himself=>harry-kline]] left.",
    ],
    ["[[Prosecutor A. Badalov=>a-badalov]] said."],
    ["[[Aunt Rozalia=>aunt-rozalia]] said. [[Gayane M., 34=>gayane-m]], said."],
    [
      "[[The mayor of Goris, Arush Aroyan=>arush-aroyan]], said. [[The mayor of Goris=>arush-aroyan]] said. [[Goris mayor Aroyan=>arush-aroyan]] said.",
    ],
    ["[[One, identified only as Rozalia=>rozalia]], said. [[A boy called Tural=>tural]] agreed."],
    [
      "[[President of the Republic of Armenia Vahan Roe=>vahan-roe]] said. [[US Secretary of State Ann Poe=>ann-poe]] said. [[Poe=>ann-poe]] left.",
    ],
    ["[[Azerbaijani ambassador to the UK Elin Doe=>elin-doe]] said. [[The ambassador=>elin-doe]] left."],
    ["[[A spokeswoman for the Rivers Mission, which watches the dam, Ann Doe=>ann-doe]] said."],
    ["Ali Kazemi came. [[Ayatollah Kazemi=>ali-kazemi]] said."],
    ["Jane Doe, [[who=>jane-doe]] says no, left. [[DOE=>jane-doe]]: no."],
    ["[[Neither Aghayev nor Brown=>kamil-aghayev]] said it. Kamil Aghayev smiled."],
  ])("resolves %s", expectSpeakers);

  it("joins no different surnames", () => {
    expectSpeakers(
      "Rauf Hasanov and Anar Huseynov met. [[Huseynov=>anar-huseynov]] spoke, [[Hasanov=>rauf-hasanov]] did not.",
    );
    expectSpeakers(
      "Kamil Aghayev and Leyla Aghayeva met. [[Aghayeva=>leyla-aghayeva]] spoke, [[Aghayev=>kamil-aghayev]] did not.",
    );
  });

  it("takes the namesake with the title's gender, then the one named last", () => {
    expectSpeakers(
      "Hillary Stone met William Stone. [[Mrs. Stone=>hillary-stone]] said. [[Mr. Stone=>william-stone]] said.",
    );
  });

  it("finds a full name that comes only later", () => {
    expectSpeakers("[[Aghayev=>kamil-aghayev]]: we won\n\nPresident Kamil Aghayev spoke on Monday.");
  });

  it.each([
    ["[[A driver who gave his name only as Rasul=>rasul]] said. [[He=>rasul]] left."],
    ["[[The herders' elder, Shamil-aga Roeli=>shamil-aga-roeli]], said. [[The elder=>shamil-aga-roeli]] left."],
    ["[[Ann Poe of the Rivers Institute=>ann-poe]] said. [[the official, G.M. Roe=>g-m-roe]], agreed."],
    ["[[Deputy Digital Development and Transport Minister Ilgar Roe=>ilgar-roe]] said."],
    ["[[Military expert Colonel Teymur Roe=>teymur-roe]] said. [[The expert=>teymur-roe]] added."],
    ["The old saddler, Hrachya Poe, sat there. “No,” [[the old man=>hrachya-poe]] said."],
    ["[[Governor Ali Doe=>ali-doe]] said. [[The official=>ali-doe]] added."],
  ])("takes up %s", expectSpeakers);

  it("does not make an adjacent complement a person's office", () => {
    const [{ speaker }] = resolveMarked("Men are held without a lawyer in Armenia, [[Open Roads Doe]] said.");
    expect(speaker).toMatchObject({ role: null, country: null });
  });

  it.each([
    ["[[Lena Doe, an analyst at the Rivers Institute in Tbilisi]], said.", "Rivers Institute", null],
    ["[[Jan Doe of Berlin-based consultancy Transit Roe]] said.", "Transit Roe", null],
    ["[[Vahan Doe, a spokesman for the Foreign Ministry in Yerevan]], said.", "Foreign Ministry of Armenia", "AM"],
    [
      "[[Secretary of the Security Council of the unrecognised Republic of Nagorno-Karabakh, Vahan Doe,]] said.",
      "Security Council of the Republic of Nagorno-Karabakh",
      null,
    ],
    ["[[Armen Doe, envoy to Georgia]], said.", null, null],
  ])("tells affiliation and side of %s", (marked, affiliation, country) => {
    const [{ speaker }] = resolveMarked(marked);
    expect(speaker).toMatchObject({ kind: "person", affiliation, country });
  });

  it("says what the article says of a person", () => {
    const [{ speaker }] = resolveMarked("[[Turkish Foreign Ministry spokeswoman Selin Akay]] said.");
    expect(speaker).toEqual({
      id: "selin-akay",
      name: "Selin Akay",
      kind: "person",
      role: "spokeswoman",
      affiliation: "Foreign Ministry of Turkey",
      country: "TR",
      resolvedBy: "full-name",
    });
    const [, second] = resolveMarked("[[Iranian President Ebrahim Sadeghi]] came. [[Sadeghi]] spoke.");
    expect(second.speaker).toMatchObject({ resolvedBy: "surname", role: "President", country: "IR" });
  });
});

describe("pronouns", () => {
  it.each([
    ["[[Ann Doe=>ann-doe]] said. [[She=>ann-doe]] added. [[John Roe=>john-roe]] agreed; [[he=>john-roe]] left."],
    ["[[John Roe=>john-roe]] said. Spokeswoman Ann Doe sat there. “No,” [[she=>ann-doe]] said."],
    ["[[Armenia=>armenia]] said. [[John Roe=>john-roe]] said that [[it=>armenia]] denied."],
    [
      "Norway, [[which=>norway]] denied it, left. The Foreign Ministry of Georgia, [[which=>foreign-ministry-of-georgia]] agreed, left.",
    ],
    ["[[Traders in Ganja=>traders-in-ganja]] complain. Ankara, [[they=>traders-in-ganja]] say, is far."],
    ["“[[I=>ann-doe]] know,” [[Ann Doe, 34, a teacher=>ann-doe]], said. “[[My brother=>ann-does-brother]] told me.”"],
    [
      "[[Norway=>norway]] and [[its envoy, Ann Doe=>ann-doe]], said. [[Its Foreign Ministry=>foreign-ministry-of-norway]] said.",
    ],
    [
      "[[The representative of Norway=>representative-of-norway]] said. [[His counterpart from Sweden=>representative-of-sweden]] said. [[She=>representative-of-sweden]] said.",
    ],
    [
      "[[Three people close to the talks=>three-people-close-to-the-talks]] spoke. [[One of them=>one-of-three-people-close-to-the-talks]] laughed.",
    ],
  ])("resolves %s", expectSpeakers);

  it("takes no one rather than one of the wrong gender", () => {
    const [, { speaker }] = resolveMarked("[[Spokesman John Roe]] said. [[She]] denied it.");
    expect(speaker).toMatchObject({ kind: "unknown", resolvedBy: "none" });
  });

  it("passes over him who is only quoted", () => {
    expectSpeakers(
      "“[[A man from Ganja=>man-from-ganja]] said they were good,” said [[the organiser, John Roe=>john-roe]]. [[He=>john-roe]] hoped for more.",
    );
  });

  it("answers in an interview are the interviewee's", () => {
    expectSpeakers(
      "Five questions\n\nEngineer John Roe spoke to us.\n\nQ: Is it done?\n[[A=>john-roe]]: No. [[I=>john-roe]] deny that.\n",
    );
  });
});

describe("offices and organs", () => {
  it.each([
    [
      "[[Azerbaijan's Defense Ministry=>defense-ministry-of-azerbaijan]] said. [[The ministry=>defense-ministry-of-azerbaijan]] added.",
    ],
    [
      "[[Azerbaijani defence ministry=>defence-ministry-of-azerbaijan]] said. [[the defence ministry=>defence-ministry-of-azerbaijan]] added.",
    ],
    ["[[The Ministry of Defence of the Russian Federation=>ministry-of-defence-of-the-russian-federation]] said."],
    [
      "[[Armenia's Ministry of Defense=>ministry-of-defense-of-armenia]] said. [[The ministry in Baku=>ministry-of-defense-of-azerbaijan]] denied it.",
    ],
    ["[[Baku=>azerbaijan]] said. [[The Defence Ministry there=>defence-ministry-of-azerbaijan]] agreed."],
    [
      "Azerbaijani troops left after 27 years of Armenian rule, [[the country's chief prosecutor's office=>chief-prosecutors-office-of-azerbaijan]] said.",
    ],
    ["YEREVAN, July 3. Shells fell. [[The Health Ministry=>health-ministry-of-armenia]] said so."],
    ["[[The foreign ministries of Georgia and Poland=>foreign-ministry-of-georgia]] said."],
    ["[[The Turkish embassy=>embassy-of-turkey]] and [[the French presidency=>presidency-of-france]] said."],
    [
      "[[Azerbaijan's State Border Service=>state-border-service-of-azerbaijan]] said. [[The service=>state-border-service-of-azerbaijan]] added.",
    ],
    ["[[The Defense Army of Nagorno-Karabakh=>defense-army-of-nagorno-karabakh]] said."],
    ["[[The Goris Prosecutor's Office=>goris-prosecutors-office]] said. Armenia listened."],
    [
      "[[The representative of Norway=>representative-of-norway]] said. [[The speaker for Norway=>representative-of-norway]] added.",
    ],
    [
      "[[Armenia's envoy to the United Nations=>mher-sakunts]] said. “No,” said [[the envoy, Mher Sakunts=>mher-sakunts]].",
    ],
    [
      "[[Turkish President Recep Yilmaz=>recep-yilmaz]] said. [[The Turkish president=>recep-yilmaz]] and [[the head of state=>recep-yilmaz]] said.",
    ],
    ["President of the European Assembly Jan Vermeer spoke. [[The Turkish president=>president-of-turkey]] agreed."],
    ["In Ankara [[the defence minister=>defence-minister-of-turkey]] vowed."],
    [
      "[[Ann Stone's campaign=>campaign-of-ann-stone]] said. [[The Republican nominee, John Brown=>john-brown]], said. [[The nominee=>john-brown]] left.",
    ],
    [
      "[[The Clean Soil Foundation=>clean-soil-foundation]] said. [[The Foundation=>clean-soil-foundation]] added. [[It=>clean-soil-foundation]] left.",
    ],
    [
      "[[The Soil Cleaning Agency of the Republic of Azerbaijan (SCA)=>soil-cleaning-agency-of-the-republic-of-azerbaijan]] said. [[SCA=>soil-cleaning-agency-of-the-republic-of-azerbaijan]] added.",
    ],
    ["[[The Alpine Farmers' Union=>alpine-farmers-union]] said. [[The union=>alpine-farmers-union]] added."],
    [
      "[[The local paper Morning Ledger=>morning-ledger]] said. [[A local paper, Evening Ledger=>evening-ledger]], agreed.",
    ],
    [
      "[[A Telegram channel called Morning Front=>morning-front]] said. [[the company, Aqro-Doe MMC=>aqro-doe-mmc]], agreed.",
    ],
    [
      "[[Georgia's State Committee for Refugees and Displaced Persons=>state-committee-for-refugees-and-displaced-persons-of-georgia]] said. [[The committee=>state-committee-for-refugees-and-displaced-persons-of-georgia]] added.",
    ],
    ["[[The Commission on Mines, Wells and Missing Persons=>commission-on-mines-wells-and-missing-persons]] said."],
    [
      "[[The Defence Ministry of Georgia=>defence-ministry-of-georgia]] said. [[The ministry's press service=>press-service-of-the-defence-ministry-of-georgia]] added.",
    ],
    ["[[The spokesman for Georgia's Defence Ministry=>spokesman-of-the-defence-ministry-of-georgia]] said."],
    ["[[Georgia's MFA=>foreign-ministry-of-georgia]] said. [[Official Tbilisi=>georgia]] agreed."],
    [
      "Tbilisi smiled. [[The European Parliament=>european-parliament]] said. [[Georgia's parliament=>parliament-of-georgia]] agreed.",
    ],
    ["[[Interfax news agency=>interfax]] said. [[The US State Department=>us-state-department]] agreed."],
    [
      "TBILISI, May 3. All was calm.\n\nMoscow blamed others. Its convoy, [[the foreign ministry=>foreign-ministry-of-russia]] said, was late.",
    ],
    [
      "[[The Staff on Friday=>staff]] said. [[The town's education department=>education-department-of-the-town]] agreed.",
    ],
    ["[[Rivers Staff “North”=>rivers-staff-north]] said. [[The Staff=>rivers-staff-north]] added."],
  ])("resolves %s", expectSpeakers);

  it("speaks for a country through its side or capital", () => {
    const found = resolveMarked("[[The Armenian side]] said. [[Ankara]] said. [[The U.S.]] said.").map(
      ({ speaker }) => speaker,
    );
    expect(found.map((s) => [s?.id, s?.kind, s?.country])).toEqual([
      ["armenia", "country", "AM"],
      ["turkey", "country", "TR"],
      ["us", "country", "US"],
    ]);
  });

  it("spells an abbreviated country out where the article does", () => {
    expectSpeakers("The United States voted. [[The US=>united-states]] said so.");
  });
});

describe("what other recognisers know", () => {
  const extract = async (text: string): Promise<(string | undefined)[]> => {
    const { claims } = (await extractor).extract({ id: "a", text, publishedAt: "2021-03-18" });
    return claims.map((claim) => claim.source?.speaker.id);
  };

  it("gives a ministry to the country of the article's places where no country is named", async () => {
    const text =
      "Bees died in Füzuli, Cəbrayıl and Xocavənd. The agriculture ministry said on Monday that it was sorry.";
    expect(await extract(text)).toEqual(["agriculture-ministry-of-azerbaijan"]);
  });

  it("makes no person of a place", async () => {
    const text = "Shells fell on Tegh. Tegh had no light. “We are here,” he said on Monday.";
    expect(await extract(text)).not.toContain("tegh");
  });
});

describe("the unnamed and documents", () => {
  it.each([
    [
      "[[a senior official in Tbilisi, who asked not to be named,=>senior-official-in-tbilisi]] said. [[The official=>senior-official-in-tbilisi]] left.",
    ],
    ["[[another neighbour=>another-neighbour]] said. [[an Azerbaijani captain=>azerbaijani-captain]] said."],
    ["[[Those who stayed in Ganja=>those-who-stayed-in-ganja]] said. [[Two delegations=>two-delegations]] said."],
    ["[[Many world powers, including Russia and France=>world-powers]], said."],
    ["[[many officials and the Turkish president=>president-of-turkey]] said."],
    ["[[Ireland, Norway and Albania=>ireland]] said."],
    [
      "[[The Armenian Foreign Ministry=>foreign-ministry-of-armenia]] said in a statement. Weeks passed. [[The statement=>foreign-ministry-of-armenia]] read.",
    ],
    [
      "[[a tally kept by this agency=>tally-kept-by-this-agency]] says. [[Four UN Security Council resolutions=>un-security-council-resolutions]] demand.",
    ],
    [
      "[[Growers in Lerik=>growers-in-lerik]] ask. [[the head of their union=>head-of-the-union-of-growers-in-lerik]] said.",
    ],
  ])("resolves %s", expectSpeakers);

  it("marks as undecided whom nothing names", () => {
    const [{ speaker }] = resolveMarked("[[An unnamed source]] said.");
    expect(speaker).toMatchObject({ id: "unnamed-source", resolvedBy: "none", country: null });
  });
});

describe("robustness", () => {
  it("gives null where no source is printed and keeps the order", () => {
    const found = resolveText("Ann Doe said.", () => [[], [{ first: 0, end: 2 }], []]);
    expect(found.map((speaker) => speaker?.id)).toEqual([undefined, "ann-doe", undefined]);
  });

  it("survives any source of any text", () => {
    const texts = [
      "",
      "he",
      "“",
      "A:",
      "Mr.",
      "the",
      "of the",
      "'s",
      "one of",
      "(WHO)",
      "U.S.",
      "its",
      "“I",
      "Ə",
      "the ministry's",
      "no. 5 –",
      "🚁 🚁",
    ];
    for (const text of texts) {
      expect(() =>
        resolveText(text, (doc) =>
          Array.from({ length: doc.count }, (_, first) => [{ first, end: Math.min(doc.count, first + 3) }]),
        ),
      ).not.toThrow();
    }
  });

  it("gives the same article the same speakers, whatever was read before", () => {
    const article = "[[Colonel Ann Doe]] said. [[She]] left. [[The ministry]] agreed.";
    const first = resolveMarked(article);
    resolveMarked("[[President John Roe]] spoke in Paris. [[He]] left.");
    expect(resolveMarked(article)).toEqual(first);
  });
});
