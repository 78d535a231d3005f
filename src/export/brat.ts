import type { Claim } from "../model/claim.js";
import type { Mention } from "../model/mention.js";
import type { Span } from "../model/span.js";

/**
 * The records of one article as brat standoff in the format of corpus/gold/guidelines.md, so that they can be opened and corrected in
 * brat: an event a claim, a reference for each speaker, place and date value. Offsets are code points; spans are cut at line ends, which
 * brat demands.
 */
export function toBrat(text: string, claims: readonly Claim[], mentions: readonly Mention[]): string {
  const lines: string[] = [];
  const numbers = { T: 0, E: 0, A: 0, N: 0 };
  const next = (letter: keyof typeof numbers): string => `${letter}${String(++numbers[letter])}`;
  const toPoints = mapToPoints(text);
  const mark = (type: string, spans: readonly Span[]): string => {
    const id = next("T");
    const pieces = spans.flatMap((span) => cutAtLineEnds(span, text));
    const offsets = pieces.map(([start, end]) => `${String(toPoints(start))} ${String(toPoints(end))}`).join(";");
    lines.push(`${id}\t${type} ${offsets}\t${pieces.map(([start, end]) => text.slice(start, end)).join(" ")}`);
    return id;
  };
  const refer = (target: string, base: string, id: string | null, name: string): void => {
    if (id !== null) lines.push(`${next("N")}\tReference ${target} ${base}:${id}\t${name.replace(/\s+/g, " ")}`);
  };
  const attribute = (name: string, target: string, value?: string): void => {
    lines.push([`${next("A")}\t${name} ${target}`, ...(value === undefined ? [] : [value])].join(" "));
  };
  for (const { source, cue, content, when, venue, form, stance } of claims.map((claim) => ({
    ...claim,
    form: claim.content.form,
  }))) {
    const roles: string[] = [];
    if (source) {
      const id = mark("Source", source.spans);
      refer(id, "Speaker", source.speaker.id, source.speaker.name);
      roles.push(`Source:${id}`);
    }
    roles.push(`Cue:${mark("Cue", cue.spans)}`, `Content:${mark("Content", content.spans)}`);
    if (when) {
      const id = mark("When", [when.span]);
      refer(id, "Edtf", when.value, when.text);
      roles.push(`When:${id}`);
    }
    if (venue) roles.push(`Venue:${mark("Venue", [venue.span])}`);
    const trigger = mark("Attribution", cue.spans);
    const event = next("E");
    lines.push(`${event}\tAttribution:${trigger} ${roles.join(" ")}`);
    attribute("Form", event, form);
    attribute("Stance", event, stance);
  }
  for (const mention of mentions) {
    const id = mark(mention.type === "place" ? "Place" : "Date", [mention.span]);
    if (mention.type === "date") refer(id, "Edtf", mention.value, mention.text);
    else {
      refer(id, "Gazetteer", mention.id, mention.name ?? mention.text);
      if (mention.metonymic) attribute("Metonymic", id);
    }
  }
  return lines.map((line) => `${line}\n`).join("");
}

function cutAtLineEnds([from, to]: Span, text: string): Span[] {
  const pieces: Span[] = [];
  for (const match of text.slice(from, to).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g))
    pieces.push([from + match.index, from + match.index + match[0].length]);
  return pieces;
}

/** From UTF-16 code units to code points. */
function mapToPoints(text: string): (unit: number) => number {
  const high: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) high.push(match.index);
  return (unit) => {
    let before = 0;
    while (before < high.length && high[before] < unit) before++;
    return unit - before;
  };
}
