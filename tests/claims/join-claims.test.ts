import { describe, expect, it } from "vitest";
import { joinClaims } from "../../src/claims/join-claims.js";
import type { DateMention } from "../../src/model/mention.js";
import type { Attribution, Found, TokenRange } from "../../src/model/recognition.js";
import { spanOf, textOf, type TokenizedText } from "../../src/text/document.js";
import { read } from "../text/reader.js";

/** Token range of words that the text holds once. */
function rangeOf(doc: TokenizedText, words: string): TokenRange {
  const at = doc.text.indexOf(words);
  const first = doc.start.indexOf(at);
  const end = doc.end.indexOf(at + words.length) + 1;
  expect([first >= 0, end > 0]).toEqual([true, true]);
  return { first, end };
}

function attributionOf(
  doc: TokenizedText,
  cue: string,
  content: readonly string[],
  more: Partial<Attribution> = {},
): Attribution {
  return {
    rule: "test",
    source: [],
    cue: [rangeOf(doc, cue)],
    cueLemma: cue,
    content: content.map((piece) => rangeOf(doc, piece)),
    form: "indirect",
    stance: "assert",
    when: null,
    venue: null,
    confidence: 0.5,
    features: [],
    ...more,
  };
}

function dateOf(doc: TokenizedText, words: string, value: string): Found<DateMention> {
  const { first, end } = rangeOf(doc, words);
  const mention = {
    type: "date",
    text: textOf(doc, first, end),
    span: spanOf(doc, first, end),
    value,
    resolvedBy: "narrative",
  } as const;
  return { first, end, mention };
}

const nothing = { attributions: [], speakers: [], places: [], dates: [], quantities: [] };

describe("joinClaims", () => {
  it("joins the pieces of a content, and takes the dates inside them alone", () => {
    const doc = read("On Monday the dam, Lale Ruhi said on Tuesday, held until Friday.");
    const dates = [
      dateOf(doc, "Monday", "2020-10-12"),
      dateOf(doc, "Tuesday", "2020-10-13"),
      dateOf(doc, "Friday", "2020-10-16"),
    ];
    const attribution = attributionOf(doc, "said", ["the dam", "held until Friday"], {
      source: [rangeOf(doc, "Lale Ruhi")],
      when: rangeOf(doc, "on Tuesday"),
    });
    const [claim] = joinClaims("dam", doc, { ...nothing, attributions: [attribution], speakers: [null], dates });
    expect(claim.content).toEqual({
      text: "the dam … held until Friday",
      spans: [
        [10, 17],
        [46, 63],
      ],
      form: "indirect",
    });
    expect(claim.dates.map((date) => date.text)).toEqual(["Friday"]);
    expect(claim.when).toEqual({ text: "on Tuesday", span: [34, 44], value: "2020-10-13", resolvedBy: "narrative" });
    expect(claim.source).toMatchObject({
      text: "Lale Ruhi",
      speaker: { kind: "unknown", name: "Lale Ruhi", resolvedBy: "none" },
    });
  });

  it("leaves a when without a date undecided, and a claim without a source without one", () => {
    const doc = read("Later it was reported that the dam held.");
    const [claim] = joinClaims("dam", doc, {
      ...nothing,
      attributions: [attributionOf(doc, "was reported", ["that the dam held"], { when: rangeOf(doc, "Later") })],
      speakers: [null],
    });
    expect(claim).toMatchObject({
      id: "dam#1",
      source: null,
      venue: null,
      when: { value: null, resolvedBy: "unresolved" },
    });
  });

  it("gives a claim the figures inside its content only", () => {
    const doc = read("Two men said that four villages were empty.");
    const figure = (text: string, value: number, unit: string) => ({
      ...rangeOf(doc, text),
      mention: { text, span: [0, 0] as const, value, unit },
    });
    const [claim] = joinClaims("x", doc, {
      ...nothing,
      attributions: [attributionOf(doc, "said", ["that four villages were empty"])],
      speakers: [null],
      quantities: [figure("Two men", 2, "man"), figure("four villages", 4, "village")],
    });
    expect(claim.quantities.map(({ value, unit }) => [value, unit])).toEqual([[4, "village"]]);
  });

  it("makes the innermost claim around a cue its parent", () => {
    const doc = read("A said that B claimed that C had denied that D left, and E agreed.");
    const claims = joinClaims("x", doc, {
      ...nothing,
      attributions: [
        attributionOf(doc, "said", ["that B claimed that C had denied that D left, and E agreed"]),
        attributionOf(doc, "claimed", ["that C had denied that D left"]),
        attributionOf(doc, "had denied", ["that D left"]),
        attributionOf(doc, "agreed", ["that D left"]),
      ],
      speakers: [null, null, null, null],
    });
    expect(claims.map((claim) => claim.parent)).toEqual([null, "x#1", "x#2", "x#1"]);
  });

  it("never makes a circle of parents", () => {
    const doc = read("one two three four");
    const crossed = [attributionOf(doc, "one", ["two"]), attributionOf(doc, "two", ["one"])];
    const parents = joinClaims("x", doc, { ...nothing, attributions: crossed, speakers: [null, null] }).map(
      (claim) => claim.parent,
    );
    expect(parents).toEqual([null, "x#1"]);
  });
});
