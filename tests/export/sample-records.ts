import { createHash } from "node:crypto";
import type { ExportFormat, ExportRecord } from "../../src/export/format.js";
import type { ArticleInput } from "../../src/index.js";
import { createExtractor } from "../../src/pipeline/create-extractor.js";

/** Articles of our own words with all that tools trip over: pairs of surrogates, scripts, line ends, formulas, markup, quotation marks. */
const ARTICLES: readonly ArticleInput[] = [
  {
    id: "feed/1",
    text:
      "🌿🚜 İlqar Nohur told the Valley Courier 📻 on Friday that\r\nthe road to Şuşa was “open 🚜 again”, and that 20 hectares near Füzuli burned.\n\n" +
      "Baku denied on 3 March 2021 that the road to Lachin was closed, Ruslana Peykan said in a statement.\n",
    title: '=HYPERLINK("https://example.org/?x="&A1,"Read")',
    outlet: "Хроника <Долины> & Co",
    url: "https://example.org/yol/şuşa?a=1&b=2",
    publishedAt: "2021-03-05T09:30:00+04:00",
    author: "Նարե Գետակ\nნინო წყარო",
  },
  {
    id: "feed/2",
    text: "Nothing is said here.\n",
    title: '+994 12; a "quoted" title, with a comma',
    publishedAt: "2021-03-06",
  },
  {
    id: "гора",
    text:
      "𝔊 “We saw \u0007 no one at Horadiz,” Oktay Dere & Co said\u2028on Monday. <b>Turkey</b> accused Armenia of firing at Tovuz in the summer of 2020. 🇦🇿\n\n" +
      "It was claimed between 27 September and 10 November 2020 that Kəlbəcər and Agdam were empty, Dere added.",
    title: "@home\tnews",
    outlet: "-Ledger",
    publishedAt: "2020-11-12",
  },
];

/** The records of the sample articles, ordered by id, a failed one among them. */
export async function sampleRecords(): Promise<(ExportRecord & { readonly text: string })[]> {
  const extractor = await createExtractor();
  return ARTICLES.map((article) => ({ ...extractor.extract(article), text: article.text }));
}

/** The record of an article that could not be read. */
export function failedRecord(id: string): ExportRecord {
  const nothing = {
    title: null,
    outlet: null,
    url: null,
    publishedAt: null,
    author: null,
    sha256: null,
    encoding: null,
  };
  const article = {
    ...nothing,
    id,
    path: `${id}.txt`,
    status: "failed",
    error: `${id}.txt: is empty; give it a text or leave it out`,
    claims: 0,
    mentions: 0,
    textOffset: 0,
    updatedAt: null,
    doubts: [],
  } as const;
  return { article, claims: [], mentions: [], text: null };
}

/** Writes records in a format and gives the files by name. */
export async function writeFormat(
  format: Pick<ExportFormat, "load">,
  records: readonly ExportRecord[],
): Promise<ReadonlyMap<string, Buffer>> {
  const pieces = new Map<string, Buffer[]>();
  const closed = new Map<string, Buffer>();
  const writer = (await format.load())((name) => {
    const parts: Buffer[] = [];
    pieces.set(name, parts);
    return {
      // Copied: a writer may use its buffer again.
      write: (data) =>
        parts.push(Buffer.from(typeof data === "string" ? Buffer.from(data, "utf8") : Uint8Array.from(data))),
      close: () => closed.set(name, Buffer.concat(parts)),
    };
  });
  for (const record of records) writer.write(record);
  writer.finish();
  if (closed.size !== pieces.size) throw new Error("a file was left open");
  return closed;
}

/** The files of a run's output folder that hold these records, texts kept. */
export function runFiles(records: readonly ExportRecord[], textFile: (id: string) => string): Record<string, string> {
  const lines = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");
  const texts = records.flatMap(({ article, text }) => (text === null ? [] : [[textFile(article.id), text] as const]));
  return {
    "articles.jsonl": lines(records.map(({ article }) => article)),
    "claims.jsonl": lines(records.flatMap(({ claims }) => claims)),
    "mentions.jsonl": lines(records.flatMap(({ mentions }) => mentions)),
    ...Object.fromEntries(texts),
  };
}

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
