import type { Claim, Form, Stance } from "../model/claim.js";
import type { Mention } from "../model/mention.js";
import type { Span } from "../model/span.js";

/** What a reference is looked up in: our speaker ids, the gazetteer, or the calendar. */
export type ReferenceBase = "Speaker" | "Gazetteer" | "Edtf";

export interface Reference {
  readonly id: string;
  /** For people. */
  readonly name: string;
}

/** A piece of text that an annotator marks, in one or more spans, and what it stands for (several: any of them is right). */
export interface Marked {
  readonly spans: readonly Span[];
  readonly references: readonly Reference[];
}

/** The parts of an attribution beside its cue. */
export const ROLES = ["Source", "Content", "When", "Venue"] as const;
export type Role = (typeof ROLES)[number];

/** A claim as an annotator sees it. */
export interface AnnotatedClaim {
  readonly cue: readonly Span[];
  readonly roles: Readonly<Partial<Record<Role, Marked>>>;
  /** null where nobody said. */
  readonly form: Form | null;
  readonly stance: Stance | null;
}

export interface AnnotatedMention extends Marked {
  readonly type: "Place" | "Date";
  readonly metonymic: boolean;
}

/** What annotation tools show of an article and give back corrected; spans are UTF-16 code units of its text. */
export interface Annotations {
  readonly claims: readonly AnnotatedClaim[];
  readonly mentions: readonly AnnotatedMention[];
}

export const FORMS: readonly Form[] = ["direct", "indirect", "mixed"];
export const STANCES: readonly Stance[] = ["assert", "deny", "confirm", "accuse", "demand", "commit", "express"];

/** What the reference of a marked piece of text is an id of; null where it has none. */
export function referenceBase(label: Role | AnnotatedMention["type"]): ReferenceBase | null {
  if (label === "Source") return "Speaker";
  if (label === "Place") return "Gazetteer";
  return label === "When" || label === "Date" ? "Edtf" : null;
}

/** Records as annotations: what the extractor proposes to an annotator. */
export function toAnnotations(claims: readonly Claim[], mentions: readonly Mention[]): Annotations {
  return { claims: claims.map(annotateClaim), mentions: mentions.map(annotateMention) };
}

function annotateClaim({ source, cue, content, when, venue, stance }: Claim): AnnotatedClaim {
  return {
    cue: cue.spans,
    roles: {
      ...(source && { Source: { spans: source.spans, references: [source.speaker] } }),
      Content: { spans: content.spans, references: [] },
      ...(when && { When: { spans: [when.span], references: refer(when.value, when.text) } }),
      ...(venue && { Venue: { spans: [venue.span], references: [] } }),
    },
    form: content.form,
    stance,
  };
}

function annotateMention(mention: Mention): AnnotatedMention {
  const spans = [mention.span];
  if (mention.type === "date")
    return { type: "Date", spans, references: refer(mention.value, mention.text), metonymic: false };
  const references = refer(mention.id, mention.name ?? mention.text);
  return { type: "Place", spans, references, metonymic: mention.metonymic };
}

const refer = (id: string | null, name: string): Reference[] => (id === null ? [] : [{ id, name }]);
