import { createHash } from "node:crypto";
import type { ArticleRecord } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { MentionRecord } from "../model/mention.js";
import type { Span } from "../model/span.js";
import { articleTextFile } from "./article-files.js";
import { mapOffsets } from "./code-points.js";
import type { ExportWriter, OpenFile } from "./format.js";

/** Characters of context on either side of a quote: enough to find it again in a page whose text differs from ours. */
const CONTEXT_UNITS = 32;

type Select = (span: Span) => object;

/**
 * Writes annotations.jsonld, one page of W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one a claim, whose targets are
 * the pieces of its content and whose bodies say who, how and when; one a mention. Positions are code points, as section 4.2.4 demands.
 */
export function openWebAnnotation(open: OpenFile): ExportWriter {
  const file = open("annotations.jsonld");
  let separator = "\n";
  file.write(
    '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"annotations.jsonld","type":"AnnotationPage","items":[',
  );
  return {
    write({ article, claims, mentions, text }) {
      if (text === null) return;
      const select = selector(article, text);
      const annotations = [
        ...claims.map((claim) => annotateClaim(article, claim, select)),
        ...mentions.map((mention) => annotateMention(article, mention, select)),
      ];
      for (const annotation of annotations) {
        file.write(separator + JSON.stringify(annotation));
        separator = ",\n";
      }
    },
    finish() {
      file.write("\n]}\n");
      file.close();
    },
  };
}

/** Makes the resource that is a span of the kept text; a quote selector finds it on the outlet's page as well. */
function selector(article: ArticleRecord, text: string): Select {
  const { toPoints } = mapOffsets(text);
  const file = articleTextFile(article.id).split("/").map(encodeURIComponent).join("/");
  const source = { id: file, type: "Text", format: "text/plain", language: "en" };
  return ([start, end]) => ({
    type: "SpecificResource",
    source,
    ...(article.url !== null && { scope: article.url }),
    selector: [
      { type: "TextPositionSelector", start: toPoints(start), end: toPoints(end) },
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT_UNITS)), start),
        suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT_UNITS))),
      },
    ],
  });
}

/** The offset, or the next one where it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /^[\udc00-\udfff]$/.test(text.charAt(offset)) ? offset + 1 : offset;
}

function annotateClaim(article: ArticleRecord, claim: Claim, select: Select): object {
  const { source, cue, content, when, venue } = claim;
  const parts: readonly (readonly [string, readonly Span[]])[] = [
    ["source", source?.spans ?? []],
    ["cue", cue.spans],
    ["when", when ? [when.span] : []],
    ["venue", venue ? [venue.span] : []],
  ];
  return {
    id: identify(article, claim.id),
    type: "Annotation",
    motivation: "describing",
    body: [
      ...textBodies("identifying", { speaker: source?.speaker.name ?? null, when: when?.value ?? null }),
      ...textBodies("classifying", { stance: claim.stance, form: content.form }),
      ...parts.flatMap(([label, spans]) => spans.map((span) => ({ ...select(span), label, purpose: "linking" }))),
    ],
    target: content.spans.map(select),
  };
}

function annotateMention(article: ArticleRecord, mention: MentionRecord, select: Select): object {
  const known =
    mention.type === "date"
      ? { date: mention.value }
      : { place: mention.id, name: mention.name, point: pointOf(mention.lat, mention.lon) };
  return {
    id: identify(article, `${mention.articleId}@${mention.span.join("-")}`),
    type: "Annotation",
    motivation: "identifying",
    body: [...textBodies("classifying", { type: mention.type }), ...textBodies("identifying", known)],
    target: select(mention.span),
  };
}

/** RFC 5870. */
function pointOf(lat: number | null, lon: number | null): string | null {
  return lat === null || lon === null ? null : `geo:${lat},${lon}`;
}

function textBodies(purpose: string, values: Readonly<Record<string, string | null>>): object[] {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([label, value]) => ({ type: "TextualBody", purpose, label, value, format: "text/plain" }));
}

/** A name-based IRI (RFC 9562, version 8): the same annotation of the same text has the same. */
function identify({ sha256 }: ArticleRecord, name: string): string {
  const digest = createHash("sha256")
    .update(`${sha256 ?? ""} ${name}`, "utf8")
    .digest()
    .subarray(0, 16);
  digest[6] = (digest[6] & 0x0f) | 0x80;
  digest[8] = (digest[8] & 0x3f) | 0x80;
  return `urn:uuid:${digest.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
}
