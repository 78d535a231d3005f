import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExtractor, type Span, splitSentences, tokenize } from "../../src/index.js";

const extractor = await createExtractor();

/** Pieces that recognisers react to: any order of them is a text that must not break anything. */
const pieces = fc.constantFrom(
  "Lale Ruhi",
  "President Aliyev",
  "Azerbaijan's Defense Ministry",
  "he",
  "Baku",
  "Şuşa",
  "Mollavəli",
  "Nagorno-Karabakh",
  "villages of Fuzuli district",
  "X, Y and Z",
  "said",
  "denied that",
  "according to",
  "told reporters",
  "called for",
  "on Wednesday",
  "Sept. 27, 2020",
  "2,000",
  "20 villages",
  "in a statement",
  "that",
  "“",
  "”",
  '"',
  "‘",
  "'",
  "«",
  "»",
  "(",
  ")",
  ":",
  "–",
  ",",
  ".",
  "…",
  "\n",
  "\n\n",
  " ",
  "’s",
  "U.S.",
  "😀",
  "\ud800",
  "\u0000",
  "\u200f",
  "İ",
);
const newsLike = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" "));
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

interface Spanned {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Every place in the records of an article that quotes its text. */
function quotedPlaces(text: string): Spanned[] {
  const { claims, mentions } = extractor.extract({ id: "x", text, publishedAt: "2020-10-14" });
  const single = (one: { text: string; span: Span }): Spanned => ({ text: one.text, spans: [one.span] });
  return [
    ...mentions.map(single),
    ...claims.flatMap((claim) => [
      claim.cue,
      claim.content,
      ...(claim.source ? [claim.source] : []),
      ...[claim.when, claim.venue].filter((part) => part !== null).map(single),
      ...[...claim.places, ...claim.dates, ...claim.quantities].map(single),
    ]),
  ];
}

describe("extraction of any text", () => {
  it("quotes the text that its spans cut out, in order, and never fails", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: printed, spans } of quotedPlaces(text)) {
          expect(printed).toBe(spans.map(([start, end]) => text.slice(start, end)).join(" … "));
          spans.forEach(([start, end], i) => {
            expect(start).toBeLessThan(end);
            if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1][1]);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same records for the same article, whatever was read before", () => {
    fc.assert(
      fc.property(newsLike, newsLike, (text, other) => {
        const first = extractor.extract({ id: "x", text });
        extractor.extract({ id: "y", text: other });
        expect(extractor.extract({ id: "x", text })).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it("numbers claims from 1 and names parents that exist", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { claims } = extractor.extract({ id: "x", text });
        const ids = claims.map((claim) => claim.id);
        expect(ids).toEqual(claims.map((_, i) => `x#${i + 1}`));
        for (const { id, parent } of claims)
          expect(parent === null || (parent !== id && ids.includes(parent))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("tokens and sentences of any text", () => {
  it("are ordered, do not overlap, and cover every letter and digit", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        let uncovered = "";
        let last = 0;
        for (const { span, text: printed } of tokens) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(printed).toBe(text.slice(...span));
          uncovered += text.slice(last, span[0]);
          last = span[1];
        }
        expect(uncovered + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 400 },
    );
  });

  it("agree: each sentence begins and ends with a token", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        const starts = new Set(tokens.map(({ span }) => span[0]));
        const ends = new Set(tokens.map(({ span }) => span[1]));
        let last = 0;
        for (const { span } of splitSentences(text)) {
          expect(starts.has(span[0]) && ends.has(span[1]) && span[0] >= last).toBe(true);
          last = span[1];
        }
      }),
      { numRuns: 200 },
    );
  });
});
