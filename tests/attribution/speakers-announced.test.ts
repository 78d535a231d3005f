import { describe, expect, it } from "vitest";
import { compareMarked } from "./speakers-fixture.js";

/** Asserts the id of every marked source of an invented article. */
function expectSpeakers(marked: string): void {
  const { found, wanted } = compareMarked(marked);
  expect(found).toEqual(wanted);
}

describe("a headline's bare office", () => {
  it.each([
    [
      "[[Deputy minister=>tom-roe]]: Bread first\n\nLawmaker Nina Doe, [[MP Nina Doe=>nina-doe]] said, wanted more.\n\n[[Deputy Roads Minister Tom Roe=>tom-roe]] said no.",
    ],
    [
      "Norway pays, [[ruling party official=>ruling-party-official]] says\n\n[[Deputy Roads Minister Tom Roe=>tom-roe]] said no.\n\n[[Nina Doe=>nina-doe]] agreed.",
    ],
    [
      "[[Norwegian MP=>nina-doe]]: Bread first\n\n[[The bakers' union=>bakers-union]] agreed.\n\n[[Nina Doe, an MP in Oslo,=>nina-doe]] said so on Friday.",
    ],
    [
      "Lamps are back, [[grid chief=>tom-roe]] says\n\nThere is light, [[the head of a grid company=>tom-roe]] said.\n\n[[Tom Roe, director of Lumen,=>tom-roe]] said more.\n\n[[Nina Doe=>nina-doe]] had her doubts.",
    ],
    [
      "[[Pipeline partner=>pipeline-partner]] warned about a valve\n\n[[Chief Executive Nina Doe=>nina-doe]] played it down.\n\n[[Tom Roe=>tom-roe]] did not.",
    ],
  ])("is the first who bears it, not the first who speaks: %s", expectSpeakers);

  it("is no president because a president is the only one there could be", () => {
    expectSpeakers(
      "[[President=>president]] names a street\n\n[[Nina Doe=>nina-doe]] wept.\n\n[[Tom Roe=>tom-roe]] smiled.",
    );
  });
});

describe("labels of answers", () => {
  it.each([
    ["We spoke with the expert Nina Roe.\n\nQuestion – Why?\n\n[[Answer=>nina-roe]] – Because.\n"],
    ["Lala-Inform interviews Deputy Minister of Bridges Nina Roe.\n\nQ.: Why?\n\n[[A.=>nina-roe]]: Because.\n"],
    ["Nina Roe sat at our keyboard.\n\nR (Oslo): Why?\n\n[[N=>nina-roe]]: Because. [[I=>nina-roe]] said so.\n"],
    ["Nina Roe met Tom Doe.\n\n[[NR=>nina-roe]]: Why?\n\n[[TD=>tom-doe]]: Because.\n"],
  ])("are read as whoever answers: %s", expectSpeakers);

  it("stay initials where two could be meant", () => {
    expectSpeakers("Nina Roe met Nora Doe.\n\n[[N=>n]]: Why?\n");
  });
});

describe("names", () => {
  it("reads a minister as the minister, not as the deputy named since", () => {
    expectSpeakers(
      "[[Roads Minister Nina Roe=>nina-roe]] spoke. [[Deputy Minister of Tunnels Tom Doyan=>tom-doyan]] nodded. [[The minister=>nina-roe]] left.",
    );
  });

  it.each([
    [
      "[[Adaline Rourke of the Heritage Imaging Lab, who came,=>adaline-rourke]] said so. [[She=>adaline-rourke]] left.",
    ],
    ["[[Tunde Abernathy of Pell Harbor=>tunde-abernathy]] said so. [[Abernathy=>tunde-abernathy]] left."],
    ["[[Young Shepherds of Georgia=>young-shepherds-of-georgia]] said so."],
  ])("reads a name with a body behind it as a person: %s", expectSpeakers);

  it.each([
    ["[[Sir John Bolt=>john-bolt]] rose. [[Sir John=>john-bolt]] sat down again. [[He=>john-bolt]] said no."],
    ["[[Ubbe Snorkel=>ubbe-snorkel]] rose. Some wept. [[Ubbe=>ubbe-snorkel]] said no."],
  ])("reads a first name as the full name before it: %s", expectSpeakers);
});

describe("whose ministry and delegation it is", () => {
  it.each([
    [
      "OSLO, May 3 – Norway's Minister of Roads Tom Roe met a delegation headed by the Minister of Trade and Bridges of Georgia, Nina Berishvili, [[the ministry's press service=>press-service-of-the-ministry-of-roads-of-norway]] said. [[The head of the Georgian delegation=>nina-berishvili]] thanked them.",
    ],
    [
      "A mission led by Jane Roe came. [[The head of the mission=>jane-roe]] spoke. [[The head of the delegation=>head-of-the-delegation]] did not.",
    ],
  ])("tells the minister or leader named before: %s", expectSpeakers);
});

describe("fields joined by and", () => {
  it.each([
    [
      "[[Deputy Minister of Roads and Tunnels Rovshan Alakbarli=>rovshan-alakbarli]] came. [[The deputy minister=>rovshan-alakbarli]] said no.",
    ],
    [
      "Deputy Minister of Digital Development and Transport Rovshan Alakbarli came. [[The deputy minister=>rovshan-alakbarli]] said no.",
    ],
    [
      "Deputy Minister of Digital Development Rovshan Alakbarli came. [[The deputy minister=>rovshan-alakbarli]] said no.",
    ],
    [
      "BAKU, May 3 – There is news, according to [[the Ministry of Roads and Tunnels=>ministry-of-roads-and-tunnels-of-azerbaijan]]. [[The ministry=>ministry-of-roads-and-tunnels-of-azerbaijan]] added more.",
    ],
  ])("belong to the office: %s", expectSpeakers);
});
