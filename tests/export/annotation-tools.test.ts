import { describe, expect, it } from "vitest";
import { readGoldArticle } from "../../src/evaluate/read-gold.js";
import type { Annotations } from "../../src/export/annotations.js";
import { toBrat, writeBrat } from "../../src/export/brat.js";
import { toDoccano } from "../../src/export/doccano.js";
import { LABEL_STUDIO_INTERFACE, toTask } from "../../src/export/label-studio.js";
import { readDoccanoRecord } from "../../src/export/read-doccano.js";
import { readLabelStudioTask } from "../../src/export/read-label-studio.js";
import { fromRegions, toRegions } from "../../src/export/regions.js";
import { sampleRecords } from "./sample-records.js";

const records = await sampleRecords();
const [sample] = records;

interface Task {
  data: Record<string, unknown>;
  predictions: { result: Result[] }[];
}
interface Result {
  id?: string;
  type: string;
  from_id?: string;
  to_id?: string;
  from_name?: string;
  value?: { start: number; end: number; text?: string | string[]; labels?: string[]; choices?: string[] };
}

/** What Label Studio gives back of a task: what it was given as a prediction, submitted by somebody. */
function annotate(
  record: (typeof records)[number],
  change: (results: Result[]) => Result[] = (results) => results,
): object {
  const { data, predictions } = JSON.parse(JSON.stringify(toTask(record))) as Task;
  return { id: 7, data, predictions, annotations: [{ id: 1, completed_by: 1, result: change(predictions[0].result) }] };
}

interface Line extends Record<string, unknown> {
  entities: { id: number; label: string; start_offset: number; end_offset: number }[];
  relations: { id: number; from_id: number; to_id: number; type: string }[];
}

function doccanoLine(record: (typeof records)[number]): Line {
  return JSON.parse(JSON.stringify(toDoccano(record, 40))) as Line;
}

/** As a scorer reads brat files: what must not change on the way through a tool. */
function asGold(text: string, annotation: string) {
  const { attributions, places, dates, problems } = readGoldArticle("sample", null, text, annotation);
  const byPlace = (a: (typeof places)[number], b: (typeof places)[number]): number => a.spans[0][0] - b.spans[0][0];
  return {
    attributions: attributions.map((attribution) => ({ ...attribution, ref: "" })),
    places: [...places].sort(byPlace),
    dates: [...dates].sort(byPlace),
    problems,
  };
}

describe.each(records.map((record) => [record.article.id, record] as const))("what comes back of %s", (_, record) => {
  const gold = asGold(record.text, toBrat(record.text, record.claims, record.mentions));

  it("is the same from Label Studio", () => {
    const article = readLabelStudioTask(annotate(record));
    expect(article).toMatchObject({ id: record.article.id, text: record.text, problems: [] });
    expect(article && asGold(article.text, writeBrat(article.text, article.annotations))).toEqual(gold);
    expect(article?.metadata).toMatchObject({ outlet: record.article.outlet, publishedAt: record.article.publishedAt });
  });

  it("is the same from doccano", () => {
    const article = readDoccanoRecord(doccanoLine(record), "utf-16");
    expect(article).toMatchObject({ id: record.article.id, text: record.text, problems: [] });
    expect(asGold(article.text, writeBrat(article.text, article.annotations))).toEqual(gold);
    expect(article.metadata).toMatchObject({ outlet: record.article.outlet, publishedAt: record.article.publishedAt });
  });
});

it("takes what is in pieces, shared or of several meanings apart and puts it together again", () => {
  const text = "“One,” Aysel and Rauf both did say, “two,” and denied three and four near Agdam.";
  const spans = (...words: string[]) =>
    words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length] as const);
  const refer = (name: string, ...ids: string[]) => ids.map((id) => ({ id, name }));
  const source = { spans: spans("Aysel and Rauf"), references: refer("Aysel and Rauf", "aysel", "rauf") };
  const annotations: Annotations = {
    claims: [
      {
        cue: spans("did", "say"),
        roles: { Source: source, Content: { spans: spans("“One,”", "“two,”"), references: [] } },
        form: "direct",
        stance: "assert",
      },
      {
        cue: spans("denied"),
        roles: { Source: source, Content: { spans: spans("three and four"), references: [] } },
        form: "indirect",
        stance: "deny",
      },
    ],
    mentions: [
      {
        type: "Place",
        spans: spans("Agdam"),
        references: refer("Agdam", "az/agdam", "az/agdam/agdam"),
        metonymic: true,
      },
    ],
  };
  const regions = toRegions(annotations);
  // The source that both have is one region to look at.
  expect(regions.regions.filter(({ label }) => label === "Source")).toHaveLength(1);
  expect(fromRegions(text, regions)).toEqual({ annotations, problems: [] });
});

