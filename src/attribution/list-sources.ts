import { TokenMark, type TokenRange } from "../model/recognition.js";
import { TokenKind } from "../text/document.js";
import { Tag } from "../text/tag.js";
import { type AttributionContext, shapeAt } from "./context.js";
import type { CueCandidate } from "./find-cues.js";
import { insertedReporter } from "./inserted-reporter.js";
import { Shape } from "./shape.js";

/** Where a source candidate stands to its cue. */
export const enum SourcePlace {
  None = 0,
  /** Right before the cue (a closing comma between). */
  Left = 1,
  /** Before an insertion between commas (`Turkey, meanwhile, demanded`). */
  BeforeInsertion = 2,
  /** A relative pronoun before the cue. */
  Relative = 3,
  /** The source of an earlier cue of the sentence. */
  Shared = 4,
  /** The subject of an earlier verb of the sentence. */
  EarlierSubject = 5,
  /** Right behind the cue (`said the ministry`, `according to residents`). */
  Right = 6,
  /** Behind *by*. */
  By = 7,
  /** The owner in a noun phrase (`Baku's claim that`). */
  Owner = 8,
}

export interface SourceCandidate extends TokenRange {
  readonly place: SourcePlace;
}

const MAX_LEFT = 48;
const MAX_RIGHT = 34;
const MAX_STARTS = 10;
const MAX_FAR_STARTS = 5;
const MAX_ENDS = 10;

/**
 * Lists the spans that could be the source of a cue, the absent source first.
 * @param shared sources of accepted attributions earlier in the same sentence, nearest first
 */
