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

/** What an article is called: by its own id where the tool kept it, else by the tool's. @throws Error where it has neither */
export function nameImported(
  { articleId, id }: { readonly articleId?: unknown; readonly id?: unknown },
  unit: string,
): string {
  if (typeof articleId === "string") return articleId;
  if (typeof id !== "string" && typeof id !== "number") throw new Error("has neither articleId nor id");
  return `${unit}-${id}`;
}
