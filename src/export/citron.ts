import type { Claim } from "../model/claim.js";
import type { Span } from "../model/span.js";
import { articleBaseName } from "./article-files.js";
import { mapOffsets } from "./code-points.js";
import type { ExportWriter, OpenFile } from "./format.js";

/** Writes citron/NAME.json of each article in the format of BBC Citron (its docs/data_format.md); offsets are code points, as Python's. */
export function openCitron(open: OpenFile): ExportWriter {
  return {
    write({ article, claims, text }) {
      if (text === null) return;
      const { toPoints } = mapOffsets(text);
      const span = ([start, end]: Span): object => ({
        start: toPoints(start),
        end: toPoints(end),
        text: text.slice(start, end),
      });
      const quotes = claims.map(({ id, source, cue, content, confidence }: Claim) => ({
        id,
        // Citron's cue is one span: the words from the first to the last.
        cue: span([cue.spans[0][0], cue.spans[cue.spans.length - 1][1]]),
        sources: source?.spans.map(span) ?? [],
        contents: content.spans.map(span),
        confidence,
      }));
      const file = open(`citron/${articleBaseName(article.id)}.json`);
      file.write(`${JSON.stringify({ text, quotes }, null, 1)}\n`);
      file.close();
    },
    finish: () => undefined,
  };
}
