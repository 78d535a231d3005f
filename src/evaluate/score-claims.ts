import type { Span } from "../model/span.js";
import { countCitron } from "./citron.js";
import { count, countShare, SHARE_TITLES, type ShareName, type Tally } from "./counts.js";
import type { Finding, Marked } from "./finding.js";
import type { GoldArticle } from "./gold.js";
import { matchAttributions } from "./match-attributions.js";
import type { ScoredClaim } from "./scored-records.js";
import { type PreparedClaim, prepareClaims, type PreparedGold, prepareGold } from "./prepare.js";
import { textOf } from "./span-lists.js";
import { keepSpeech } from "./speech-only.js";
import { setF1, splitWords, toSet, toWordRanges, type Word } from "./words.js";

/** Spans whose words, punctuation and determiners aside, agree by this F1 mean the same. */
const SAME_PHRASE = 0.5;

/** What became of the claims of one article. */
export interface ClaimScores {
  /** Found annotated claims by name (cue offset, cue, beginning of the content), with the fields that are wrong. */
  readonly found: Readonly<Record<string, readonly string[]>>;
  /** Names of claims that no annotation has. */
  readonly falseAlarms: readonly string[];
  readonly findings: readonly Finding[];
  /** Claims that the speech-only figures leave out. */
  readonly ignored: number;
}

/** What is counted. */
export interface Counted {
  /** When and venue: the corpus annotates them, so that their absence means something. */
  readonly fields: boolean;
  /** Speech alone, see {@link keepSpeech}. */
  readonly speech: boolean;
}

/** Counts the attribution figures of one article. */
export function scoreClaims(
  article: GoldArticle,
  claims: readonly ScoredClaim[],
  counted: Counted,
  tally: Tally,
): ClaimScores {
  const { text } = article;
  const words = splitWords(text);
  const annotated = prepareGold(article.attributions, words);
  const claimed = prepareClaims(claims, text, words);
  const { gold, system, ignored } = counted.speech
    ? keepSpeech(annotated, claimed, text)
    : { gold: annotated, system: claimed, ignored: 0 };
  const matches = matchAttributions(gold, system);
  const findings: Finding[] = [];
  const found: Record<string, readonly string[]> = {};
  const note = (
    what: string,
    wanted: PreparedGold | null,
    got: PreparedClaim | null,
    part: Part | null = null,
    values: Values = [null, null],
  ) =>
    findings.push({
      articleId: article.id,
      what: `claim: ${what}`,
      gold: wanted ? marksOf("gold", wanted.gold, part, wanted.gold[part ?? "when"]) : [],
      system: got ? marksOf("ours", spansOf(got.claim), part, spanOf(got.claim[part ?? "when"])) : [],
      wanted: values[0],
      got: values[1],
      rule: got?.claim.rule ?? null,
    });
  count(tally, "attribution", matches.size, system.length, gold.length);
  countCitron(gold, system, tally);
  for (const [g, wanted] of gold.entries()) {
    const s = matches.get(g);
    if (s === undefined) {
      note("missed", wanted, null);
      continue;
    }
    const wrong: string[] = [];
    const checks = checkFields(wanted, system[s], text, words, counted.fields);
    for (const [name, right, values] of checks) {
      countShare(tally, name, right);
      if (right || name === "both") continue;
      wrong.push(name);
      note(`wrong ${SHARE_TITLES[name]}`, wanted, system[s], PARTS[name] ?? null, values);
    }
    found[nameClaim(wanted.gold.cue, wanted.gold.content, text)] = wrong;
  }
  const taken = new Set(matches.values());
  const falseAlarms = system.filter((_, s) => !taken.has(s));
  for (const alarm of falseAlarms) note("false alarm", null, alarm);
  return {
    found,
    falseAlarms: falseAlarms.map(({ claim }) => nameClaim(claim.cue.spans, claim.content.spans, text)),
    findings,
    ignored,
  };
}

/** What of a claim is marked beside source, cue and content, where it is what is wrong. */
type Part = "when" | "venue";
const PARTS: Readonly<Partial<Record<ShareName, Part>>> = {
  whenSpan: "when",
  whenValue: "when",
  whenAbsent: "when",
  venue: "venue",
  venueAbsent: "venue",
};

