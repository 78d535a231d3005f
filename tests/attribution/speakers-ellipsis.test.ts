import { describe, expect, it } from "vitest";
import { compareMarked } from "./speakers-fixture.js";

/** Asserts the id of every marked source of an invented article. */
function expectSpeakers(marked: string): void {
  const { found, wanted } = compareMarked(marked);
  expect(found).toEqual(wanted);
}

describe("one more of a kind", () => {
  it.each([
    ["[[One driver=>one-driver]] says the flour smells; [[another=>another-driver]] swears that it is cement."],
    ["[[Two families=>two-families]] agreed to move. [[A third=>third-family]] refused."],
    ["[[One of the officials=>one-of-the-officials]] denied it. [[A second=>second-official]] only laughed."],
    ["[[One shop=>one-shop]] promised lemons; [[the other=>other-shop]] promised figs."],
    ["[[One envoy=>one-envoy]] predicts rain. [[Another=>another-envoy]] predicts snow."],
  ])("gets the kind's noun: %s", expectSpeakers);

  it.each([
    ["[[Jane Roe=>jane-roe]] said no. [[Another=>another]] said yes."],
    ["[[The driver=>driver]] said no. [[Another=>another]] said yes."],
    ["[[One of our number=>one-of-our-number]] said no. [[Another=>another]] said yes."],
  ])("is nobody in particular where no kind was told: %s", expectSpeakers);
});

describe("two told of before", () => {
  it("reads both as the one of the two who spoke last that spoke first", () => {
    expectSpeakers(
      "[[Norway's Defence Ministry=>defence-ministry-of-norway]] announced the end. [[Georgia's Defence Ministry=>defence-ministry-of-georgia]] denied it. [[Both=>defence-ministry-of-norway]] said no more.",
    );
  });

  it("does not take two of different kinds for a pair", () => {
    expectSpeakers("[[Jane Roe=>jane-roe]] sang. [[Two nurses=>two-nurses]] joined in. [[Both=>both]] said no.");
  });

  it("reads both governments as the country that the article names most, where it names two", () => {
    expectSpeakers(
      "Norway and Georgia met again. Norway paid. [[Both governments=>norway]] declined to say how much. [[They=>norway]] promised a note.",
    );
    expectSpeakers("[[Both governments=>both-governments]] said no.");
  });
});

it("reads the same body as the body", () => {
  expectSpeakers(
    "[[Georgia's Energy Ministry=>energy-ministry-of-georgia]] spoke of lamps. [[The same ministry=>energy-ministry-of-georgia]] had denied it. [[The very same laboratory=>laboratory]] said so.",
  );
});

it("takes one of them from the group of its own paragraph", () => {
  expectSpeakers(
    "[[Two people familiar with it=>two-people-familiar-with-it]] agree.\n\nThe protesters are singing. [[One of them=>one-of-the-protesters]] says no.",
  );
});

it("names one more body as a body", () => {
  expectSpeakers("[[Three companies=>three-companies]] have come. [[Another=>another-company]] has not.");
});

it("ends a source before the clause that tells how it was reached", () => {
  expectSpeakers(
    "[[A shopkeeper we reached by phone=>shopkeeper]] says six. [[A banker it did not name=>banker]] said four.",
  );
});
