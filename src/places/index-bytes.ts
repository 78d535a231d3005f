import { Vocabulary, type VocabularyState } from "../text/vocabulary.js";
import type { CompiledGazetteer } from "./compile-index.js";
import type { GazetteerIndex } from "./gazetteer-index.js";
import { parseLetters } from "./spelling/letters.js";

const MAGIC = "kimdedi gazetteer 1\n";
type Numbers = Int32Array | Float64Array | Uint8Array | Uint16Array;
type Section = {
  readonly name: string;
  readonly type: "i32" | "f64" | "u8" | "u16" | "text";
  readonly offset: number;
  readonly length: number;
};

const STRING_LISTS = [
  "placeIds",
  "placeNames",
  "placeKinds",
  "nameTexts",
  "nameLanguages",
  "nameRenders",
  "formTexts",
] as const;
const NUMBER_LISTS = [
  ["placeParent", "i32"],
  ["placeLat", "f64"],
  ["placeLon", "f64"],
  ["placeCountry", "u16"],
  ["placeProminence", "u8"],
  ["namePlace", "i32"],
  ["nameStatus", "u8"],
  ["rootChild", "i32"],
  ["edges", "i32"],
  ["nodeStart", "i32"],
  ["nodeNames", "i32"],
  ["formName", "i32"],
  ["keyHash", "i32"],
  ["keyForm", "i32"],
  ["shorterHash", "i32"],
  ["shorterForm", "i32"],
] as const;

/**
 * Writes a compiled gazetteer as one block of bytes: a line that names the format, the length of a JSON table of sections, the table, the sections.
 * Numbers are little-endian and aligned to 8 bytes, so that reading them is taking views.
 */
export function encodeGazetteer({ vocabulary, index }: CompiledGazetteer, lettersTsv: string): Uint8Array {
  const encoder = new TextEncoder();
  const state = vocabulary.state();
  const parts: { name: string; type: Section["type"]; bytes: Uint8Array; length: number }[] = [];
  const numbers = (name: string, type: Section["type"], array: Numbers): void => {
    parts.push({
      name,
      type,
      bytes: new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      length: array.length,
    });
  };
  const text = (name: string, value: string): void => {
    const bytes = encoder.encode(value);
    parts.push({ name, type: "text", bytes, length: bytes.length });
  };
  for (const name of STRING_LISTS) text(name, index[name].join("\n"));
  text("letters", lettersTsv);
  for (const [name, type] of NUMBER_LISTS) numbers(name, type, index[name]);
  numbers("vocabulary.units", "u16", state.units);
  numbers("vocabulary.starts", "i32", state.starts);
  numbers("vocabulary.hashes", "i32", state.hashes);

  const sections: Section[] = [];
  let offset = 0;
  for (const part of parts) {
    sections.push({ name: part.name, type: part.type, offset, length: part.length });
    offset += (part.bytes.length + 7) & ~7;
  }
  const head = encoder.encode(`${MAGIC}${JSON.stringify(sections)}\n`);
  const start = (head.length + 8 + 7) & ~7;
  const bytes = new Uint8Array(start + offset);
  new DataView(bytes.buffer).setUint32(0, start, true);
  bytes.set(head, 8);
  parts.forEach((part, i) => {
    bytes.set(part.bytes, start + sections[i].offset);
  });
  return bytes;
}

/**
 * Restores a gazetteer from the bytes of {@link encodeGazetteer}. The vocabulary is not frozen yet: intern language data, then freeze it.
 * @throws where the bytes are not of this format and version
 */
export function loadGazetteer(bytes: Uint8Array): CompiledGazetteer {
  const decoder = new TextDecoder();
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  if (aligned.length < 16) throw new Error("not a gazetteer index: too short");
  const start = new DataView(aligned.buffer, aligned.byteOffset).getUint32(0, true);
  if (start > aligned.length) throw new Error("not a gazetteer index: header out of range");
  const head = decoder.decode(aligned.subarray(8, start));
  if (!head.startsWith(MAGIC)) throw new Error("not a gazetteer index of this version: build it again");
  const sections = new Map(
    (JSON.parse(head.slice(MAGIC.length, head.indexOf("\n", MAGIC.length))) as Section[]).map((s) => [s.name, s]),
  );
  const sectionOf = (name: string): Section => {
    const section = sections.get(name);
    if (!section) throw new Error(`gazetteer index without ${name}`);
    return section;
  };
  const at = (s: Section): number => aligned.byteOffset + start + s.offset;
  const text = (name: string): string => {
    const s = sectionOf(name);
    return decoder.decode(aligned.subarray(start + s.offset, start + s.offset + s.length));
  };
  const list = (name: string): string[] => text(name).split("\n");
  // Names are taken apart when the first one is asked for: a start that finds no place does without.
  const lists = new Map<string, string[]>();
  const lazily = (name: string): string[] => {
    const known = lists.get(name);
    if (known) return known;
    const made = list(name);
    lists.set(name, made);
    return made;
  };
  const i32 = (name: string): Int32Array => new Int32Array(aligned.buffer, at(sectionOf(name)), sectionOf(name).length);
  const f64 = (name: string): Float64Array =>
    new Float64Array(aligned.buffer, at(sectionOf(name)), sectionOf(name).length);
  const u8 = (name: string): Uint8Array => new Uint8Array(aligned.buffer, at(sectionOf(name)), sectionOf(name).length);
  const u16 = (name: string): Uint16Array =>
    new Uint16Array(aligned.buffer, at(sectionOf(name)), sectionOf(name).length);

  const starts = i32("vocabulary.starts");
  const state: VocabularyState = {
    count: starts.length,
    units: u16("vocabulary.units"),
    starts,
    hashes: i32("vocabulary.hashes"),
  };
  const index: GazetteerIndex = {
    placeIds: list("placeIds"),
    placeNames: list("placeNames"),
    placeKinds: list("placeKinds"),
    placeParent: i32("placeParent"),
    placeLat: f64("placeLat"),
    placeLon: f64("placeLon"),
    placeCountry: u16("placeCountry"),
    placeProminence: u8("placeProminence"),
    get nameTexts() {
      return lazily("nameTexts");
    },
    namePlace: i32("namePlace"),
    nameStatus: u8("nameStatus"),
    get nameLanguages() {
      return lazily("nameLanguages");
    },
    get nameRenders() {
      return lazily("nameRenders");
    },
    rootChild: i32("rootChild"),
    edges: i32("edges"),
    nodeStart: i32("nodeStart"),
    nodeNames: i32("nodeNames"),
    get formTexts() {
      return lazily("formTexts");
    },
    formName: i32("formName"),
    keyHash: i32("keyHash"),
    keyForm: i32("keyForm"),
    shorterHash: i32("shorterHash"),
    shorterForm: i32("shorterForm"),
    letters: parseLetters(text("letters")),
  };
  return { vocabulary: new Vocabulary(state), index };
}
