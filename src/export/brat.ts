import type { Claim } from "../model/claim.js";
import type { Mention } from "../model/mention.js";
import type { Span } from "../model/span.js";
import { type Annotations, type Marked, referenceBase, ROLES, toAnnotations } from "./annotations.js";
import { mapOffsets } from "./code-points.js";

/**
 * The records of one article as brat standoff in the format of corpus/gold/guidelines.md, so that they can be opened and corrected in
 * brat: an event a claim, a reference for each speaker, place and date value. Offsets are code points; spans are cut at line ends, which
 * brat demands.
 */
export function toBrat(text: string, claims: readonly Claim[], mentions: readonly Mention[]): string {
  return writeBrat(text, toAnnotations(claims, mentions));
}

/** Annotations, the extractor's or an annotator's, as brat standoff. */
export function writeBrat(text: string, { claims, mentions }: Annotations): string {
  const lines: string[] = [];
  const numbers = { T: 0, E: 0, A: 0, N: 0 };
  const next = (letter: keyof typeof numbers): string => `${letter}${String(++numbers[letter])}`;
  const { toPoints } = mapOffsets(text);
  const mark = (type: string, spans: readonly Span[]): string => {
    const id = next("T");
    const pieces = spans.flatMap((span) => cutAtLineEnds(span, text));
    const offsets = pieces.map(([start, end]) => `${String(toPoints(start))} ${String(toPoints(end))}`).join(";");
    lines.push(`${id}\t${type} ${offsets}\t${pieces.map(([start, end]) => text.slice(start, end)).join(" ")}`);
    return id;
  };
  const markAndRefer = (type: Parameters<typeof referenceBase>[0], { spans, references }: Marked): string => {
    const id = mark(type, spans);
    const base = referenceBase(type);
    for (const reference of base === null ? [] : references)
      lines.push(`${next("N")}\tReference ${id} ${base}:${reference.id}\t${reference.name.replace(/\s+/g, " ")}`);
    return id;
  };
  const attribute = (name: string, target: string, value: string | null): void => {
    if (value !== null) lines.push(`${next("A")}\t${name} ${target}${value === "" ? "" : ` ${value}`}`);
  };
  for (const { cue, roles, form, stance } of claims) {
    const named = ROLES.flatMap((role) => {
      const marked = roles[role];
      return marked ? [`${role}:${markAndRefer(role, marked)}`] : [];
    });
    const trigger = mark("Attribution", cue);
    const event = next("E");
    lines.push(`${event}\t${[`Attribution:${trigger}`, `Cue:${mark("Cue", cue)}`, ...named].join(" ")}`);
    attribute("Form", event, form);
    attribute("Stance", event, stance);
  }
  for (const mention of mentions)
    attribute("Metonymic", markAndRefer(mention.type, mention), mention.metonymic ? "" : null);
  return lines.map((line) => `${line}\n`).join("");
}

function cutAtLineEnds([from, to]: Span, text: string): Span[] {
  const pieces: Span[] = [];
  for (const match of text.slice(from, to).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g))
    pieces.push([from + match.index, from + match.index + match[0].length]);
  return pieces;
}
