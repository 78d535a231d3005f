import { readFileSync } from "node:fs";
import { createSpeakerResolver } from "../../src/attribution/speakers/resolve-speakers.js";
import { reading } from "../../src/languages/en/reading.js";
import { speakers } from "../../src/languages/en/speakers.js";
import type { Speaker } from "../../src/model/claim.js";
import type { PlaceMention } from "../../src/model/mention.js";
import type { Found } from "../../src/model/recognition.js";
import type { TokenizedText } from "../../src/text/document.js";
import { createTextReader } from "../../src/text/read-text.js";
import { createTagger, parseTaggerModel } from "../../src/text/tag.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

const vocabulary = new Vocabulary();
const read = createTextReader(reading, vocabulary);
const model = new URL("../../src/languages/en/tagger-model.bin", import.meta.url);
const tag = createTagger(parseTaggerModel(readFileSync(model)), vocabulary);
const resolve = createSpeakerResolver(speakers, vocabulary);
vocabulary.freeze();

export interface ResolvedSource {
  /** The source as printed. */
  readonly source: string;
  /** The id wanted of it, where the markup gives one. */
  readonly wanted: string | undefined;
  readonly speaker: Speaker | null;
}

/**
 * Resolves the sources of an article in which they are marked: `[[the ministry]]`, or with the id wanted of it `[[the ministry=>id]]`.
 * Sources are taken in text order.
 * @param outlet who prints the article, or null
 */
export function resolveMarked(marked: string, outlet: string | null = null): ResolvedSource[] {
  let text = "";
  let last = 0;
  const sources: { from: number; to: number; wanted: string | undefined }[] = [];
  for (const match of marked.matchAll(/\[\[(.+?)(?:=>(.*?))?\]\]/gs)) {
    text += marked.slice(last, match.index);
    sources.push({ from: text.length, to: text.length + match[1].length, wanted: match.at(2) });
    text += match[1];
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const doc = read(text);
  const found = resolve(
    doc,
    sources.map(({ from, to }) => [tokensOf(doc, from, to)]),
    { tags: tag(doc), outlet },
  );
  return sources.map(({ from, to, wanted }, index) => ({
    source: text.slice(from, to),
    wanted,
    speaker: found[index],
  }));
}

/** `source → id` of every marked source, as resolved and as wanted. */
export function compareMarked(marked: string, outlet: string | null = null): { found: string[]; wanted: string[] } {
  const resolved = resolveMarked(marked, outlet);
  return {
    found: resolved.map(({ source, speaker }) => `${source} → ${String(speaker?.id)}`),
    wanted: resolved.map(({ source, wanted }) => `${source} → ${String(wanted)}`),
  };
}

/** Resolves sources given as token ranges of a text. */
export function resolveText(
  text: string,
  sourcesOf: (doc: TokenizedText) => { first: number; end: number }[][],
): (Speaker | null)[] {
  const doc = read(text);
  return resolve(doc, sourcesOf(doc), { tags: tag(doc) });
}

/** Reads a text; `placed` gives the mentions of the names, which stand in it once, with these ids. */
export function readPlaces(
  text: string,
  names: readonly string[],
): { doc: TokenizedText; placed: (ids: readonly string[]) => Found<PlaceMention>[] } {
  const doc = read(text);
  const placed = (ids: readonly string[]): Found<PlaceMention>[] =>
    names.map((name, index) => {
      const start = text.indexOf(name);
      const { first, end } = tokensOf(doc, start, start + name.length);
      const mention: PlaceMention = {
        type: "place",
        text: name,
        span: [start, start + name.length],
        id: ids[index] ?? null,
        name,
        kind: "town",
        district: null,
        lat: null,
        lon: null,
        metonymic: false,
        match: "exact",
        alternatives: [],
        confidence: 1,
      };
      return { first, end, mention };
    });
  return { doc, placed };
}

function tokensOf(doc: TokenizedText, from: number, to: number): { first: number; end: number } {
  let first = 0;
  while (first < doc.count && doc.end[first] <= from) first++;
  let end = first;
  while (end < doc.count && doc.start[end] < to) end++;
  return { first, end };
}