type Values = readonly [wanted: string | null, got: string | null];
type Check = readonly [name: ShareName, right: boolean, values: Values];

function checkFields(
  { gold, ...wanted }: PreparedGold,
  got: PreparedClaim,
  text: string,
  words: readonly Word[],
  all: boolean,
): Check[] {
  const { claim } = got;
  const none: Values = [null, null];
  const samePhrase = (a: readonly Span[], b: readonly Span[]): boolean =>
    setF1(meaningful(toSet(a), words), meaningful(toSet(b), words)) >= SAME_PHRASE;
  const sameSource =
    wanted.source.length === 0 || got.source.length === 0
      ? wanted.source.length === got.source.length
      : samePhrase(wanted.source, got.source);
  const sameBounds = sameWords(wanted.contentWords, got.contentWords, words);
  const checks: Check[] = [
    ["source", sameSource, none],
    ["content", sameBounds, none],
    ["both", sameSource && sameBounds, none],
  ];
  if (gold.form !== null)
    checks.push(["form", claim.content.form === gold.form, [gold.form, claim.content.form ?? null]]);
  if (gold.stance !== null) checks.push(["stance", claim.stance === gold.stance, [gold.stance, claim.stance ?? null]]);
  if (gold.speakers.length > 0) {
    const id = claim.source?.speaker?.id ?? null;
    checks.push(["speakerId", id !== null && gold.speakers.includes(id), [gold.speakers.join(" or "), id]]);
  }
  if (!all) return checks;
  const inWords = (spans: readonly Span[]): Span[] => toWordRanges(spans, words);
  const printed = (part: Part): Values => [quote(gold[part], text), quote(spanOf(claim[part]), text)];
  if (gold.when.length === 0) checks.push(["whenAbsent", !claim.when, printed("when")]);
  else {
    checks.push(["whenSpan", samePhrase(inWords(spanOf(claim.when)), inWords(gold.when)), printed("when")]);
    if (gold.whenValues.length > 0) {
      const value = claim.when?.value ?? null;
      const right = value !== null && gold.whenValues.includes(value);
      checks.push(["whenValue", right, [gold.whenValues.join(" or "), value]]);
    }
  }
  if (gold.venue.length === 0) checks.push(["venueAbsent", !claim.venue, printed("venue")]);
  else checks.push(["venue", samePhrase(inWords(spanOf(claim.venue)), inWords(gold.venue)), printed("venue")]);
  return checks;
}

/** Words without punctuation and determiners; with determiners where nothing else is left. */
function meaningful(set: ReadonlySet<number>, words: readonly Word[]): Set<number> {
  const real = [...set].filter((i) => words[i].isWord);
  const meaning = real.filter((i) => !words[i].isDeterminer);
  return new Set(meaning.length > 0 ? meaning : real);
}

function sameWords(a: ReadonlySet<number>, b: ReadonlySet<number>, words: readonly Word[]): boolean {
  const real = (set: ReadonlySet<number>): number[] => [...set].filter((i) => words[i].isWord);
  const wanted = real(a);
  const got = real(b);
  return wanted.length === got.length && wanted.every((i) => b.has(i));
}

function spanOf(part: { readonly span: Span } | null | undefined): Span[] {
  return part ? [part.span] : [];
}

/** The words of spans in quotation marks; null where there are none. */
function quote(spans: readonly Span[], text: string): string | null {
  return spans.length === 0 ? null : `“${textOf(spans, text).replace(/\s+/g, " ")}”`;
}

interface Spans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

function spansOf({ source, cue, content }: ScoredClaim): Spans {
  return { source: source?.spans ?? [], cue: cue.spans, content: content.spans };
}

function marksOf(who: string, spans: Spans, part: Part | null, partSpans: readonly Span[]): Marked[] {
  const marks = (["source", "cue", "content"] as const).map((name) => ({
    label: `${who} ${name}`,
    spans: spans[name],
  }));
  return part === null ? marks : [...marks, { label: `${who} ${part}`, spans: partSpans }];
}

function nameClaim(cue: readonly Span[], content: readonly Span[], text: string): string {
  const said = textOf(content, text).replace(/\s+/g, " ");
  return `${String(cue[0][0])} ${textOf(cue, text)}: ${said.length > 50 ? `${said.slice(0, 50)}…` : said}`;
}
