import { scanMarkup } from "./scan-markup.js";

/** Elements that hold nothing. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements that end where the next of their kind begins, so that they need no end tag and are not nested. */
const SELF_ENDING = new Set("p li td th tr dt dd option thead tbody tfoot".split(" "));

/** Counts the elements of markup and how deep they are nested, at most, without building anything. */
export function measureMarkup(html: string): { readonly elements: number; readonly depth: number } {
  let elements = 0;
  let open = 0;
  let depth = 0;
  scanMarkup(html, {
    rawOnly: true,
    text: () => undefined,
    tag(name, closing) {
      if (!closing) elements++;
      if (VOID.has(name) || SELF_ENDING.has(name)) return;
      open = Math.max(0, open + (closing ? -1 : 1));
      depth = Math.max(depth, open);
    },
  });
  return { elements, depth };
}
