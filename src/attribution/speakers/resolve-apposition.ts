import { TokenFlag, TokenKind } from "../../text/document.js";
import type { Heard } from "./antecedents.js";
import type { ArticleWords } from "./article-words.js";
import { Evidence } from "./find-names.js";
import type { HeadName } from "./head-name.js";
import { hearNamed } from "./hear-named.js";
import { plainText } from "./name-office.js";
import { type NounPhrase, parseNounPhrase } from "./noun-phrase.js";
import { isProper } from "./phrase-words.js";
import { resolvePhrase } from "./resolve-phrase.js";
import { hear, mentionFrom, type SpeakerContext } from "./speaker-context.js";
import { CountryForm, WordClass } from "./speaker-lexicon.js";

const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DASH = 0x2013;
const LONG_DASH = 0x2014;
const UNDERSCORE = 0x5f;
/** The noun of an apposition stands within so many tokens. */
const APPOSITION = 6;
/** A quoted name has no more tokens. */
const LONGEST_NAME = 10;
/** The closing mark of a name within a longer one. */
const QUOTED = /\s*[\p{Pf}"»“]\s*/gu;

/** `One, identified only as Rose`; `a boy called Tom`; `a man who introduced himself as the brother of Rose`. */
export function resolveNaming(context: SpeakerContext, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { classes, doc, lexicon } = words;
  for (let t = from; t + 1 < to; t++) {
    if ((classes[t] & WordClass.Naming) === 0) continue;
    // `called only Rose`
    const bits = classes[t + 1];
    const small =
      t + 2 < to && (bits & WordClass.NoName) !== 0 && (bits & (WordClass.Preposition | WordClass.Conjunction)) === 0;
    // `who gave only his first name, Rose`
    const apposed = t + 2 < to && doc.text.charCodeAt(doc.start[t + 1]) === COMMA;
    const name = small || apposed ? t + 2 : t + 1;
    const direct = namedAt(context, name, from, to) ?? calledBody(context, name, from, to);
    if (direct) return direct;
    for (let k = t + 1; k < to - 1 && k < t + 5; k++) {
      if (doc.word[k] === lexicon.keys.as)
        return namedAt(context, k + 1, from, to) ?? resolvePhrase(context, parseNounPhrase(words, k + 1, to));
    }
  }
  return null;
}

/** `a channel called Morning Front`: the body under the name that ends the source; null where it is not one. */
function calledBody(context: SpeakerContext, t: number, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { classes, doc } = words;
  const { head } = parseNounPhrase(words, from, to);
  if ((classes[head] & (WordClass.Media | WordClass.Body)) === 0) return null;
  for (let k = t; k < to; k++) if ((doc.flags[k] & TokenFlag.Capital) === 0) return null;
  return hear(context, plainText(words, t, to), { kind: "organisation", resolvedBy: "organisation", token: from });
}

/** The person before the apposition that a source was cut down to (`Jane Roe, | a teacher, said`), where the sentence opens with the name; or null. */
export function nameApposed(context: SpeakerContext, from: number): HeadName | null {
  const { table } = context;
  const { classes, doc } = table.words;
  if (from < 2 || (classes[from] & WordClass.Indefinite) === 0 || doc.text.charCodeAt(doc.start[from - 1]) !== COMMA)
    return null;
  const index = mentionFrom(table, from - 1) - 1;
  const mention = table.mentions.at(index);
  if (index < 0 || mention?.end !== from - 1 || table.personOf[index] < 0 || mention.evidence < Evidence.Shape)
    return null;
  if ((doc.flags[mention.first] & TokenFlag.SentenceStart) === 0) return null;
  return { mention, person: table.persons[table.personOf[index]] };
}

/** The same of a body (`Open Roads, | a network of drivers, called for …`), where the sentence or what follows a dateline opens with its name. */
export function bodyApposed(context: SpeakerContext, from: number): Heard | null {
  const { words } = context.table;
  const { classes, doc, inCountry } = words;
  if (from < 3 || (classes[from] & WordClass.Indefinite) === 0 || doc.text.charCodeAt(doc.start[from - 1]) !== COMMA)
    return null;
  const end = from - 1;
  let first = end;
  while (first > 0 && doc.kind[first - 1] === TokenKind.Word && (doc.flags[first - 1] & TokenFlag.Capital) !== 0) {
    first--;
    if ((doc.flags[first] & TokenFlag.SentenceStart) !== 0) break;
  }
  if (end - first < 2 || inCountry[first] === 1) return null;
  const unit = first === 0 ? DASH : doc.text.charCodeAt(doc.start[first - 1]);
  if ((doc.flags[first] & TokenFlag.SentenceStart) === 0 && unit !== DASH && unit !== LONG_DASH) return null;
  const { head } = parseNounPhrase(words, from, Math.min(doc.count, from + APPOSITION));
  if ((classes[head] & (WordClass.Body | WordClass.Media)) === 0) return null;
  return { ...resolvePhrase(context, parseNounPhrase(words, first, end)), token: from };
}

/** The person whose name begins at token `t`, or null. */
function namedAt(context: SpeakerContext, t: number, from: number, to: number): Heard | null {
  const { table } = context;
  const index = mentionFrom(table, t);
  const mention = table.mentions.at(index);
  if (mention?.nameFirst !== t || table.personOf[index] < 0) return null;
  if (mention.end < to && table.words.doc.text.charCodeAt(table.words.doc.start[mention.end]) === UNDERSCORE)
    return null;
  return hearNamed(context, { mention, person: table.persons[table.personOf[index]] }, from, to);
}

/** `the paper “Morning Mail”`: the quoted name alone; `Monitoring Staff “North”`: with what it is called. */
function hearQuotedName(context: SpeakerContext, phrase: NounPhrase, to: number): Heard | null {
  const { words } = context.table;
  const { doc } = words;
  let t = phrase.end + 1;
  while (t < to && doc.kind[t] === TokenKind.Word) t++;
  if (t === phrase.end + 1 || (t < to && doc.kind[t] !== TokenKind.Quote)) return null;
  const quoted = plainText(words, phrase.end + 1, t);
  const name = isProper(words, phrase) ? `${plainText(words, phrase.nameFirst, phrase.head + 1)} ${quoted}` : quoted;
  return hear(context, name, { kind: "organisation", resolvedBy: "organisation", token: phrase.first });
}

/** `A local paper, Morning Mail`: the body under its own name. */
export function resolveApposedName(context: SpeakerContext, phrase: NounPhrase, to: number): Heard | null {
  const { words } = context.table;
  const { doc, classes } = words;
  const { head, end } = phrase;
  const called = (classes[head] & (WordClass.Media | WordClass.Body)) !== 0 && (classes[head] & WordClass.Office) === 0;
  // `the exporter, Alpine Honey LLC`
  const lead = nounBehind(words, end + 1, to);
  const body =
    called ||
    lead > end ||
    ((doc.flags[to - 1] & TokenFlag.Capital) !== 0 &&
      ((classes[to - 1] & WordClass.Body) !== 0 || words.lexicon.nameEndings.has(doc.word[to - 1])));
  if (body && end + 1 < to && doc.kind[end] === TokenKind.Quote) return hearQuotedName(context, phrase, to);
  if (!body || end + 1 >= to || doc.text.charCodeAt(doc.start[end]) !== COMMA) return null;
  let t = lead > end ? lead : (classes[end + 1] & WordClass.Definite) !== 0 ? end + 2 : end + 1;
  const nameFirst = t;
  const isHyphen = (k: number): boolean =>
    doc.text.charCodeAt(doc.start[k]) === HYPHEN && k + 1 < to && (doc.flags[k + 1] & TokenFlag.SpaceBefore) === 0;
  while (t < to && ((doc.kind[t] === TokenKind.Word && (doc.flags[t] & TokenFlag.Capital) !== 0) || isHyphen(t))) t++;
  if (t === nameFirst || (t < to && doc.text.charCodeAt(doc.start[t]) !== COMMA)) return null;
  return hear(context, plainText(words, nameFirst, t), {
    kind: "organisation",
    resolvedBy: "organisation",
    token: phrase.first,
  });
}

/** `The «Alpine Voice» newspaper`, `the «Alpine Voice»`, `the opposition “Daybreak” faction`: the body by its quoted name; null for any other source. */
export function resolveQuotedBody(context: SpeakerContext, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { classes, doc } = words;
  let open = from;
  while (open < to && open < from + APPOSITION && doc.kind[open] === TokenKind.Word) {
    // `Jane Roe of the “Daybreak” faction`
    if ((classes[open] & WordClass.Preposition) !== 0) return null;
    open++;
  }
  if (open >= to || doc.kind[open] !== TokenKind.Quote || open + 1 >= to) return null;
  let close = open + 1;
  while (close < to && close < open + LONGEST_NAME && doc.kind[close] !== TokenKind.Quote) close++;
  const noun = close + 1;
  // `the «Alpine Voice»`, its last mark trimmed
  const alone = close === to && doc.kind[to] === TokenKind.Quote && open <= from + 1;
  if (alone && (doc.flags[open + 1] & TokenFlag.Capital) !== 0)
    return hear(context, plainText(words, open + 1, to), {
      kind: "organisation",
      resolvedBy: "organisation",
      token: from,
    });
  if (noun >= to || doc.kind[close] !== TokenKind.Quote || (doc.flags[open + 1] & TokenFlag.Capital) === 0) return null;
  const body = (classes[noun] & (WordClass.Media | WordClass.Body | WordClass.StateOrgan)) !== 0;
  if (doc.kind[noun] !== TokenKind.Word || (doc.flags[noun] & TokenFlag.Capital) !== 0) return null;
  const name = plainText(words, open + 1, close);
  // `the «Alpine Voice» correspondent`
  if (!body)
    return hear(context, plainText(words, open + 1, to).replace(QUOTED, " "), {
      kind: (classes[noun] & WordClass.Office) === 0 ? "unknown" : "person",
      resolvedBy: "role",
      token: from,
    });
  return hear(context, name, { kind: "organisation", resolvedBy: "organisation", token: from });
}

/** `The Russian agency Alpine-24`, `the site Oslo 24/7`: the body by the name behind its noun; null for any other source. */
export function resolveNamedBehind(context: SpeakerContext, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { classes, doc } = words;
  const first = nounBehind(words, (classes[from] & WordClass.Definite) !== 0 ? from + 1 : from, to);
  if (first < 0) return null;
  let digits = false;
  for (let t = first; t < to; t++) {
    const glued = (doc.flags[t] & TokenFlag.SpaceBefore) === 0;
    if (doc.kind[t] === TokenKind.Number) digits = true;
    else if (doc.kind[t] === TokenKind.Word ? (doc.flags[t] & TokenFlag.Capital) === 0 : !glued) return null;
  }
  // Without a number it is read as any other name is.
  if (!digits) return null;
  return hear(context, plainText(words, first, to), {
    kind: "organisation",
    resolvedBy: "organisation",
    token: from,
  });
}

/** Behind the small noun for a body that leads to its name (`Turkish company | Alpine Roads`), where nothing but adjectives stands before it; or -1. */
function nounBehind(
  { classes, country, countryForm, countryLength, doc }: ArticleWords,
  from: number,
  to: number,
): number {
  for (let t = from; t + 1 < to && t < from + APPOSITION; t++) {
    if (doc.kind[t] !== TokenKind.Word) return -1;
    if (country[t] !== 0 && countryForm[t] === CountryForm.Adjective) {
      t += countryLength[t] - 1;
      continue;
    }
    if ((doc.flags[t] & TokenFlag.Capital) !== 0 || (classes[t] & (WordClass.Preposition | WordClass.Relative)) !== 0)
      return -1;
    if ((classes[t] & (WordClass.Body | WordClass.Media)) === 0) continue;
    return (doc.flags[t + 1] & TokenFlag.Capital) !== 0 ? t + 1 : -1;
  }
  return -1;
}

/** `One of them, a nurse in Oslo`: who that is, the apposition says; null for any other source. */
export function oneApposed(context: SpeakerContext, from: number, to: number): Heard | null {
  const { words } = context.table;
  const { classes, doc, lexicon } = words;
  if (doc.word[from] !== lexicon.keys.one) return null;
  for (let t = from + 1; t + 2 < to && t <= from + APPOSITION; t++) {
    if (doc.text.charCodeAt(doc.start[t]) !== COMMA) continue;
    const heard = resolvePhrase(context, parseNounPhrase(words, t + 1, to));
    const indefinite = (classes[t + 1] & WordClass.Indefinite) !== 0;
    return indefinite || heard.speaker.kind === "organisation" ? { ...heard, token: from } : null;
  }
  return null;
}