describe("Label Studio", () => {
  it("is given code points, and the words that stand there", () => {
    const { predictions } = toTask(sample) as Task;
    const regions = predictions[0].result.filter(({ type }) => type === "labels");
    expect(regions.length).toBeGreaterThan(8);
    for (const { value } of regions)
      expect(Array.from(sample.text).slice(value?.start, value?.end).join("")).toBe(value?.text);
  });

  it("is shown every label, choice and name of a result in its interface", () => {
    const { predictions } = toTask(sample) as Task;
    for (const { value, from_name: name } of predictions[0].result) {
      if (name !== undefined) expect(LABEL_STUDIO_INTERFACE).toContain(`name="${name}"`);
      for (const label of [...(value?.labels ?? []), ...(value?.choices ?? [])])
        expect(LABEL_STUDIO_INTERFACE).toContain(`value="${label}"`);
    }
  });

  it("is understood where an older version counted UTF-16 code units", () => {
    const inUnits = (results: Result[]): Result[] =>
      results.map((result) => {
        if (!result.value) return result;
        const points = Array.from(sample.text);
        const toUnits = (offset: number): number => points.slice(0, offset).join("").length;
        const value = { ...result.value, start: toUnits(result.value.start), end: toUnits(result.value.end) };
        return { ...result, value };
      });
    const article = readLabelStudioTask(annotate(sample, inUnits));
    expect(article?.problems).toEqual([]);
    expect(article?.annotations).toEqual(readLabelStudioTask(annotate(sample))?.annotations);
  });

  it("hands over what a person corrected: a bound, a stance, an id, a region deleted", () => {
    const correct = (results: Result[]): Result[] => {
      const place = results.find(({ value }) => value?.labels?.[0] === "Place")?.id;
      const cue = results.find(({ value }) => value?.labels?.[0] === "Cue")?.id;
      const venue = results.find(({ value }) => value?.labels?.[0] === "Venue")?.id;
      return results
        .filter(({ id, from_id, to_id }) => ![id, from_id, to_id].includes(venue))
        .map((result) => {
          if (result.id === cue && result.from_name === "stance" && result.value)
            return { ...result, value: { ...result.value, choices: ["confirm"] } };
          if (result.id === cue && result.type === "labels" && result.value)
            // A mouse takes in the blank behind a word as well.
            return {
              ...result,
              value: { ...result.value, end: result.value.end + 1, text: `${String(result.value.text)} ` },
            };
          if (result.id === place && result.from_name === "reference" && result.value)
            return { ...result, value: { ...result.value, text: ["az/susa", "az/susa/susa"] } };
          return result;
        });
    };
    const article = readLabelStudioTask(annotate(sample, correct));
    expect(article?.problems).toEqual([]);
    const [claim] = article?.annotations.claims ?? [];
    expect(claim.stance).toBe("confirm");
    expect(claim.cue).toEqual(sample.claims[0].cue.spans);
    expect(claim.roles.Venue).toBeUndefined();
    const place = article?.annotations.mentions.find(({ type }) => type === "Place");
    expect(place?.references.map(({ id }) => id)).toEqual(["az/susa", "az/susa/susa"]);
  });

  it("may have relations drawn the other way round and without a name", () => {
    const turn = (results: Result[]): Result[] =>
      results.map(({ from_id, to_id, ...result }) =>
        from_id !== undefined && to_id !== undefined ? { type: "relation", from_id: to_id, to_id: from_id } : result,
      );
    expect(readLabelStudioTask(annotate(sample, turn))?.annotations).toEqual(
      readLabelStudioTask(annotate(sample))?.annotations,
    );
  });

  it("takes the ground truth of several annotations, else the last one that was not cancelled", () => {
    const { data, annotations } = annotate(sample) as { data: object; annotations: { result: Result[] }[] };
    const [{ result }] = annotations;
    const read = (given: object[]): number | undefined =>
      readLabelStudioTask({ data, annotations: given })?.annotations.claims.length;
    const full = { result, updated_at: "2021-03-05T10:00:00Z" };
    const none = { result: [], updated_at: "2021-03-06T10:00:00Z" };
    expect(read([none, full])).toBe(0);
    expect(read([{ ...full, ground_truth: true }, none])).toBe(sample.claims.length);
    expect(read([full, { ...none, was_cancelled: true }])).toBe(sample.claims.length);
    expect(readLabelStudioTask({ data, annotations: [] })).toBeNull();
    expect(readLabelStudioTask({ data, predictions: [{ result }] })).toBeNull();
  });

  it("is told what cannot be taken over", () => {
    const spoil = (results: Result[]): Result[] => [
      ...results.filter(({ type }) => type !== "relation"),
      { id: "a", type: "labels", from_name: "label", value: { start: 0, end: 3, labels: ["Person"] } },
      { id: "b", type: "labels", from_name: "label", value: { start: 0, end: 99_999, labels: ["Place"] } },
      { id: "c", type: "labels", from_name: "label", value: { start: 0, end: 2, text: "else", labels: ["Date"] } },
      { id: "d", type: "rating", from_name: "stars" },
    ];
    const article = readLabelStudioTask(annotate(sample, spoil));
    const problems = article?.problems.join("\n") ?? "";
    expect(problems).toContain("Person 0–3 is no label of ours");
    expect(problems).toContain("Place 0–99999 lies outside the text");
    expect(problems).toContain("Date 0–2 says “else”");
    expect(problems).toContain("the cue “told” has no content linked to it");
    expect(article?.annotations.claims).toEqual([]);
    expect(() => readLabelStudioTask({ data: { html: "x" }, annotations: [] })).toThrow(/data\.text/);
  });
});

