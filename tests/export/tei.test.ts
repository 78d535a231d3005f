import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { openTei, toTei } from "../../src/export/tei.js";
import { failedRecord, sampleRecords, writeFormat } from "./sample-records.js";

const records = await sampleRecords();

/** Elements in document order with their attributes and the text in and below them, as a foreign parser sees them. */
function readXml(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
  });
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const walk = (nodes: readonly Record<string, unknown>[]): string =>
    nodes
      .map((node) => {
        const [name] = Object.keys(node);
        if (name === "#text") return node[name] as string;
        const element = { name, attributes: (node[":@"] ?? {}) as Record<string, string>, text: "" };
        found.push(element);
        element.text = walk(node[name] as Record<string, unknown>[]);
        return element.text;
      })
      .join("");
  walk(parser.parse(xml) as Record<string, unknown>[]);
  return found;
}

describe("TEI", () => {
  it("keeps the text to the letter, but for what XML cannot hold", () => {
    for (const record of records) {
      const body = readXml(toTei(record)).find(({ name }) => name === "ab");
      expect(body?.text).toBe(record.text.replace("\u0007", "\ufffd"));
    }
  });

  it("marks every place and date where the text has it", () => {
    for (const record of records) {
      const body = readXml(toTei(record)).filter(({ name, text }) => text !== "" && /^(placeName|date)$/.test(name));
      const printed = body.map(({ text }) => text);
      for (const mention of record.mentions) expect(printed).toContain(mention.text);
    }
  });

  it("points from each part of each claim to where it begins and ends", () => {
    for (const { claims, ...record } of records) {
      const xml = toTei({ claims, ...record });
      const elements = readXml(xml);
      const ids = elements.flatMap(({ attributes }) => (attributes["xml:id"] ? [attributes["xml:id"]] : []));
      expect(new Set(ids).size).toBe(ids.length);
      const spans = elements.filter(({ name }) => name === "span");
      const named = spans.flatMap(({ attributes: { from, to, ana } }) => [from, to, ana]);
      expect(named.filter((pointer) => !ids.includes(pointer.slice(1)))).toEqual([]);
      const places = elements.flatMap(({ attributes }) => (attributes["ref"] ? [attributes["ref"]] : []));
      expect(places.filter((pointer) => !ids.includes(pointer.slice(1)))).toEqual([]);
      const between = (from: string, to: string): string => {
        const after = xml.slice(xml.indexOf(`xml:id="${from.slice(1)}"`));
        return after
          .slice(after.indexOf("/>") + 2, after.indexOf(`<anchor xml:id="${to.slice(1)}"`))
          .replace(/<[^>]*>/g, "");
      };
      const cues = spans.filter(({ attributes }) => attributes["type"] === "cue");
      expect(cues.map(({ attributes: { from, to } }) => between(from, to))).toEqual(claims.map(({ cue }) => cue.text));
      const stances = elements.filter(({ name }) => name === "symbol");
      expect(stances.map(({ attributes }) => attributes["value"])).toEqual(
        claims.flatMap(({ stance, content }) => [stance, content.form]),
      );
    }
  });

  it("gives calendar dates as XML Schema has them, and other EDTF values as keys", () => {
    const [record] = records;
    const date = record.mentions.find((mention) => mention.type === "date");
    if (date?.type !== "date") throw new Error("the sample has no date");
    const attributesOf = (value: string | null) => {
      const elements = readXml(toTei({ ...record, claims: [], mentions: [{ ...date, value }] }));
      return elements.find(({ name, text }) => name === "date" && text === date.text)?.attributes;
    };
    expect(attributesOf("2020-10-14")).toEqual({ when: "2020-10-14" });
    expect(attributesOf("2020-09-27/2020-11-10")).toEqual({ from: "2020-09-27", to: "2020-11-10" });
    // A season and an unspecified digit are no calendar dates.
    expect(attributesOf("2020-22")).toEqual({ key: "2020-22" });
    expect(attributesOf("199X")).toEqual({ key: "199X" });
    expect(attributesOf("2020-09-27/..")).toEqual({ key: "2020-09-27/.." });
    expect(attributesOf(null)).toEqual({});
  });

  it("is one file an article, of articles that could be read", async () => {
    const files = await writeFormat({ load: () => Promise.resolve(openTei) }, [...records, failedRecord("zz")]);
    expect(files.size).toBe(records.length);
    for (const name of files.keys()) expect(name).toMatch(/^tei\/[\p{L}\p{N}._-]+\.xml$/u);
  });
});
