import { describe, expect, it } from "vitest";
import { compareMarked } from "./speakers-fixture.js";

/** Asserts the id of every marked source of an invented article. */
function expectSpeakers(marked: string): void {
  const { found, wanted } = compareMarked(marked);
  expect(found).toEqual(wanted);
}

describe("offices with a hyphenated tail, and second offices", () => {
  it.each([
    [
      "[[Ola Hansen, Foreign Minister of Norway and Chairperson-in-Office of the OSCE,=>ola-hansen]] came. [[The OSCE Chairperson-in-Office=>ola-hansen]] said no.",
    ],
    [
      "[[Tom Roe, Deputy Commander-in-Chief of the Navy,=>tom-roe]] said no. [[Ann Doe=>ann-doe]] agreed. [[The deputy commander-in-chief=>tom-roe]] left.",
    ],
    [
      "[[Tom Roe, the Chargé d'Affaires of Norway in Georgia,=>tom-roe]] said no. [[Ann Doe=>ann-doe]] agreed. [[The Chargé d'Affaires=>tom-roe]] left.",
    ],
    [
      "[[Ann Doe, adviser to the president and prime minister,=>ann-doe]] said no. Norway slept. Norway woke. [[The prime minister=>prime-minister-of-norway]] left.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("organs that an outlet does not grant their name", () => {
  it.each([
    [
      "Georgia slept. [[Abkhazia's self-declared defence ministry=>defence-ministry-of-abkhazia]] said no. [[The ministry=>defence-ministry-of-abkhazia]] added it.",
    ],
    [
      "[[Georgia's Defence Ministry=>defence-ministry-of-georgia]] denied it. [[Abkhazia's so-called defence ministry=>defence-ministry-of-abkhazia]] said no. [[The ministry=>defence-ministry-of-abkhazia]] added it.",
    ],
    [
      "[[The breakaway Abkhazian de facto foreign ministry=>foreign-ministry-of-abkhazia]] said no. [[Abkhazia's “president”=>president-of-abkhazia]] left.",
    ],
    ["[[Abkhazia's so-called “foreign ministry”=>foreign-ministry-of-abkhazia]] said no."],
    ["[[Norway's “Daybreak” newspaper=>daybreak]] left."],
    [
      "[[The so-called “prosecutor's office” of the separatists=>so-called-prosecutors-office-of-the-separatists]] left.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("who, behind several nouns", () => {
  it.each([
    ["He was turned back at a checkpoint by officers [[who=>officers]] said no."],
    ["It was signed in the presence of witnesses [[who=>witnesses]] said no."],
    ["He was freed after talks with officials from Oslo [[who=>officials-from-oslo]] said no."],
    ["She met a group of residents [[who=>group-of-residents]] said no."],
    ["She met the man from the office [[who=>man-from-the-office]] said no."],
  ])("means the nearest that are people: %s", expectSpeakers);
});

describe("whom a quotation within a quotation speaks of", () => {
  it.each([
    [
      "“The man from the office measured it. ‘You are lucky, uncle,’ [[he=>man-from-the-office]] told me,” [[Tom Roe=>tom-roe]] said.",
    ],
    [
      "'The man from the office measured it. \"You are lucky, uncle,\" [[he=>man-from-the-office]] told me,' [[Tom Roe=>tom-roe]] said.",
    ],
    ["[[Ann Doe=>ann-doe]] remembers it. “The officer took my bag. ‘Your son must wait,’ [[he=>officer]] said.”"],
  ])("is not who says it: %s", expectSpeakers);
});

describe("names with and, on, for, with", () => {
  it.each([
    [
      "[[The Lake Conference on Rivers and Roads in Europe and the Norwegian government=>lake-conference-on-rivers-and-roads-in-europe]] said no.",
    ],
    [
      "[[The State Committee for Work with Refugees and IDPs=>state-committee-for-work-with-refugees-and-idps]] said no.",
    ],
    ["[[The Norwegian Office for Safety and Health=>office-for-safety-and-health-of-norway]] said no."],
    [
      "[[The European Commission against Racism and Intolerance=>european-commission-against-racism-and-intolerance]] said no.",
    ],
  ])("stay whole: %s", expectSpeakers);
});

describe("adjectives of a country, and what a country's bodies are called", () => {
  it.each([
    [
      "[[The Belgian presidency of the Council of the European Union=>belgian-presidency-of-the-council-of-the-european-union]] said no.",
    ],
    [
      "[[Norwegian Defence Minister Tom Roe=>tom-roe]] came. [[The minister's press service=>press-service-of-the-defence-minister-of-norway]] said no. [[The minister's office=>office-of-the-defence-minister-of-norway]] agreed.",
    ],
    [
      "[[The Norwegian defence minister=>defence-minister-of-norway]] came. [[The minister's press service=>press-service-of-the-defence-minister-of-norway]] said no.",
    ],
    [
      "[[The press service of the Norwegian Defence Minister=>press-service-of-the-defence-minister-of-norway]] said no.",
    ],
    ["[[The Norwegian Defence Minister's press service=>press-service-of-the-defence-minister-of-norway]] said no."],
    ["[[The office of the Norwegian prime minister=>office-of-the-prime-minister-of-norway]] said no."],
    ["[[Norwegian President Tom Roe=>tom-roe]] came. [[The president's office=>presidents-office-of-norway]] said no."],
    [
      "[[The EU Mission in Norway=>eu-mission-in-norway]] left. [[The Red Cross office in Oslo=>red-cross-office-in-oslo]] said no. [[The Georgian embassy in Oslo=>embassy-of-georgia]] left.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("joint holders with a complement", () => {
  it.each([
    ["[[The Norwegian and Swedish ambassadors to the OSCE=>ambassador-of-norway-to-the-osce]] said no."],
    ["[[The Norwegian and Swedish envoys to the United Nations=>envoy-of-norway-to-the-united-nations]] said no."],
    ["[[The ambassadors of Norway and Sweden to the OSCE=>ambassador-of-norway-to-the-osce]] said no."],
  ])("are told by the first: %s", expectSpeakers);
});

describe("short forms and nouns for any organ of a state", () => {
  it.each([
    ["It spoke of defence. [[The Norwegian MoD=>ministry-of-defence-of-norway]] said no."],
    [
      "[[The Norwegian MoD=>ministry-of-defense-of-norway]] said no. [[The Norwegian MES=>ministry-of-emergency-situations-of-norway]] agreed.",
    ],
    [
      "[[Tom Roe, press secretary of Norway's Defence Minister,=>tom-roe]] said no. [[The department=>defence-ministry-of-norway]] asked for calm.",
    ],
    [
      "[[Norway's Foreign Ministry=>foreign-ministry-of-norway]] said no. [[Georgia's Defence Ministry=>defence-ministry-of-georgia]] agreed. [[The diplomatic department=>foreign-ministry-of-norway]] added it.",
    ],
    [
      "[[Norway's State Border Service=>state-border-service-of-norway]] said no. [[The agency=>state-border-service-of-norway]] asked for calm.",
    ],
    [
      "[[The office of Norway's ombudsman=>office-of-the-ombudsman-of-norway]] said no. [[The institution=>office-of-the-ombudsman-of-norway]] added it.",
    ],
    [
      "[[Norway's Defence Ministry=>defence-ministry-of-norway]] said no. [[TASS=>tass]] reported it. [[The agency=>tass]] added it.",
    ],
    [
      "He works at the roads department. [[Norway's Foreign Ministry=>foreign-ministry-of-norway]] said no. [[The department=>roads-department]] added it.",
    ],
    ["[[The Alpine Bank=>alpine-bank]] said no. [[The department=>department]] added it."],
    [
      "[[Norway's Foreign Ministry=>foreign-ministry-of-norway]] said no. [[The agency that employs him=>agency]] agreed.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("names behind an office and its place or field without commas", () => {
  it.each([
    [
      "[[Vice-governor of the Inland Region Zelma Quist=>zelma-quist]] did not rule it out. [[The vice-governor=>zelma-quist]] left.",
    ],
    ["[[Head of the Halm District Executive Power Jane Quist=>jane-quist]] said no. [[Quist=>jane-quist]] left."],
    ["[[Head of the Executive Power of the Halm District Zelma Quist=>zelma-quist]] said no."],
    ["[[Deputy Head of the Upper Halm Municipality Zelma Quist=>zelma-quist]] said no."],
    ["[[Minister of Territorial Administration and Inland Roads Zelma Quist=>zelma-quist]] said no."],
    ["[[Head of the Press Service of the State Border Service Colonel Zelma Quist=>zelma-quist]] said no."],
    ["[[The Governor of Upper Halm Province=>governor-of-upper-halm-province]] said no."],
    ["[[Director of the Mountain Rivers Project=>director-of-the-mountain-rivers-project]] said no."],
    [
      "[[The Minister of Housing and Urban Road Construction=>minister-of-housing-and-urban-road-construction]] said no.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("documents that come out on somebody's site", () => {
  it.each([
    [
      "Georgia slept. [[A statement posted on the Norwegian Foreign Ministry's website=>foreign-ministry-of-norway]] says so.",
    ],
    ["[[A statement on the website of the Norwegian Foreign Ministry=>foreign-ministry-of-norway]] says so."],
    [
      "[[Norwegian President Tom Roe=>tom-roe]] left. [[A message published on the president's website=>tom-roe]] says so.",
    ],
    [
      "[[Norway's Foreign Ministry=>foreign-ministry-of-norway]] said no. [[A statement posted on its website=>foreign-ministry-of-norway]] agrees.",
    ],
    [
      "[[Norway's Foreign Ministry=>foreign-ministry-of-norway]] said no. [[A statement posted on a website=>statement]] says so.",
    ],
    [
      "[[Norway's Foreign Ministry=>foreign-ministry-of-norway]] said no. [[A notice on the Alpine Bank's website=>alpine-bank]] says no.",
    ],
  ])("are whose site it is: %s", expectSpeakers);
});

describe("pronouns behind a sentence about somebody new", () => {
  it.each([
    [
      "[[Georgia=>georgia]] protested. In December Norway began to close the road. [[It=>norway]] said the road was old.",
    ],
    ["[[Georgia=>georgia]] protested. On 3 May Norway closed the road. [[It=>norway]] said the road was old."],
    ["[[Georgia=>georgia]] protested. In 2021 the United States closed its embassy. [[It=>united-states]] said no."],
    ["[[Georgia=>georgia]] protested. The road to Norway was closed. [[It=>georgia]] said the road was old."],
    [
      "[[John Poe=>john-poe]] said no. The letter was signed by the chairman of the board, Tom Roe. According to [[two members=>two-members]], [[he=>tom-roe]] wept.",
    ],
    [
      "[[John Poe=>john-poe]] said no. The council met at the request of its envoy Ann Roe. [[He=>john-poe]] wept. [[She=>ann-roe]] left.",
    ],
  ])("mean that one: %s", expectSpeakers);
});

describe("descriptions that take up what was said of a name", () => {
  it.each([
    [
      "[[Jane Doe, a former army major,=>jane-doe]] spoke. [[Tom Roe=>tom-roe]] agreed. [[The former army major=>jane-doe]] wrote a book. [[The major=>jane-doe]] left.",
    ],
    [
      "[[Ann Doe, who served as ambassador to Georgia,=>ann-doe]] spoke. [[Tom Roe=>tom-roe]] agreed. [[The former ambassador=>ann-doe]] left.",
    ],
    ["[[Ann Doe, once a goalkeeper,=>ann-doe]] spoke. [[Tom Roe=>tom-roe]] agreed. [[The goalkeeper=>ann-doe]] left."],
    ["Tom Roe, a one-time wrestler, opened a shop. [[Ann Doe=>ann-doe]] agreed. [[The wrestler=>tom-roe]] left."],
    [
      "[[Weightlifter and former minister Tom Roe=>tom-roe]] spoke. [[Ann Doe=>ann-doe]] agreed. [[The weightlifter=>tom-roe]] came.",
    ],
    ["A weightlifter and driver Tom Roe came. [[Ann Doe=>ann-doe]] agreed. [[The weightlifter=>weightlifter]] left."],
  ])("resolves %s", expectSpeakers);
});

describe("what is said of somebody or something twice", () => {
  it.each([
    [
      "[[Norwegian Foreign Minister Ola Hoek, the OSCE Chairperson-in-Office,=>ola-hoek]] came. [[The Chairperson-in-Office=>ola-hoek]] said no.",
    ],
    [
      "[[The Belgian presidency of the European Union=>belgian-presidency-of-the-european-union]] left. [[The presidency=>belgian-presidency-of-the-european-union]] said no.",
    ],
    ["[[The EU Mission in Norway=>eu-mission-in-norway]] left. [[The mission=>eu-mission-in-norway]] said no."],
    [
      "[[Press secretary of the Norwegian Minister of Emergency Situations Olga Roe=>olga-roe]] said no. [[The department=>ministry-of-emergency-situations-of-norway]] agreed.",
    ],
  ])("resolves %s", expectSpeakers);
});

describe("fields joined by and, relatives and places before who", () => {
  it.each([
    [
      "[[Georgia's Ministry of Roads and Rivers=>ministry-of-roads-and-rivers-of-georgia]] spoke. [[The ministry=>ministry-of-roads-and-rivers-of-georgia]] left. [[Minister of Roads and Rivers Zelma Quist=>zelma-quist]] said no. [[The minister=>zelma-quist]] agreed.",
    ],
    ["He spoke with a shopkeeper from the village of Halm, [[who=>shopkeeper-from-the-village-of-halm]] said no."],
    ["The note came from a relative of the driver [[who=>relative-of-the-driver]] said no."],
    ["[[Ann Doe=>ann-doe]] lives with her grandson. “No,” [[he=>ann-does-grandson]] said."],
  ])("resolves %s", expectSpeakers);
});

describe("documents told of before, offices with a tail and a complement", () => {
  it.each([
    [
      "[[Georgia's Defence Ministry=>defence-ministry-of-georgia]] agreed. A statement by the Norwegian Foreign Ministry was read out. [[The statement=>foreign-ministry-of-norway]] says no.",
    ],
    [
      "[[Commander-in-Chief of the Ukrainian Armed Forces Zelma Quist=>zelma-quist]] said no. [[Ann Doe=>ann-doe]] agreed. [[The commander-in-chief=>zelma-quist]] left.",
    ],
    [
      "[[Tom Roe, the deputy chair of the committee and a former mayor of Halm,=>tom-roe]] spoke. [[Ann Doe=>ann-doe]] agreed. [[The former mayor=>tom-roe]] left.",
    ],
  ])("resolves %s", expectSpeakers);
});
