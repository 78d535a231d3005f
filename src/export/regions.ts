import type { Form, Stance } from "../model/claim.js";
import type { Span } from "../model/span.js";
import {
  type AnnotatedClaim,
  type AnnotatedMention,
  type Annotations,
  type Marked,
  type Role,
  ROLES,
} from "./annotations.js";

export const LABELS = ["Cue", ...ROLES, "Place", "Date"] as const;
export type Label = (typeof LABELS)[number];

/** One marked span with its label: all that tools without discontinuous spans and events have. */
export interface Region {
  readonly id: string;
  readonly label: Label;
  /** UTF-16 code units. */
  readonly span: Span;
  readonly references: readonly string[];
  /** Of a claim, held by the first region of its cue. */
  readonly form: Form | null;
  readonly stance: Stance | null;
  readonly metonymic: boolean;
}

/** From the first region of a cue to each other part of its claim, further pieces of the cue included. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface Regions {
  readonly regions: readonly Region[];
  readonly links: readonly Link[];
}

const PLAIN = { references: [], form: null, stance: null, metonymic: false } as const;

/** Takes annotations apart into regions, each piece of a discontinuous span one; a part that two claims share is one region. */
export function toRegions({ claims, mentions }: Annotations): Regions {
  const regions: Region[] = [];
  const links: Link[] = [];
  const shared = new Map<string, string>();
  const add = (region: Omit<Region, "id">): string => {
    const id = `r${regions.length + 1}`;
    regions.push({ id, ...region });
    return id;
  };
  const share = (label: Role, span: Span, references: readonly string[], form: Form | null): string => {
    const key = JSON.stringify([label, span, references, label === "Content" && form]);
    const id = shared.get(key) ?? add({ ...PLAIN, label, span, references });
    shared.set(key, id);
    return id;
  };
  for (const { cue, roles, form, stance } of claims) {
    const [first, ...others] = cue.map((span, index) =>
      add({ ...PLAIN, label: "Cue", span, ...(index === 0 && { form, stance }) }),
    );
    for (const to of others) links.push({ from: first, to });
    for (const role of ROLES)
      for (const span of roles[role]?.spans ?? [])
        links.push({ from: first, to: share(role, span, idsOf(roles[role]), form) });
  }
  for (const mention of mentions)
    for (const span of mention.spans)
      add({ ...PLAIN, label: mention.type, span, references: idsOf(mention), metonymic: mention.metonymic });
  return { regions, links };
}

const idsOf = (marked: Marked | undefined): string[] => marked?.references.map(({ id }) => id) ?? [];

/**
 * Puts regions together again. What a region is to its claim its label says, so that a link may be drawn either way round.
 *
 * @returns problems: what was marked and makes no claim, in sentences
 */
export function fromRegions(
  text: string,
  { regions, links }: Regions,
): { annotations: Annotations; problems: string[] } {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const problems: string[] = [];
  const parts = new Map<string, Region[]>();
  /** Regions of cues that go on another. */
  const goesOn = new Set<string>();
  const linked = new Set<string>();
  for (const { from, to } of links) {
    const ends = [byId.get(from), byId.get(to)];
    const [cue, part] = ends[0]?.label === "Cue" ? ends : ends.reverse();
    if (cue?.label !== "Cue" || !part) continue;
    const own = parts.get(cue.id);
    if (own) own.push(part);
    else parts.set(cue.id, [part]);
    linked.add(part.id);
    if (part.label === "Cue") goesOn.add(part.id);
  }
  const claims: AnnotatedClaim[] = [];
  for (const cue of inOrder(regions.filter(({ id, label }) => label === "Cue" && !goesOn.has(id)))) {
    const own = inOrder(parts.get(cue.id) ?? []);
    const marked = ROLES.flatMap((role): [Role, Marked][] => {
      const pieces = own.filter(({ label }) => label === role);
      return pieces.length === 0 ? [] : [[role, join(text, pieces)]];
    });
    const roles: AnnotatedClaim["roles"] = Object.fromEntries(marked);
    const { form, stance } = cue;
    const spans = [cue, ...own.filter(({ label }) => label === "Cue")].map(({ span }) => span);
    if (roles.Content) claims.push({ cue: spans.sort(bySpan), roles, form, stance });
    else problems.push(`the cue ${quote(text, cue)} has no content linked to it and was left out`);
  }
  for (const region of regions)
    if (ROLES.some((role) => role === region.label) && !linked.has(region.id))
      problems.push(`the ${region.label.toLowerCase()} ${quote(text, region)} is linked to no cue and was left out`);
  return { annotations: { claims, mentions: mentionsOf(text, regions) }, problems };
}

function mentionsOf(text: string, regions: readonly Region[]): AnnotatedMention[] {
  return inOrder(regions).flatMap((region): AnnotatedMention[] => {
    const { label, metonymic } = region;
    return label === "Place" || label === "Date" ? [{ type: label, metonymic, ...join(text, [region]) }] : [];
  });
}

function join(text: string, pieces: readonly Region[]): Marked {
  const name = pieces.map(({ span: [start, end] }) => text.slice(start, end)).join(" ");
  const ids = new Set(pieces.flatMap(({ references }) => references));
  return { spans: pieces.map(({ span }) => span), references: [...ids].map((id) => ({ id, name })) };
}

function inOrder(regions: readonly Region[]): Region[] {
  return [...regions].sort((a, b) => bySpan(a.span, b.span));
}

const bySpan = (a: Span, b: Span): number => a[0] - b[0] || a[1] - b[1];

function quote(text: string, { span: [start, end] }: Region): string {
  return `“${text.slice(start, end).replace(/\s+/g, " ").slice(0, 40)}”`;
}

/** The span without white space at its ends, which a mouse easily takes in; null where nothing is left or it lies beyond the text. */
export function trimSpan(text: string, [start, end]: Span): Span | null {
  const inner = text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  const to = from + inner.trim().length;
  return start < 0 || end > text.length || to <= from ? null : [from, to];
}
