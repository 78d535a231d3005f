import { toAnnotations } from "./annotations.js";
import type { ExportRecord, ExportWriter, OpenFile } from "./format.js";
import { type Region, toRegions } from "./regions.js";

/**
 * Writes doccano.jsonl, for a sequence labelling project with relations and overlapping spans. Offsets are UTF-16 code units, as doccano
 * counts them (its issue 2290); ids are unique in the file. A span has no more than its label there, so that the label tells
 * form, stance and metonymy as well, and what spans refer to is kept beside them.
 */
export function openDoccano(open: OpenFile): ExportWriter {
  const file = open("doccano.jsonl");
  let lastId = 0;
  return {
    write(record) {
      if (record.text === null) return;
      const line = toDoccano({ ...record, text: record.text }, lastId);
      lastId += line.entities.length;
      file.write(`${JSON.stringify(line)}\n`);
    },
    finish: file.close,
  };
}

/** One article as a line; its spans have the ids behind the last one given. */
export function toDoccano(
  { article, claims, mentions, text }: ExportRecord & { readonly text: string },
  lastId: number,
) {
  const { regions, links } = toRegions(toAnnotations(claims, mentions));
  const byId = new Map(regions.map((region) => [region.id, region]));
  const forms = new Map(links.map(({ from, to }) => [to, byId.get(from)?.form ?? null]));
  const ids = new Map(regions.map(({ id }, index) => [id, lastId + index + 1]));
  const { id: articleId, title, outlet, url, publishedAt, author } = article;
  return {
    text,
    entities: regions.map((region) => ({
      id: ids.get(region.id),
      label: labelOf(region, forms.get(region.id) ?? null),
      start_offset: region.span[0],
      end_offset: region.span[1],
    })),
    relations: links.map(({ from, to }, index) => ({
      id: index,
      from_id: ids.get(from),
      to_id: ids.get(to),
      type: byId.get(to)?.label,
    })),
    references: regions.flatMap(({ label, span, references }) =>
      references.map((reference) => [span[0], span[1], label, reference]),
    ),
    articleId,
    title,
    outlet,
    url,
    publishedAt,
    author,
  };
}

function labelOf({ label, stance, metonymic }: Region, form: string | null): string {
  if (label === "Cue" && stance !== null) return `Cue:${stance}`;
  if (label === "Content" && form !== null) return `Content:${form}`;
  return metonymic ? `${label}:metonymic` : label;
}
