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
  const note = (what: string, wanted: PreparedGold | null, got: PreparedClaim | null, values: Values = [null, null]) =>
    findings.push({
      articleId: article.id,
      what: `claim: ${what}`,
      gold: wanted ? marksOf("gold", wanted.gold.source, wanted.gold.cue, wanted.gold.content) : [],
      system: got ? marksOf("ours", got.claim.source?.spans ?? [], got.claim.cue.spans, got.claim.content.spans) : [],
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
    const checks = checkFields(wanted, system[s], words, counted.fields);
    for (const [name, right, values] of checks) {
      countShare(tally, name, right);
      if (right || name === "both") continue;
      wrong.push(name);
      note(`wrong ${SHARE_TITLES[name]}`, wanted, system[s], values);
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

type Values = readonly [wanted: string | null, got: string | null];
type Check = readonly [name: ShareName, right: boolean, values: Values];

function checkFields({ gold, ...wanted }: PreparedGold, got: PreparedClaim, words: readonly Word[], all: boolean) {
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
  const spanOf = (part: { readonly span: Span } | null | undefined): Span[] =>
    part ? toWordRanges([part.span], words) : [];
  if (gold.when.length === 0) checks.push(["whenAbsent", !claim.when, ["none", claim.when?.text ?? null]]);
  else {
    checks.push(["whenSpan", samePhrase(spanOf(claim.when), toWordRanges(gold.when, words)), none]);
    if (gold.whenValues.length > 0) {
      const value = claim.when?.value ?? null;
      const right = value !== null && gold.whenValues.includes(value);
      checks.push(["whenValue", right, [gold.whenValues.join(" or "), value]]);
    }
  }
  if (gold.venue.length === 0) checks.push(["venueAbsent", !claim.venue, ["none", claim.venue?.text ?? null]]);
  else checks.push(["venue", samePhrase(spanOf(claim.venue), toWordRanges(gold.venue, words)), none]);
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

function marksOf(who: string, source: readonly Span[], cue: readonly Span[], content: readonly Span[]): Marked[] {
  return [
    { label: `${who} source`, spans: source },
    { label: `${who} cue`, spans: cue },
    { label: `${who} content`, spans: content },
  ];
}

function nameClaim(cue: readonly Span[], content: readonly Span[], text: string): string {
  const said = textOf(content, text).replace(/\s+/g, " ");
  return `${String(cue[0][0])} ${textOf(cue, text)}: ${said.length > 50 ? `${said.slice(0, 50)}…` : said}`;
}
