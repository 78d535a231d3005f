import type { Span } from "../model/span.js";
import { normaliseSpans } from "./span-lists.js";

/** Annotation lines read, spans in UTF-16 code units of the text without byte-order mark. */
export interface BratLines {
  readonly bounds: ReadonlyMap<string, { readonly type: string; readonly spans: readonly Span[] }>;
  readonly events: readonly { readonly id: string; readonly type: string; readonly roles: readonly Role[] }[];
  readonly attributes: readonly { readonly name: string; readonly target: string; readonly value: string }[];
  readonly references: readonly { readonly target: string; readonly base: string; readonly id: string }[];
  readonly problems: readonly string[];
}

/** Name of a role and the id of what fills it. */
export type Role = readonly [name: string, target: string];

/** Annotation lines that brat knows and that are nobody's business here: relations, equivalences, notes. */
const OTHER_LINES = /^(?:R\d|\*|#)/;

/**
 * Reads brat standoff: text-bound annotations (T), events (E), attributes (A, M) and references (N). Offsets in the file are
 * code points of the file as it is, byte-order mark included.
 *
 * @param raw the text file, its byte-order mark not removed
 */
export function readBratLines(annotation: string, raw: string): BratLines {
  const text = raw.replace(/^\uFEFF/, "");
  const toOffset = mapOffsets(raw);
  const bounds = new Map<string, { type: string; spans: Span[] }>();
  const events: { id: string; type: string; roles: Role[] }[] = [];
  const attributes: { name: string; target: string; value: string }[] = [];
  const references: { target: string; base: string; id: string }[] = [];
  const problems: string[] = [];
  const lines = annotation.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [i, line] of lines.entries()) {
    const [id, body = "", quoted = ""] = line.split("\t");
    if (/^T\d+$/.test(id)) {
      const match = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body);
      if (!match) {
        problems.push(`unreadable: ${line.slice(0, 80)}`);
        continue;
      }
      const spans = match[2].split(";").map((piece): Span => {
        const [start, end] = piece.split(" ");
        return [toOffset(Number(start)), toOffset(Number(end))];
      });
      bounds.set(id, { type: match[1], spans: normaliseSpans(spans, text) });
      if (!quotes(spans, text, quoted))
        problems.push(`${id}: the line says “${quoted.slice(0, 40)}”, the text does not`);
    } else if (/^E\d+$/.test(id)) {
      const [[type], ...roles] = body.trim().split(/\s+/).map(readRole);
      events.push({ id, type, roles });
    } else if (/^[AM]\d+$/.test(id)) {
      const [name, target, ...value] = body.trim().split(/\s+/);
      attributes.push({ name, target, value: value.join(" ") });
    } else if (/^N\d+$/.test(id)) {
      const match = /^Reference (\S+) ([^:\s]+):(.*)$/.exec(body);
      if (match) references.push({ target: match[1], base: match[2], id: match[3].trim() });
      else problems.push(`unreadable: ${line.slice(0, 80)}`);
    } else if (line.trim() !== "" && !OTHER_LINES.test(line)) {
      problems.push(`line ${String(i + 1)} is no annotation: ${JSON.stringify(line.slice(0, 40))}`);
    }
  }
  for (const { id, roles } of events)
    for (const [role, target] of roles)
      if (!bounds.has(target)) problems.push(`${id}: its ${role} ${target} is not in the file`);
  return { bounds, events, attributes, references, problems };
}

function readRole(pair: string): Role {
  const colon = pair.lastIndexOf(":");
  return [pair.slice(0, colon), pair.slice(colon + 1)];
}

function quotes(spans: readonly Span[], text: string, quoted: string): boolean {
  const plain = (words: string): string => words.replace(/\s+/g, " ").trim();
  return plain(spans.map(([start, end]) => text.slice(start, end)).join(" ")).startsWith(plain(quoted));
}

function mapOffsets(raw: string): (points: number) => number {
  const mark = raw.startsWith("\uFEFF") ? 1 : 0;
  if (!/[\u{10000}-\u{10ffff}]/u.test(raw)) return (points) => Math.max(0, points - mark);
  const units: number[] = [];
  let unit = 0;
  for (const character of raw) {
    units.push(unit);
    unit += character.length;
  }
  return (points) => Math.max(0, (points < units.length ? units[points] : unit) - mark);
}
