import { decodeEntities } from "./entities.js";
import { scanMarkup } from "./scan-markup.js";
import { TextFlow } from "./text-flow.js";

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  "address article aside blockquote body caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table td th tr ul".split(
    " ",
  ),
);

/**
 * The text of markup, as pages and feeds carry it: tags off, paragraphs apart by an empty line, `br` a line end, `q` in quotation marks
 * as browsers print it, character references decoded, blanks folded (but for the line ends of `pre`), scripts and styles left out.
 * Linear in the length of the markup, however broken it is.
 */
export function htmlToText(html: string): string {
  const flow = new TextFlow();
  let preformatted = 0;
  scanMarkup(html, {
    text(raw) {
      const text = decodeEntities(raw);
      if (preformatted > 0) flow.addLines(text);
      else flow.add(text);
    },
    tag(name, closing) {
      // XML closes what HTML leaves open.
      if (name === "br") {
        if (!closing) flow.breakLine();
      } else if (name === "q") flow.add(closing ? "”" : "“");
      else if (BLOCKS.has(name)) flow.endParagraph();
      if (name === "pre") preformatted = Math.max(0, preformatted + (closing ? -1 : 1));
    },
  });
  return flow.finish();
}
