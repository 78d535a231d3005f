import { FORMS, STANCES } from "./annotations.js";
import { mapOffsets } from "./code-points.js";
import { type ImportedArticle, nameImported } from "./imported-article.js";
import { fromRegions, LABELS, type Region, trimSpan } from "./regions.js";
import { describeMisfit, labelStudioTask, type LabelStudioTask } from "./tool-schemas.js";

type Annotation = LabelStudioTask["annotations"][number];
type Result = Annotation["result"][number];

/**
 * Reads a task of Label Studio's JSON export, corrected in the interface of label-studio.xml. Of several annotations the one marked as
 * ground truth is taken, else the one changed last.
 *
 * @returns null where nobody has annotated the task
 * @throws Error where it is no such task
 */
export function readLabelStudioTask(data: unknown): ImportedArticle | null {
  const parsed = labelStudioTask.safeParse(withKnownResults(data));
  if (!parsed.success) throw new Error(`is no task of Label Studio's JSON export (${describeMisfit(parsed.error)})`);
  const { id, data: given, annotations } = parsed.data;
  const annotation = choose(annotations);
  if (!annotation) return null;
  const { text } = given;
  const problems: string[] = [];
  const regions = readRegions(text, annotation.result, problems);
  const links = annotation.result.flatMap((result) =>
    result.type === "relation" ? [{ from: result.from_id, to: result.to_id }] : [],
  );
  const read = fromRegions(text, { regions, links });
  return {
    id: nameImported({ articleId: given["articleId"], id }, "task"),
    text,
    metadata: given,
    annotations: read.annotations,
    problems: [...problems, ...read.problems],
  };
}

/** Results of other kinds (ratings, comments …) are nobody's business here. */
function withKnownResults(data: unknown): unknown {
  const known = new Set(["labels", "choices", "textarea", "relation"]);
  if (!isObject(data) || !Array.isArray(data["annotations"])) return data;
  const annotations = data["annotations"].map((annotation: unknown) => {
    if (!isObject(annotation) || !Array.isArray(annotation["result"])) return annotation;
    const result: unknown[] = annotation["result"];
    return { ...annotation, result: result.filter((one) => isObject(one) && known.has(String(one["type"]))) };
  });
  return { ...data, annotations };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function choose(annotations: readonly Annotation[]): Annotation | undefined {
  const done = annotations.filter((annotation) => annotation.was_cancelled !== true);
  const last = [...done].sort((a, b) => ((a.updated_at ?? "") < (b.updated_at ?? "") ? -1 : 1)).at(-1);
  return done.find((annotation) => annotation.ground_truth === true) ?? last;
}

function readRegions(text: string, results: readonly Result[], problems: string[]): Region[] {
  const toUnits = offsetsOf(text, results);
  const details = new Map<string, string[]>();
  for (const result of results) {
    if (result.type !== "choices" && result.type !== "textarea") continue;
    const values = result.type === "choices" ? result.value.choices : result.value.text;
    details.set(`${result.from_name} ${result.id}`, values);
  }
  const chosen = (id: string, name: string): readonly string[] => details.get(`${name} ${id}`) ?? [];
  return results.flatMap((result): Region[] => {
    if (result.type !== "labels") return [];
    const { start, end, text: quoted, labels } = result.value;
    const label = LABELS.find((one) => one === labels[0]);
    const span = trimSpan(text, [toUnits(start), toUnits(end)]);
    const shown = `${labels.join(", ")} ${start}–${end}`;
    if (!label || !span) {
      problems.push(`${shown} ${label ? "lies outside the text" : "is no label of ours"} and was left out`);
      return [];
    }
    if (quoted !== undefined && fold(text.slice(...span)) !== fold(quoted))
      problems.push(`${shown} says “${quoted.slice(0, 40)}”, the text there “${text.slice(...span).slice(0, 40)}”`);
    const { id } = result;
    return [
      {
        id,
        label,
        span,
        references: chosen(id, "reference")
          .map((reference) => reference.trim())
          .filter((reference) => reference !== ""),
        form: FORMS.find((form) => chosen(id, "form").includes(form)) ?? null,
        stance: STANCES.find((stance) => chosen(id, "stance").includes(stance)) ?? null,
        metonymic: chosen(id, "metonymic").length > 0,
      },
    ];
  });
}

/** Label Studio counts code points, its older versions UTF-16 code units: the unit by which more regions hold the words they say they hold. */
function offsetsOf(text: string, results: readonly Result[]): (offset: number) => number {
  const { toUnits } = mapOffsets(text);
  let votes = 0;
  for (const result of results) {
    if (result.type !== "labels" || result.value.text === undefined) continue;
    const { start, end, text: quoted } = result.value;
    if (fold(text.slice(toUnits(start), toUnits(end))) === fold(quoted)) votes++;
    if (fold(text.slice(start, end)) === fold(quoted)) votes--;
  }
  return votes >= 0 ? toUnits : (offset) => offset;
}

/** Line ends come back as a backslash and an n. */
const fold = (text: string): string =>
  text
    .replace(/\\n|\s+/g, " ")
    .replace(/ +/g, " ")
    .trim();