export function listSources(
  context: AttributionContext,
  cue: CueCandidate,
  shared: readonly TokenRange[],
): SourceCandidate[] {
  const list: SourceCandidate[] = [{ place: SourcePlace.None, first: 0, end: 0 }];
  const { doc, phrases, words } = context;
  const sentence = cue.sentence;
  const start = doc.sentenceStart[sentence];
  const { kind } = cue.reading.entry;
  if (kind === "preposition") {
    if (cue.apart >= 0) {
      let end = cue.apart;
      while (end > cue.end + 1 && context.tags[end - 1] !== Tag.Possessive) end--;
      // The clitic belongs to the genitive, the pronoun is it.
      if (doc.kind[end - 1] !== TokenKind.Word) end--;
      return [{ place: SourcePlace.Owner, first: cue.end, end }];
    }
    addRight(cue.end, SourcePlace.Right);
    return list;
  }
  if (kind === "noun") {
    const from = phrases.chunkStart[cue.head];
    for (let i = cue.head - 1; i > from && from >= 0; i--)
      if (context.tags[i] === Tag.Possessive && i > from) {
        list.push({ place: SourcePlace.Owner, first: from, end: i });
        break;
      }
    if (from >= 0 && context.tags[from] === Tag.Possessive && doc.kind[from] === TokenKind.Word)
      list.push({ place: SourcePlace.Owner, first: from, end: from + 1 });
    addBy(false);
    addEarlierSubjects();
    return list;
  }
  if (kind === "mark") {
    addLeft(cue.first, SourcePlace.Left);
    addRight(cue.end, SourcePlace.Right);
    return list;
  }
  // quoted a miller | as saying
  const isRelayed = cue.reading.form === "gerund" && doc.word[cue.first - 1] === words.as;
  const before = cue.infinitive || isRelayed ? cue.first - 1 : cue.first;
  if (shapeAt(context, before - 1, sentence) === Shape.Relative)
    list.push({ place: SourcePlace.Relative, first: before - 1, end: before });
  addLeft(before, SourcePlace.Left);
  const last = shapeAt(context, before - 1, sentence);
  if (last === Shape.Comma || last === Shape.Dash) {
    for (let i = before - 2; i > start && before - i < 16; i--) {
      const s = phrases.shape[i];
      if (s === Shape.Comma || s === Shape.Dash) {
        addLeft(i, SourcePlace.BeforeInsertion, MAX_FAR_STARTS);
        break;
      }
      if (s === Shape.Semicolon || s === Shape.QuoteOpen || s === Shape.QuoteClose) break;
    }
  }
  // A noun phrase right before a finite cue is its subject: nothing further off has to be weighed then.
  const subject = phrases.chunkEnd[before - 1] === before && before > start && cue.reading.form !== "gerund";
  if (!subject) {
    // the Post, which said that …, said: the comma closes the relative clause.
    const isClosed = (range: TokenRange): boolean =>
      last === Shape.Comma &&
      phrases.shape[range.first] === Shape.Relative &&
      phrases.shape[range.first - 1] === Shape.Comma;
    for (const range of shared.slice(0, 2).filter((r) => !isClosed(r)))
      list.push({ place: SourcePlace.Shared, first: range.first, end: range.end });
    addEarlierSubjects();
    addRight(cue.end, SourcePlace.Right);
  }
  // *has warned in a letter seen by the Post*: an active verb has no agent behind it.
  // tweeted a user going by that name: who stands right behind the verb wrote it.
  const isFollowed = phrases.chunkStart[cue.end] === cue.end && (context.marks[cue.end] & TokenMark.Date) === 0;
  if (
    cue.passive ||
    (!isFollowed && !hasPerfect() && (cue.reading.form === "participle" || cue.reading.form === "past"))
  )
    addBy(subject);
  return list;

  function hasPerfect(): boolean {
    for (let i = cue.first; i < cue.head; i++) if (context.tags[i] === Tag.Have) return true;
    return false;
  }

  /** Spans that end before `at`, a closing comma left out. */
  function addLeft(at: number, place: SourcePlace, most = MAX_STARTS): void {
    let end = at;
    const isClosed = end > start && (phrases.shape[end - 1] === Shape.Comma || phrases.shape[end - 1] === Shape.Dash);
    // says it is over, | blames the mill: one comma alone never parts a subject from its verb.
    if (isClosed && place === SourcePlace.Left && shared.length > 0 && goesOnFrom(end - 1)) return;
    if (isClosed) end--;
    if (end > start && phrases.shape[end - 1] === Shape.QuoteClose) return;
    if (end <= start) return;
    let added = 0;
    for (let i = end - 1; i >= start && end - i <= MAX_LEFT && added < most; i--) {
      const s = phrases.shape[i];
      if (s === Shape.QuoteClose || s === Shape.QuoteOpen || s === Shape.Semicolon || s === Shape.Colon) break;
      // She is one of | those who say …
      if ((s === Shape.FiniteVerb || s === Shape.Auxiliary) && phrases.shape[end - 1] === Shape.Relative) break;
      const opens =
        phrases.chunkStart[i] === i ||
        ((s === Shape.Adverb || s === Shape.Coordinator || s === Shape.OtherVerb) &&
          phrases.chunkStart[i + 1] === i + 1 &&
          atBoundary(i));
      if (!opens || phrases.chunkStart[end - 1] > i + MAX_LEFT) continue;
      // Not before June, | promises the director.
      if (isClosed && isDate(i, end)) continue;
      list.push({ place, first: i, end });
      added++;
      // Thousands flee as | Norway | warns: a conjunction right before the subject opens its clause.
      if (isClosed || phrases.chunkEnd[i] !== end) continue;
      if (phrases.shape[i - 1] === Shape.Subordinator || doc.word[i - 1] === words.as) break;
    }
  }

  /** Whether nothing but the last source's own clause stands between it and the comma at `comma`. */
  function goesOnFrom(comma: number): boolean {
    for (let i = comma - 1; i >= shared[0].end; i--) {
      const s = phrases.shape[i];
      if (
        s === Shape.Comma ||
        s === Shape.Dash ||
        s === Shape.Bracket ||
        s === Shape.Relative ||
        s === Shape.QuoteClose
      )
        return false;
    }
    return comma > shared[0].end && context.tags[comma + 1] === context.tags[cue.head];
  }

  /** What an inserted reporter says is over where the sentence goes on: nobody in it is the source of a later cue. */
  function leaveOut({ first, end }: TokenRange): void {
    for (let k = list.length - 1; k > 0; k--)
      if (list[k].place === SourcePlace.Shared && list[k].first > first && list[k].end < end) list.splice(k, 1);
  }

  function isDate(first: number, until: number): boolean {
    for (let i = first; i < until; i++) if ((context.marks[i] & TokenMark.Date) === 0) return false;
    return true;
  }

  function atBoundary(i: number): boolean {
    const s = shapeAt(context, i - 1, sentence);
    return s === Shape.Edge || s === Shape.Comma || s === Shape.QuoteClose || s === Shape.Dash;
  }

  /** Spans that begin at `at`. */
  function addRight(at: number, place: SourcePlace): void {
    const first = shapeAt(context, at, sentence);
    if (first !== Shape.Nominal && first !== Shape.Pronoun && first !== Shape.Relative && first !== Shape.Adverb)
      return;
    // said Wednesday evening that …
    if ((context.marks[at] & TokenMark.Date) !== 0) return;
    let added = 0;
    let relative = false;
    for (let i = at; i < doc.count && i - at <= MAX_RIGHT && added < MAX_ENDS; i++) {
      const s = shapeAt(context, i, sentence);
      if (
        s === Shape.Edge ||
        s === Shape.QuoteOpen ||
        s === Shape.QuoteClose ||
        s === Shape.Semicolon ||
        s === Shape.Colon ||
        (s === Shape.That && !relative)
      )
        break;
      if (s === Shape.Stop) break;
      // As reported by the miller, | on 27 October a goat drowned
      if (s === Shape.Comma && isDatedFrame(i + 1)) break;
      // said the miller | on Monday
      if (added > 0 && !relative && kind === "verb" && (context.marks[i] & TokenMark.Date) !== 0) break;
      relative ||= s === Shape.Relative;
      const next = i + 1;
      const closes =
        phrases.chunkEnd[i] === next ||
        (i + 1 < doc.count && endsPhrase(shapeAt(context, next, sentence)) && s !== Shape.Comma);
      if (!closes) continue;
      list.push({ place, first: at, end: next });
      added++;
    }
  }

  function isDatedFrame(at: number): boolean {
    return shapeAt(context, at, sentence) === Shape.Preposition && (context.marks[at + 1] & TokenMark.Date) !== 0;
  }

  /** @param isActive the cue's subject stands right before it */
  function addBy(isActive: boolean): void {
    // was quoted as saying by the daily: who relays it
    if (cue.reading.particles.length > 1) return;
    for (let i = cue.end; i < cue.end + 8; i++) {
      const s = shapeAt(context, i, sentence);
      if (s === Shape.Edge || s === Shape.Stop || s === Shape.FiniteVerb || s === Shape.That) return;
      // … announced – a claim rejected by Yerevan: the phrase belongs to the participle.
      if (s === Shape.Dash || s === Shape.Semicolon || context.tags[i] === Tag.VerbPart) return;
      if (doc.word[i] === words.by) {
        // The colonel dismissed a statement | by the ministry: a verb with its subject and object is not passive.
        if (isActive && !cue.passive && phrases.chunkEnd[i - 1] === i && (context.marks[i - 1] & TokenMark.Date) === 0)
          return;
        addRight(i + 1, SourcePlace.By);
        return;
      }
    }
  }

  /** Subjects of the nearest and of the first earlier verb of the sentence. */
  function addEarlierSubjects(): void {
    let verbs = 0;
    for (let i = cue.first - 1; i > start && cue.first - i <= 60 && verbs < 3; i--) {
      const s = phrases.shape[i];
      if (s !== Shape.FiniteVerb && s !== Shape.Auxiliary && s !== Shape.OtherVerb) continue;
      let j = i;
      while (j > start && phrases.shape[j - 1] === Shape.Adverb) j--;
      // …, she said, would come, and urged …: the form goes with hers.
      const unlike = context.tags[i] === Tag.Modal && cue.reading.form !== "base";
      const reporter = s === Shape.OtherVerb || unlike ? null : insertedReporter(context, j, sentence);
      if (reporter !== null) {
        leaveOut(reporter);
        addLeft(reporter.first, SourcePlace.EarlierSubject, MAX_FAR_STARTS);
        verbs++;
        i = reporter.first;
        continue;
      }
      const subject = j - 1;
      if (subject < start || phrases.chunkEnd[subject] !== j) {
        if (!(subject > start && phrases.shape[subject] === Shape.Comma && phrases.chunkEnd[subject - 1] === subject))
          continue;
      }
      addLeft(j, SourcePlace.EarlierSubject, MAX_FAR_STARTS);
      verbs++;
    }
  }
}

function endsPhrase(next: Shape): boolean {
  return (
    next === Shape.Comma ||
    next === Shape.Stop ||
    next === Shape.Edge ||
    next === Shape.Bracket ||
    next === Shape.Dash ||
    next === Shape.QuoteOpen
  );
}
