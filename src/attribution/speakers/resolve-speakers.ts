import type { SpeakerLanguage } from "../../languages/speaker-language.js";
import type { Speaker } from "../../model/claim.js";
import type { TokenRange } from "../../model/recognition.js";
import type { TokenizedText } from "../../text/document.js";
import type { Vocabulary } from "../../text/vocabulary.js";
import { compileSpeakerLexicon } from "./compile-lexicon.js";
import { classifyWords } from "./article-words.js";
import { findHome } from "./find-home.js";
import { findNames } from "./find-names.js";
import { buildPersonTable } from "./person-table.js";
import { resolveSources } from "./resolve-sources.js";

/** What other recognisers found that tells speakers apart. */
export interface SpeakerHints {
  /** Bits of `TokenMark` for each token: a place's one-word name is no person's. */
  readonly marks?: Uint8Array;
  /** One part of speech a token: tells what a sentence is about, for the pronouns behind it. */
  readonly tags?: Uint8Array;
  /** ISO 3166-1 alpha-2 code of the country that most of the article's places lie in; counts like a country named twice. */
  readonly placeCountry?: string | null;
  /** The same of the place in the article's dateline. */
  readonly datelineCountry?: string | null;
  /** Who prints the article, as its metadata names the outlet: what *we* means there outside quotation marks. */
  readonly outlet?: string | null;
}

/** Tells who each source of an article is; null where no source is printed. */
export type SpeakerResolver = (
  doc: TokenizedText,
  sources: readonly (readonly TokenRange[])[],
  hints?: SpeakerHints,
) => (Speaker | null)[];

/**
 * Prepares the resolver. Interns its words, so call it before `vocabulary.freeze()`.
 *
 * The resolver builds one table of the persons that an article names, anywhere in it, and reads each source against it: names, surnames,
 * pronouns, offices, organs of state, capitals, documents. Sources must be ordered by the position of their cues. What cannot be decided
 * comes back as kind `unknown`, resolvedBy `none`, under the noun phrase's own words.
 */
export function createSpeakerResolver(language: SpeakerLanguage, vocabulary: Vocabulary): SpeakerResolver {
  const lexicon = compileSpeakerLexicon(language, vocabulary);
  return (doc, sources, hints = {}) => {
    if (!sources.some((source) => source.length > 0)) return sources.map(() => null);
    const words = classifyWords(doc, lexicon);
    const table = buildPersonTable(words, findNames(words, hints.marks ?? null, hints.tags ?? null));
    const numberOf = (iso: string | null | undefined): number =>
      iso == null ? 0 : lexicon.countries.findIndex(({ code }) => code === iso) + 1;
    const home = findHome(table, numberOf(hints.placeCountry), numberOf(hints.datelineCountry));
    return resolveSources(table, sources, { ...home, outlet: outletName(hints.outlet) }, hints.tags ?? null);
  };
}

/** `The Oslo Post, English edition` → `Oslo Post`; null for a web address or nothing. */
function outletName(outlet: string | null | undefined): string | null {
  const name = (outlet ?? "").split(",")[0].replace(/^the /i, "").trim();
  return name === "" || name.includes("/") ? null : name;
}
