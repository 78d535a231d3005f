import type { Speaker } from "../../model/claim.js";
import { TokenFlag, TokenKind } from "../../text/document.js";
import type { ArticleWords } from "./article-words.js";
import { plainText } from "./name-office.js";
import { affiliationWithin, bodyBehind } from "./organ-names.js";
import { officeWithin, type Person, personName, type PersonTable } from "./person-table.js";
import { slugOf } from "./slug.js";
import { WordClass } from "./speaker-lexicon.js";

/** The person as a record's speaker. */
export function personSpeaker(table: PersonTable, person: Person, resolvedBy: Speaker["resolvedBy"]): Speaker {
  person.speaker ??= describePerson(table, person);
  const country = person.country === 0 ? null : table.words.lexicon.countries[person.country - 1].code;
  return { ...person.speaker, country, resolvedBy };
}

function describePerson(table: PersonTable, person: Person): Speaker {
  const { words } = table;
  const name = personName(table, person);
  const { role: mention } = person;
  const head = mention ? officeWithin(words, mention.roleFirst, mention.roleEnd) : -1;
  return {
    id: slugOf(name),
    name,
    kind: "person",
    role: mention && head >= 0 ? roleText(words, mention.roleFirst, head, mention.roleEnd) : null,
    affiliation:
      (mention ? affiliationWithin(words, mention.roleFirst, mention.roleEnd) : null) ?? bodyBehindName(words, person),
    country: null,
    resolvedBy: "none",
  };
}

/** The office with the adjectives that belong to it: `Defence Minister`, `head of state`. */
function roleText(words: ArticleWords, roleFirst: number, head: number, roleEnd: number): string {
  const { doc, classes } = words;
  let first = head;
  const belongs = WordClass.Modifier | WordClass.Office | WordClass.StateMarker;
  while (first > roleFirst) {
    const hyphen = doc.kind[first - 1] === TokenKind.Punctuation && (doc.flags[first] & TokenFlag.SpaceBefore) === 0;
    if (!hyphen && ((classes[first - 1] & belongs) === 0 || words.country[first - 1] !== 0)) break;
    first -= hyphen ? 2 : 1;
  }
  const end = Math.min(roleEnd, head + 1 + words.officeTail[head]);
  return plainText(words, first, end);
}

function bodyBehindName(words: ArticleWords, person: Person): string | null {
  for (const mention of person.fullMentions) {
    const body = bodyBehind(words, mention.end);
    if (body !== null) return body;
  }
  return null;
}
