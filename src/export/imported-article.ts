import type { Annotations } from "./annotations.js";

/** An article as an annotator left it in a tool. */
export interface ImportedArticle {
  readonly id: string;
  readonly text: string;
  /** Title, outlet, publication date and the like as the tool gave them back, unchecked. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly annotations: Annotations;
  /** What could not be taken over, in sentences. */
  readonly problems: readonly string[];
}
