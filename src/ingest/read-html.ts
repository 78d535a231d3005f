import { findArticleBody } from "./article-body.js";
import type { IngestedArticle, SourceFile } from "./article-source.js";
import type { DecodedText } from "./decode-text.js";
import { type DroppedBlocks, dropBlocks } from "./drop-blocks.js";
import { type PageDocument, parsePage } from "./html-document.js";
import { htmlToText } from "./html-to-text.js";
import { MAX_PAGE_DEPTH, MAX_PAGE_ELEMENTS } from "./limits.js";
import { makeArticle } from "./make-article.js";
import { measureMarkup } from "./measure-markup.js";
import { type PageMetadata, pageTitle, readPageMetadata } from "./page-metadata.js";
import { reasonOf } from "../model/failures.js";

/** Text of fewer characters is no article's: a cookie notice, a caption, a teaser. Then the fuller of what else the page gives is taken. */
const SHORT_TEXT = 250;

const NOTHING_DROPPED: DroppedBlocks = { any: false, byline: "" };

/** What was read of a page. */
interface Page {
  readonly text: string;
  readonly fields: PageMetadata["fields"];
  readonly doubts: readonly string[];
}

/**
 * Makes an article of a page: the text of its article, with headings and captions as paragraphs of their own, without menus, scripts and
 * styles; metadata from schema.org's NewsArticle and `meta`. Publication and last change are kept apart.
 */
export function readHtml(
  file: Pick<SourceFile, "path" | "id" | "sidecar">,
  decoded: DecodedText,
  item: { readonly id: string; readonly name: string; readonly url: string } | null = null,
): IngestedArticle {
  const page = readPage(decoded.text);
  return makeArticle(file, {
    id: item?.id ?? file.id,
    text: page.text,
    fields: item === null ? page.fields : [["url", item.url], ...page.fields],
    encoding: decoded.encoding,
    doubts: [...decoded.doubts, ...page.doubts],
    item: item?.name ?? null,
  });
}

function readPage(html: string): Page {
  const whole = (why: string): Page => ({
    text: htmlToText(html),
    fields: [],
    doubts: [`all text of the page was taken, menus too: ${why}`],
  });
  const { elements, depth } = measureMarkup(html);
  if (elements > MAX_PAGE_ELEMENTS) return whole(`it has ${String(elements)} elements`);
  if (depth > MAX_PAGE_DEPTH) return whole(`its elements are nested ${String(depth)} deep`);
  try {
    return readDocument(parsePage(html), html);
  } catch (error) {
    return whole(`its markup could not be read (${reasonOf(error)})`);
  }
}

/** @param isWhole where what is no article by its name was one: then nothing is taken out beforehand */
function readDocument(document: PageDocument, html: string, isWhole = false): Page {
  const { fields, body } = readPageMetadata(document);
  const title = pageTitle(document);
  const dropped = isWhole ? NOTHING_DROPPED : dropBlocks(document);
  const article = findArticleBody(document);
  const fallbacks: [string, unknown][] = [
    ["title", title || (article?.title ?? "")],
    ["author", (dropped.byline || (article?.byline ?? "")).replace(/^by\s+/i, "")],
  ];
  const known = [...fallbacks, ...fields.filter(([, value]) => value !== undefined && value !== "")];
  const text = htmlToText(article?.html ?? "");
  if (dropped.any && text.length < SHORT_TEXT) return readDocument(parsePage(html), html, true);
  if (text.length >= SHORT_TEXT) return { text, fields: known, doubts: [] };
  if (body.length > text.length) return { text: body, fields: known, doubts: [] };
  if (text !== "") return { text, fields: known, doubts: [] };
  const all = htmlToText(html);
  const doubts = all === "" ? [] : ["all text of the page was taken, menus too: no article was found in it"];
  return { text: all, fields: known, doubts };
}
