import type { ScorerFault } from "./scorer.js";

/** Faults of the scorer; the scores of damaged annotations must give each away. */
export const SCORER_FAULTS: Readonly<Record<string, ScorerFault>> = {
  "contents need not overlap": {
    file: "match-attributions.ts",
    from: "content >= LEAST_OVERLAP",
    to: "content >= 0",
  },
  "precision and recall exchanged": {
    file: "counts.ts",
    from: "return { p, r, f1:",
    to: "return { p: r, r: p, f1:",
  },
  "false alarms not counted": {
    file: "score-claims.ts",
    from: "matches.size, system.length, gold.length",
    to: "matches.size, matches.size, gold.length",
  },
  "misses not counted": {
    file: "score-claims.ts",
    from: "matches.size, system.length, gold.length",
    to: "matches.size, system.length, matches.size",
  },
  "source and content of claims exchanged": {
    file: "prepare.ts",
    from: "spans(claim.source), spans(claim.cue), spans(claim.content)",
    to: "spans(claim.content), spans(claim.cue), spans(claim.source)",
  },
  "any source is right": {
    file: "score-claims.ts",
    from: ": samePhrase(wanted.source, got.source);",
    to: ": true;",
  },
  "any bounds are right": {
    file: "score-claims.ts",
    from: "const sameBounds = sameWords(wanted.contentWords, got.contentWords, words);",
    to: "const sameBounds = words.length > 0;",
  },
  "any stance is right": {
    file: "score-claims.ts",
    from: "claim.stance === gold.stance",
    to: "claim.stance !== undefined",
  },
  "any value of when is right": {
    file: "score-claims.ts",
    from: "value !== null && gold.whenValues.includes(value)",
    to: "value !== null",
  },
  "any id of a place is right": {
    file: "score-mentions.ts",
    from: "got.got !== null && wanted.wanted.includes(got.got)",
    to: "wanted.wanted.length > 0",
  },
  "overlap taken for equality": {
    file: "score-mentions.ts",
    from: "const same = sameSpans(wanted.spans, got.spans);",
    to: "const same = wanted.spans.length > 0;",
  },
  "first attribution of an article forgotten": {
    file: "read-gold.ts",
    from: '.filter(({ type }) => type.startsWith("Attribution"))',
    to: '.filter(({ type }, index) => index > 0 && type.startsWith("Attribution"))',
  },
  "code points taken for code units": {
    file: "read-brat.ts",
    from: "if (!/[\\u{10000}-\\u{10ffff}]/u.test(raw))",
    to: 'if (raw !== "")',
  },
  "offsets one late": {
    file: "read-brat.ts",
    from: "return [toOffset(Number(start)), toOffset(Number(end))];",
    to: "return [toOffset(Number(start) + 1), toOffset(Number(end) + 1)];",
  },
  "the gate tolerates all": { file: "baseline.ts", from: "current >= old - tolerance", to: "current >= old - 100" },
  "the gate forgets lost articles": {
    file: "baseline.ts",
    from: "Object.hasOwn(now.articles, id) ? now.articles[id].figures : {}",
    to: "Object.hasOwn(now.articles, id) ? now.articles[id].figures : baseline.articles[id].figures",
  },
};
