import type { Speaker } from "../../model/claim.js";
import type { TokenRange } from "../../model/recognition.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import type { NameMention } from "./find-names.js";
import { countryName, plainText } from "./name-office.js";
import { affiliationWithin, bodyBehind } from "./organ-names.js";
import { personName } from "./person-name.js";
import type { Person, PersonTable } from "./person-table.js";
import { officeWithin } from "./role-words.js";
import { slugOf } from "./slug.js";
import { WordClass } from "./speaker-lexicon.js";

/** An occupation has no more words than this, its article counted. */
const OCCUPATION = 5;
const COMMA = 0x2c;

/** The person as a record's speaker. */
export function personSpeaker(table: PersonTable, person: Person, resolvedBy: Speaker["resolvedBy"]): Speaker {
  person.speaker ??= describePerson(table, person);
  const country = person.country === 0 ? null : table.words.lexicon.countries[person.country - 1].code;
  const affiliation = person.country === 0 ? null : ministryOfState(table, person.speaker.affiliation, person.country);
  return { ...person.speaker, affiliation: affiliation ?? person.speaker.affiliation, country, resolvedBy };
}

/** `Foreign Ministry of Norway`: a ministry that the article names without the country which the person speaks for; else null. */
function ministryOfState({ words }: PersonTable, affiliation: string | null, country: number): string | null {
  if (affiliation === null || !affiliation.includes(" ")) return null;
  const noun = affiliation.slice(affiliation.lastIndexOf(" ") + 1).toLowerCase();
  return words.lexicon.ministries.has(noun) ? `${affiliation} of ${countryName(words, country)}` : null;
}

function describePerson(table: PersonTable, person: Person): Speaker {
  const { words } = table;
  const name = personName(table, person);
  const mention = person.counterpart ?? person.role;
  const head = mention ? officeWithin(words, mention.roleFirst, mention.roleEnd) : -1;
  return {
    id: slugOf(name),
    name,
    kind: "person",
    role: mention && head >= 0 ? roleText(words, mention, head) : occupationBehind(words, person.fullest.end),
    // Whose counterpart somebody is serves another state.
    affiliation:
      (mention && person.counterpart === null
        ? affiliationWithin(words, mention.roleFirst, mention.roleEnd, head < 0 ? null : roleSpan(words, mention, head))
        : null) ?? bodyBehindName(words, person),
    country: null,
    resolvedBy: "none",
  };
}

/** `Jane Roe, 61, a retired clockmaker who …`: an apposition with *a* that no office heads, or null. */
function occupationBehind(words: ArticleWords, end: number): string | null {
  const { classes, doc } = words;
  const isComma = (t: number): boolean => t < doc.count && doc.text.charCodeAt(doc.start[t]) === COMMA;
  if (!isComma(end)) return null;
  const age = end + 2 < doc.count && doc.kind[end + 1] === TokenKind.Number && isComma(end + 2);
  const a = age ? end + 3 : end + 1;
  if (a + 1 >= doc.count || (classes[a] & WordClass.Indefinite) === 0 || doc.end[a] - doc.start[a] > 2) return null;
  let t = a + 1;
  while (t < doc.count && t < a + OCCUPATION && doc.kind[t] === TokenKind.Word && !isAside(t)) t++;
  const closed = isComma(t) || (t < doc.count && isAside(t));
  if (t === a + 1 || !closed || (classes[t - 1] & (WordClass.Body | WordClass.Document | WordClass.StateOrgan)) !== 0)
    return null;
  return plainText(words, a + 1, t);

  function isAside(k: number): boolean {
    return (classes[k] & (WordClass.Preposition | WordClass.Relative | WordClass.Naming | WordClass.Conjunction)) !== 0;
  }
}

/** The office with the adjectives that belong to it: `Defence Minister`, `head of state`. */
function roleText(words: ArticleWords, mention: NameMention, head: number): string {
  const { first, end } = roleSpan(words, mention, head);
  const rank = rankBefore(words, mention.roleFirst, first);
  return rank === "" ? plainText(words, first, end) : `${rank} ${plainText(words, first, end)}`;
}

function roleSpan(words: ArticleWords, { roleEnd, roleFirst }: NameMention, head: number): TokenRange {
  const { doc, classes } = words;
  let first = head;
  const belongs = WordClass.Modifier | WordClass.Office | WordClass.StateMarker;
  while (first > roleFirst) {
    const hyphen = doc.kind[first - 1] === TokenKind.Punctuation && (doc.flags[first] & TokenFlag.SpaceBefore) === 0;
    const inside = (classes[first - 1] & belongs) !== 0 && words.country[first - 1] === 0;
    // `press service head`
    const body =
      (classes[first - 1] & WordClass.Body) !== 0 &&
      first - 1 > roleFirst &&
      (classes[first - 2] & WordClass.Modifier) !== 0;
    if (!hyphen && !inside && !(body && first === head)) break;
    first -= hyphen || body ? 2 : 1;
  }
  return { first, end: Math.min(roleEnd, head + 1 + words.officeTail[head]) };
}

/** `former` of `a former Norwegian diplomat`; empty where no nationality parts a rank from the office. */
function rankBefore(words: ArticleWords, roleFirst: number, first: number): string {
  let t = first;
  while (t > roleFirst && words.inCountry[t - 1] === 1) t--;
  const rank = t < first && t > roleFirst && words.lexicon.ranks.has(words.doc.word[t - 1]);
  return rank ? plainText(words, t - 1, t) : "";
}

function bodyBehindName(words: ArticleWords, person: Person): string | null {
  for (const mention of person.fullMentions) {
    const body = bodyBehind(words, mention.end);
    if (body !== null) return body;
  }
  return null;
}
