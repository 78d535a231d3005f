import type { Form, Stance } from "../model/claim.js";
import type { Span } from "../model/span.js";
import type { GoldArticle, GoldAttribution, GoldMention } from "./gold.js";
import { type BratLines, readBratLines } from "./read-brat.js";
import { normaliseSpans } from "./span-lists.js";

/** What our guide marks; numbers behind a name tell namesakes apart. */
const LABELS: ReadonlySet<string> = new Set([
  ...["Attribution", "Source", "Cue", "Content", "When", "Venue"],
  ...["Place", "Date"],
]);
/** What an attribute may say. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  Form: ["direct", "indirect", "mixed"] satisfies Form[],
  Stance: ["assert", "deny", "confirm", "accuse", "demand", "commit", "express"] satisfies Stance[],
};

/**
 * Makes an annotated article of a text and its brat annotation, in our format (corpus/gold/guidelines.md) or PolNeAR's, where roles and
 * event types may be numbered.
 *
 * @param about what its metadata say; null where it has none
 * @param raw the text file, its byte-order mark not removed
 */
export function readGoldArticle(
  id: string,
  about: Pick<GoldArticle, "kind" | "heldOut"> | null,
  raw: string,
  annotation: string,
): GoldArticle {
  const text = raw.replace(/^\uFEFF/, "");
  const lines = readBratLines(annotation, raw);
  const dates = mentionsOf(lines, "Date", "Edtf");
  const places = mentionsOf(lines, "Place", "Gazetteer");
  const marked = lines.attributes.some(({ name }) => name === "Form" || name === "Stance");
  const annotatesFields = marked || lines.references.length + places.length + dates.length > 0;
  return {
    id,
    text,
    kind: about?.kind ?? null,
    heldOut: about?.heldOut ?? false,
    attributions: attributionsOf(lines, text, dates),
    places,
    dates,
    annotatesFields,
    // Other corpora mark more than we score.
    problems: annotatesFields ? [...lines.problems, ...unknownWords(lines)] : lines.problems,
  };
}

/** Labels and values of attributes that are misspelled, each once: what they mark would be missed in silence. */
function unknownWords({ bounds, attributes }: BratLines): string[] {
  const labels = [...bounds].filter(([, { type }]) => !LABELS.has(type.replace(/\d+$/, "")));
  const values = attributes.filter(({ name, value }) => Object.hasOwn(VALUES, name) && !VALUES[name].includes(value));
  return [
    ...new Map(labels.map(([id, { type }]) => [type, `${id}: ${type} is no label that is scored`])).values(),
    ...values.map(({ name, target, value }) => `${target}: ${name} is ${value}, none of ${VALUES[name].join(", ")}`),
  ];
}

function referencesOf(lines: BratLines, target: string, base: string): string[] {
  return lines.references.filter((line) => line.target === target && line.base === base).map((line) => line.id);
}

function mentionsOf(lines: BratLines, type: string, base: string): GoldMention[] {
  const metonymic = new Set(lines.attributes.filter(({ name }) => name === "Metonymic").map(({ target }) => target));
  return [...lines.bounds]
    .filter(([, bound]) => bound.type === type)
    .map(([id, { spans }]) => ({ spans, wanted: referencesOf(lines, id, base), metonymic: metonymic.has(id) }));
}

function attributionsOf(lines: BratLines, text: string, dates: readonly GoldMention[]): GoldAttribution[] {
  const attribute = (target: string, name: string): string | null =>
    lines.attributes.find((line) => line.target === target && line.name === name)?.value ?? null;
  return lines.events
    .filter(({ type }) => type.startsWith("Attribution"))
    .map(({ id, roles }) => {
      const targets = (role: string): string[] =>
        roles.filter(([name]) => name.replace(/\d+$/, "") === role).map(([, target]) => target);
      const spans = (role: string): Span[] =>
        normaliseSpans(
          targets(role).flatMap((target) => lines.bounds.get(target)?.spans ?? []),
          text,
        );
      const when = spans("When");
      const own = targets("When").flatMap((target) => referencesOf(lines, target, "Edtf"));
      const inside = dates.filter((date) => touch(when, date.spans)).flatMap(({ wanted }) => wanted);
      return {
        ref: id,
        source: spans("Source"),
        cue: spans("Cue"),
        content: spans("Content"),
        when,
        whenValues: [...new Set([...own, ...inside])],
        venue: spans("Venue"),
        form: attribute(id, "Form"),
        stance: attribute(id, "Stance"),
        speakers: targets("Source").flatMap((target) => referencesOf(lines, target, "Speaker")),
      };
    });
}

function touch(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some(([start, end]) => b.some(([from, to]) => from < end && to > start));
}
