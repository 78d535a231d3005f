import { type Failure, reasonOf } from "../model/failures.js";
import type { IngestedArticle, SourceFile } from "./article-source.js";
import type { DecodedText } from "./decode-text.js";
import { ItemIds } from "./item-ids.js";
import { failed } from "./make-article.js";
import { feedOf, readFeed } from "./read-feed.js";
import { readNewsMl } from "./read-newsml.js";
import { readNitf } from "./read-nitf.js";
import { readTei } from "./read-tei.js";
import { salvageItems } from "./salvage-items.js";
import { parseRoot, type XmlElement } from "./xml.js";

/** Makes articles of an XML file, by its root element. */
export function readXml(file: SourceFile, decoded: DecodedText): IngestedArticle[] {
  let root: XmlElement;
  try {
    root = parseRoot(decoded.text);
  } catch (error) {
    const detail = `is no well-formed XML: ${reasonOf(error)}`;
    return readRemains(file, decoded, { code: "malformed-xml", detail });
  }
  const ids = new ItemIds(file.id);
  const articles = readRoot(file, decoded, root, ids);
  if (!Array.isArray(articles)) return [failed(file, file.id, articles)];
  if (articles.length > 0) return articles;
  return [failed(file, file.id, { code: "no-items", detail: `is a <${root.name}> without items` })];
}

function readRoot(file: SourceFile, decoded: DecodedText, root: XmlElement, ids: ItemIds): IngestedArticle[] | Failure {
  const feed = feedOf(root);
  if (feed) return readFeed(file, decoded, feed, ids);
  switch (root.name) {
    case "nitf":
      return [readNitf(file, decoded, root)];
    case "newsitem":
    case "newsmessage":
      return readNewsMl(file, decoded, root, ids);
    case "tei":
    case "tei.2":
    case "teicorpus":
      return readTei(file, decoded, root, ids);
    case "urlset":
    case "sitemapindex":
      return { code: "sitemap", detail: "is a sitemap, which lists pages and holds no text" };
    default:
      return { code: "unknown-xml", detail: `is XML of a kind that is not read here (<${root.name}>)` };
  }
}

/** The whole items of a broken feed, behind a record of where it breaks. */
function readRemains(file: SourceFile, decoded: DecodedText, failure: Failure): IngestedArticle[] {
  const feed = salvageItems(decoded.text);
  if (!feed) return [failed(file, file.id, failure)];
  const detail = `${failure.detail}; ${String(feed.items.length)} whole items of it were read`;
  const articles = readFeed(file, decoded, feed, new ItemIds(file.id));
  return [failed(file, file.id, { ...failure, detail }), ...articles];
}
