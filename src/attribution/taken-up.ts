import type { TokenRange } from "../model/recognition.js";
import { Tag } from "../text/tag.js";
import type { AttributionContext } from "./context.js";
import type { DecodedAttribution } from "./decode.js";
import { SourcePlace } from "./list-sources.js";
import { Shape } from "./shape.js";

/** So many attributions before the one that takes something up are looked at. */
const MAX_BACK = 4;

/**
 * *said that the ford was closed, a claim the mayor rejects*: the noun that sums up what was said is what the second cue is about, and no
 * part of what the first one reports. `attributions` in text order; linear.
 * @param nouns vocabulary ids of such nouns
 */
export function takeUp(
  context: AttributionContext,
  attributions: readonly DecodedAttribution[],
  nouns: ReadonlySet<number>,
): DecodedAttribution[] {
  const taken: DecodedAttribution[] = [];
  for (const attribution of attributions) {
    const clause = contactClause(context, attribution, nouns);
    if (clause === null) {
      taken.push(attribution);
      continue;
    }
    const { noun, subject } = clause;
    for (let k = taken.length - 1; k >= Math.max(0, taken.length - MAX_BACK); k--)
      if (taken[k].cue.sentence === attribution.cue.sentence) taken[k] = endBefore(taken[k], noun.first - 1);
    taken.push({ ...attribution, source: { place: SourcePlace.Left, ...subject }, content: [noun] });
  }
  return taken;
}

/** The noun, and the subject, of a clause with no relative pronoun between the two: *, a claim | the mayor | rejects.* */
function contactClause(
  { doc, phrases, tags }: AttributionContext,
  { cue }: DecodedAttribution,
  nouns: ReadonlySet<number>,
): { readonly noun: TokenRange; readonly subject: TokenRange } | null {
  const { chunkStart, shape } = phrases;
  if (cue.reading.entry.kind !== "verb" || cue.passive || chunkStart[cue.first - 1] < 0) return null;
  let head = chunkStart[cue.first - 1] - 1;
  // a claim Baku | rejects: the name joins the noun's phrase.
  for (let i = cue.first - 2; !nouns.has(doc.word[head]) && i > chunkStart[cue.first - 1]; i--)
    if (nouns.has(doc.word[i]) && tags[i + 1] === Tag.ProperNoun) head = i;
  if (head < 1 || !nouns.has(doc.word[head])) return null;
  const first = chunkStart[head];
  const before = shape[first - 1];
  if (first < 1 || tags[first] !== Tag.Determiner || (before !== Shape.Comma && before !== Shape.Dash)) return null;
  if (doc.sentenceOf[first - 1] !== cue.sentence) return null;
  return { noun: { first, end: head + 1 }, subject: { first: head + 1, end: cue.first } };
}

function endBefore(attribution: DecodedAttribution, end: number): DecodedAttribution {
  const content = attribution.content.map((piece) =>
    piece.first < end && piece.end > end ? { first: piece.first, end } : piece,
  );
  return { ...attribution, content };
}

/**
 * Of two verbs each of which would report the other, the likelier one does: what a verb reports cannot report it. `attributions` in text
 * order; linear, each is held against its neighbours.
 */
export function withoutMutual(
  { doc }: AttributionContext,
  attributions: readonly DecodedAttribution[],
): readonly DecodedAttribution[] {
  const covers = (a: DecodedAttribution, b: DecodedAttribution): boolean =>
    a.content.some(({ first, end }) => b.cue.head >= first && b.cue.head < end);
  const isVerb = ({ cue }: DecodedAttribution): boolean =>
    cue.reading.entry.kind === "verb" && cue.reading.form !== "gerund";
  const loses = (a: DecodedAttribution, b: DecodedAttribution | undefined): boolean =>
    b !== undefined &&
    b.cue.sentence === a.cue.sentence &&
    doc.quotationOf[a.cue.head] === doc.quotationOf[b.cue.head] &&
    isVerb(a) &&
    isVerb(b) &&
    a.cueProbability < b.cueProbability &&
    covers(a, b) &&
    covers(b, a);
  return attributions.filter((a, k) => !loses(a, attributions.at(k + 1)) && !(k > 0 && loses(a, attributions[k - 1])));
}
