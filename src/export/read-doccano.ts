import type { Form } from "../model/claim.js";
import { FORMS, STANCES } from "./annotations.js";
import { mapOffsets } from "./code-points.js";
import { type ImportedArticle, nameImported } from "./imported-article.js";
import { fromRegions, LABELS, type Link, type Region, trimSpan } from "./regions.js";
import { describeMisfit, doccanoRecord, type DoccanoRecord } from "./tool-schemas.js";

/** What offsets of an export count. */
export type OffsetUnit = "utf-16" | "code-points";

/**
 * Reads a line of doccano's JSONL export, corrected from doccano.jsonl. A span that was left as it was keeps what it refers to.
 *
 * @param unit what offsets count: UTF-16 code units in doccano of today, code points in the one of 2019 to 2020
 * @throws Error where it is no such line
 */
export function readDoccanoRecord(data: unknown, unit: OffsetUnit): ImportedArticle {
  const parsed = doccanoRecord.safeParse(data);
  if (!parsed.success) throw new Error(`is no line of doccano's export (${describeMisfit(parsed.error)})`);
  const record = parsed.data;
  if (!record.entities && !record.label) throw new Error("is no line of doccano's export (entities: is missing)");
  const problems: string[] = [];
  const read = readRegions(record, unit, problems);
  const links = (record.relations ?? []).map(({ from_id: from, to_id: to }) => ({
    from: String(from),
    to: String(to),
  }));
  if (record.relations === undefined && read.some(({ label }) => label === "Cue"))
    problems.push("it has no relations, which tie claims together; export it from a project with relation labelling");
  const { annotations, problems: loose } = fromRegions(record.text, { regions: withForms(record, read, links), links });
  return {
    id: nameImported(record, "document"),
    text: record.text,
    metadata: record,
    annotations,
    problems: [...problems, ...loose],
  };
}

function spansOf({ entities, label }: DoccanoRecord): { id: string; label: string; start: number; end: number }[] {
  if (entities)
    return entities.map(({ id, label: name, start_offset: start, end_offset: end }) => ({
      id: String(id),
      label: name,
      start,
      end,
    }));
  return (label ?? []).map(([start, end, name], index) => ({ id: `unnumbered ${index}`, label: name, start, end }));
}

function readRegions(record: DoccanoRecord, unit: OffsetUnit, problems: string[]): Region[] {
  const toUnits = unit === "utf-16" ? (offset: number): number => offset : mapOffsets(record.text).toUnits;
  const references = new Map<string, string[]>();
  for (const [start, end, label, reference] of record.references ?? []) {
    const key = `${label} ${start} ${end}`;
    const own = references.get(key);
    if (own) own.push(reference);
    else references.set(key, [reference]);
  }
  return spansOf(record).flatMap(({ id, label: full, start, end }): Region[] => {
    const [name, detail] = full.split(":");
    const label = LABELS.find((one) => one === name);
    const span = trimSpan(record.text, [toUnits(start), toUnits(end)]);
    if (!label || !span) {
      problems.push(
        `${full} ${start}–${end} ${label ? "lies outside the text" : "is no label of ours"} and was left out`,
      );
      return [];
    }
    return [
      {
        id,
        label,
        span,
        // Kept beside the spans by our own export, in its unit.
        references: references.get(`${label} ${span[0]} ${span[1]}`) ?? [],
        form: null,
        stance: label === "Cue" ? (STANCES.find((stance) => stance === detail) ?? null) : null,
        metonymic: label === "Place" && detail === "metonymic",
      },
    ];
  });
}

/** A claim's form stands at its content here. */
function withForms(record: DoccanoRecord, regions: readonly Region[], links: readonly Link[]): Region[] {
  const forms = new Map(
    spansOf(record).map(({ id, label }) => [id, FORMS.find((form) => label === `Content:${form}`) ?? null]),
  );
  const formOf = new Map<string, Form>();
  for (const { from, to } of links) {
    const form = forms.get(to) ?? forms.get(from);
    if (form) formOf.set(forms.get(to) ? from : to, form);
  }
  return regions.map((region) => ({
    ...region,
    form: region.label === "Cue" ? (formOf.get(region.id) ?? null) : null,
  }));
}