describe("doccano", () => {
  it("is given UTF-16 code units and ids that no other line has", () => {
    const { entities } = doccanoLine(sample);
    const told = entities.find(({ label }) => label === "Cue:assert");
    expect(sample.text.slice(told?.start_offset, told?.end_offset)).toBe("told");
    expect(entities.map(({ id }) => id)).toEqual(entities.map((_, index) => 41 + index));
  });

  it("is understood where an older version counted code points", () => {
    const line = doccanoLine(sample);
    const toPoints = (offset: number): number => Array.from(sample.text.slice(0, offset)).length;
    const entities = line.entities.map(({ start_offset, end_offset, ...entity }) => ({
      ...entity,
      start_offset: toPoints(start_offset),
      end_offset: toPoints(end_offset),
    }));
    expect(readDoccanoRecord({ ...line, entities }, "code-points").annotations).toEqual(
      readDoccanoRecord(line, "utf-16").annotations,
    );
  });

  it("gives ids of its own and meta fields back, and what a person changed", () => {
    const line = doccanoLine(sample);
    const [first, ...others] = line.entities.map((entity) => ({ ...entity, id: entity.id + 1000 }));
    const changed = { ...first, label: first.label.startsWith("Cue") ? "Cue:confirm" : first.label };
    const relations = line.relations.map((relation) => ({
      ...relation,
      from_id: relation.from_id + 1000,
      to_id: relation.to_id + 1000,
    }));
    const article = readDoccanoRecord(
      { id: 3, Comments: [], ...line, entities: [changed, ...others], relations },
      "utf-16",
    );
    expect(article.problems).toEqual([]);
    expect(article.annotations.claims.map(({ stance }) => stance)).toEqual([
      "confirm",
      ...sample.claims.slice(1).map(({ stance }) => stance),
    ]);
  });

  it("says so where a project without relations leaves claims in pieces", () => {
    const { text, entities } = doccanoLine(sample);
    const label = entities.map(({ label: name, start_offset, end_offset }) => [start_offset, end_offset, name]);
    const article = readDoccanoRecord({ id: 3, text, label }, "utf-16");
    expect(article.id).toBe("document-3");
    expect(article.problems[0]).toContain("has no relations");
    expect(article.annotations.mentions.length).toBe(sample.mentions.length);
    expect(() => readDoccanoRecord({ id: 3, text, label: [[1, "x"]] }, "utf-16")).toThrow(/label/);
  });
});
