import type { Span } from "../model/span.js";

/** An attribution as annotated. Spans are UTF-16 code units of the text; an empty list where the role is not there. */
export interface GoldAttribution {
  /** Id of its brat event. */
  readonly ref: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly when: readonly Span[];
  /** EDTF values of which any is right. */
  readonly whenValues: readonly string[];
  readonly venue: readonly Span[];
  /** null where the corpus does not annotate it. */
  readonly form: string | null;
  readonly stance: string | null;
  /** Speaker ids of which any is right. */
  readonly speakers: readonly string[];
}

/** A place or date as annotated: gazetteer ids, or EDTF values, of which any is right. */
export interface GoldMention {
  readonly spans: readonly Span[];
  readonly wanted: readonly string[];
  readonly metonymic: boolean;
}

/** One annotated article. */
export interface GoldArticle {
  readonly id: string;
  /** Without byte-order mark. */
  readonly text: string;
  /** What sort of article it is, for figures by sort; null where nothing says. */
  readonly kind: string | null;
  /** Its metadata say that no fit may read it. */
  readonly heldOut: boolean;
  readonly attributions: readonly GoldAttribution[];
  readonly places: readonly GoldMention[];
  readonly dates: readonly GoldMention[];
  /** The annotation has more than PolNeAR's: forms, stances, references, places or dates. */
  readonly annotatesFields: boolean;
  /** Lines of the annotation that could not be read or do not fit the text. */
  readonly problems: readonly string[];
}
