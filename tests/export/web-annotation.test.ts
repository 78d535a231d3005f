import { expect, it } from "vitest";
import { openWebAnnotation } from "../../src/export/web-annotation.js";
import { sampleRecords, writeFormat } from "./sample-records.js";

interface Selected {
  readonly source: { readonly id: string };
  readonly selector: readonly [
    { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
    { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly (Partial<Selected> & { readonly label: string; readonly value?: string })[];
  readonly target: Selected | readonly Selected[];
}

const records = await sampleRecords();
const files = await writeFormat({ load: () => Promise.resolve(openWebAnnotation) }, records);
const page = JSON.parse(String(files.get("annotations.jsonld"))) as Readonly<Record<string, unknown>> & {
  readonly items: readonly Annotation[];
};
const textOf = new Map(
  records.map(({ article, text }) => [`articles/${article.id.split("/").map(encodeURIComponent).join("/")}.txt`, text]),
);

it("is one page of annotations that each have an IRI of their own", () => {
  expect(page).toMatchObject({ "@context": "http://www.w3.org/ns/anno.jsonld", type: "AnnotationPage" });
  const ids = page.items.map(({ id }) => id);
  expect(ids.length).toBe(records.reduce((sum, { claims, mentions }) => sum + claims.length + mentions.length, 0));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it("selects by code points, as the recommendation demands, what its quotes say", () => {
  let beyond = 0;
  for (const { target, body } of page.items) {
    const parts = body.flatMap(({ source, selector }) => (source && selector ? [{ source, selector }] : []));
    for (const { source, selector } of [target, parts].flat()) {
      const [position, quote] = selector;
      const text = textOf.get(source.id) ?? "";
      expect(Array.from(text).slice(position.start, position.end).join("")).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(JSON.stringify(quote)).not.toMatch(/\\ud[89a-f]/);
      if (text.slice(position.start, position.end) !== quote.exact) beyond++;
    }
  }
  // The sample has characters of two code units: counted as such, positions would be wrong.
  expect(beyond).toBeGreaterThan(0);
});

it("says of a claim who, how and when, and points to each piece of it", () => {
  const claims = records.flatMap((record) => record.claims);
  const annotated = page.items.filter(({ motivation }) => motivation === "describing");
  for (const [index, { body, target }] of annotated.entries()) {
    const { source, stance, content, when, venue } = claims[index];
    const value = (label: string): string | undefined =>
      body.find((one) => one.label === label && one.value !== undefined)?.value;
    expect(value("speaker")).toBe(source?.speaker.name);
    expect(value("stance")).toBe(stance);
    expect(value("when")).toBe(when?.value ?? undefined);
    expect(
      [target]
        .flat()
        .map(({ selector }) => selector[1].exact)
        .join(" … "),
    ).toBe(content.text);
    expect(body.some(({ label }) => label === "venue")).toBe(venue !== null);
  }
});
