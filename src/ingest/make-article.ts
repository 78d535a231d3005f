import type { ArticleMetadata } from "../model/article.js";
import type { Failure } from "../model/failures.js";
import type { IngestedArticle, SourceFile } from "./article-source.js";
import { MAX_ARTICLE_BYTES, tooLarge } from "./limits.js";
import { checkMetadata, mergeMetadata, NOTHING_CHECKED, withPublicationDate } from "./metadata.js";
import { readSidecar } from "./sidecar.js";

/** What a reader took out of a file for one article. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  /** Metadata as printed: {@link checkMetadata} reads it. */
  readonly fields: Iterable<readonly [string, unknown]>;
  /** Where the text begins in the decoded file, 0 where it was extracted. */
  readonly textOffset?: number;
  readonly encoding: string;
  /** Doubts about how the text was read, without the name of the file. */
  readonly doubts?: readonly string[];
  /** Names the item in doubts and failures (`item 3`), null where the file is one article: then its sidecar fills up the metadata. */
  readonly item: string | null;
}

type Origin = Pick<SourceFile, "path" | "sidecar">;

/** Makes an article of a draft, or a failure where there is no text or far too much. */
export function makeArticle(file: Origin, draft: Draft): IngestedArticle {
  const { id, text, encoding, item, textOffset = 0 } = draft;
  const subject = item === null ? "" : `${item} `;
  const where = item === null ? file.path : `${file.path}, ${item}`;
  const outer = item === null && file.sidecar ? readSidecar(file.sidecar.bytes, file.sidecar.path) : NOTHING_CHECKED;
  const checked = withPublicationDate(mergeMetadata(checkMetadata(draft.fields, where), outer), where);
  if (text.trim() === "")
    return failed(file, id, { code: "empty", detail: `${subject}holds no text` }, checked.metadata);
  if (text.length > MAX_ARTICLE_BYTES) {
    const failure = tooLarge(text.length);
    return failed(file, id, { ...failure, detail: subject + failure.detail }, checked.metadata);
  }
  const doubts = [...(draft.doubts ?? []).map((doubt) => `${where}: ${doubt}`), ...checked.doubts];
  return { ok: true, id, path: file.path, text, ...checked, encoding, textOffset, doubts };
}

/**
 * The record of an article or file that could not be read.
 * @param metadata what is known of it nevertheless
 */
export function failed(
  file: Pick<SourceFile, "path">,
  id: string,
  failure: Failure,
  metadata: ArticleMetadata | null = null,
): IngestedArticle {
  return { ok: false, id, path: file.path, failure, metadata };
}
