import { FORMS, STANCES, toAnnotations } from "./annotations.js";
import { mapOffsets } from "./code-points.js";
import type { ExportRecord, ExportWriter, OpenFile } from "./format.js";
import { LABELS, type Region, toRegions } from "./regions.js";

const COLOURS = ["#d4380d", "#096dd9", "#389e0d", "#d48806", "#531dab", "#08979c", "#eb2f96"];

const choices = (name: string, values: readonly string[], label: string): string =>
  [
    `  <Choices name="${name}" toName="text" perRegion="true" whenTagName="label" whenLabelValue="${label}">`,
    ...values.map((value) => `    <Choice value="${value}"/>`),
    "  </Choices>",
  ].join("\n");

/** The labelling interface that the tasks are made for; line ends and blanks are shown as they are. */
export const LABEL_STUDIO_INTERFACE = `<View>
  <Style>.htx-text{ white-space: pre-wrap; }</Style>
  <Relations>
${LABELS.filter((label) => label !== "Place" && label !== "Date")
  .map((label) => `    <Relation value="${label}"/>`)
  .join("\n")}
  </Relations>
  <Labels name="label" toName="text">
${LABELS.map((label, index) => `    <Label value="${label}" background="${COLOURS[index]}"/>`).join("\n")}
  </Labels>
  <Text name="text" value="$text" granularity="symbol"/>
${choices("form", FORMS, "Cue")}
${choices("stance", STANCES, "Cue")}
${choices("metonymic", ["metonymic"], "Place")}
  <TextArea name="reference" toName="text" perRegion="true" whenTagName="label" whenLabelValue="Source,When,Place,Date" editable="true" placeholder="id of the speaker or place, or EDTF value"/>
</View>
`;

/**
 * Writes label-studio.json, a task with a prediction for each article, and the interface to show them. Offsets are code points, as Label
 * Studio counts them (its pull request 1559); each region tells its text, by which older ones are told apart when they come back.
 */
export function openLabelStudio(open: OpenFile): ExportWriter {
  const file = open("label-studio.json");
  let separator = "[\n";
  return {
    write(record) {
      if (record.text === null) return;
      file.write(separator + JSON.stringify(toTask({ ...record, text: record.text })));
      separator = ",\n";
    },
    finish() {
      file.write(separator === "[\n" ? "[]\n" : "\n]\n");
      file.close();
      const view = open("label-studio.xml");
      view.write(LABEL_STUDIO_INTERFACE);
      view.close();
    },
  };
}

/** One article as a task. */
export function toTask({ article, claims, mentions, text }: ExportRecord & { readonly text: string }): object {
  const { regions, links } = toRegions(toAnnotations(claims, mentions));
  const labels = new Map(regions.map(({ id, label }) => [id, label]));
  const { toPoints } = mapOffsets(text);
  const { id, title, outlet, url, publishedAt, author } = article;
  return {
    data: { text, articleId: id, title, outlet, url, publishedAt, author },
    predictions: [
      {
        model_version: "kimdedi",
        result: [
          ...regions.flatMap((region) => toResults(region, text, toPoints)),
          ...links.map(({ from, to }) => ({
            from_id: from,
            to_id: to,
            type: "relation",
            direction: "right",
            labels: [labels.get(to)],
          })),
        ],
      },
    ],
  };
}

/** A region, and what is said of it: each is a result of its own under the same id. */
function toResults(region: Region, text: string, toPoints: (units: number) => number): object[] {
  const [start, end] = region.span;
  const range = { start: toPoints(start), end: toPoints(end) };
  const result = (name: string, type: string, value: object): object => ({
    id: region.id,
    from_name: name,
    to_name: "text",
    type,
    value: { ...range, ...value },
  });
  const choose = (name: string, choice: string | null): object[] =>
    choice === null ? [] : [result(name, "choices", { choices: [choice] })];
  return [
    result("label", "labels", { text: text.slice(start, end), labels: [region.label] }),
    ...choose("form", region.form),
    ...choose("stance", region.stance),
    ...choose("metonymic", region.metonymic ? "metonymic" : null),
    ...(region.references.length === 0 ? [] : [result("reference", "textarea", { text: region.references })]),
  ];
}
