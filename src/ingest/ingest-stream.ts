import type { Failure } from "../model/failures.js";
import type { IngestedArticle, SourceFile, SourceStream } from "./article-source.js";
import { decodeText } from "./decode-text.js";
import { inflate, InflationError } from "./inflate.js";
import type { JsonMapping } from "./json-fields.js";
import { HEAD_BYTES, MAX_ARTICLE_BYTES, MAX_FEED_BYTES, tooLarge } from "./limits.js";
import { failed } from "./make-article.js";
import { collect, peek } from "./peek.js";
import { readPlainText } from "./read-plain-text.js";
import { type FileKind, type ForeignKind, sniffKind } from "./sniff-kind.js";

/** How files are to be read. */
export interface IngestOptions {
  /** Where articles in JSON have their fields; see {@link JsonMapping}. */
  readonly fields?: JsonMapping;
}

type Articles = AsyncGenerator<IngestedArticle, void, undefined>;

/**
 * Makes articles of one file, one at a time, by what the file holds rather than what it is called, compressed or not. JSON Lines and web
 * archives are read as they come and may be larger than memory; anything else is held whole, up to {@link MAX_FEED_BYTES}. What cannot be
 * read is a failure among the articles and stops none of the others. Errors of the stream itself are thrown.
 */
export async function* ingestStream(file: SourceStream, options: IngestOptions = {}): Articles {
  try {
    yield* ingestPeeked(file, options, "gzip");
  } catch (error) {
    if (!(error instanceof InflationError)) throw error;
    yield failed(file, file.id, error.failure);
  }
}

async function* ingestPeeked(file: SourceStream, options: IngestOptions, packing: "gzip" | "none"): Articles {
  const { head, chunks } = await peek(file.chunks, HEAD_BYTES);
  const kind = sniffKind(head, file.path);
  if (kind === "gzip" && packing === "gzip") yield* ingestPeeked({ ...file, chunks: inflate(chunks) }, options, "none");
  else if (kind === "json-lines") {
    const { readJsonLines } = await import("./read-json-lines.js");
    yield* readJsonLines({ ...file, chunks }, options.fields);
  } else if (kind === "warc") {
    const { readWarc } = await import("./read-warc.js");
    yield* readWarc({ ...file, chunks });
  } else if (isForeign(kind)) yield failed(file, file.id, FOREIGN[kind]);
  else {
    const limit = kind === "xml" || kind === "json" ? MAX_FEED_BYTES : MAX_ARTICLE_BYTES;
    const bytes = await collect(chunks, limit);
    if (bytes) yield* await readWhole({ ...file, bytes }, kind, options);
    else yield failed(file, file.id, tooLarge(null));
  }
}

/** What is known and not read, with what it is. */
const FOREIGN: Readonly<Record<ForeignKind | "gzip" | "utf-16-json", Failure>> = {
  zip: { code: "binary", detail: "is a ZIP archive or an office document" },
  pdf: { code: "binary", detail: "is a PDF file" },
  word: { code: "binary", detail: "is an old office document" },
  gzip: { code: "binary", detail: "is compressed twice" },
  "utf-16-json": { code: "encoding", detail: "is JSON Lines in UTF-16, which has no lines of bytes" },
};

function isForeign(kind: FileKind): kind is keyof typeof FOREIGN {
  return Object.hasOwn(FOREIGN, kind);
}

/** Reads a file that is in memory. Readers are loaded when the first file of their kind turns up: most runs need one or two. */
async function readWhole(file: SourceFile, kind: FileKind, options: IngestOptions): Promise<IngestedArticle[]> {
  const decoded = await decodeText(file.bytes);
  if (!decoded.ok) return [failed(file, file.id, decoded.failure)];
  switch (kind) {
    case "xml": {
      const { readXml } = await import("./read-xml.js");
      return readXml(file, decoded);
    }
    case "html": {
      const { readHtml } = await import("./read-html.js");
      return [readHtml(file, decoded)];
    }
    case "json": {
      const { readJsonDocument } = await import("./read-json-lines.js");
      return readJsonDocument(file, decoded.text, options.fields);
    }
    default:
      return [readPlainText(file, decoded)];
  }
}
