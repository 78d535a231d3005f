import { parseHTML } from "linkedom";

/** The part of a page's element that is used here. */
export interface PageElement {
  readonly localName: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** The part of a page's document that is used here; it is a DOM document for those who need one. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/**
 * Builds the tree of a page. Pages of more than {@link MAX_PAGE_ELEMENTS} or deeper than {@link MAX_PAGE_DEPTH} must not come here.
 *
 * @throws Error where the library gives up on the markup
 */
export function parsePage(html: string): PageDocument {
  const { document } = parseHTML(html) as unknown as { document: PageDocument };
  return document;
}
