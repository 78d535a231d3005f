import { readFileSync } from "node:fs";
import type { CueEntry } from "../languages/cue-lexicon.js";

/** What the build made of gazetteer, cue list and fitted models. */
export interface ResourceFiles {
  readonly gazetteer: Uint8Array;
  readonly tagger: Uint8Array;
  readonly cues: readonly CueEntry[];
  readonly attribution: Uint8Array;
}

/** The same folder from `src/` and from `dist/`. */
const FOLDER = new URL("../../dist/resources/", import.meta.url);

/**
 * Reads the built resources.
 * @throws Error where the project was not built
 */
export function readResourceFiles(): ResourceFiles {
  return {
    gazetteer: readBuiltGazetteer(),
    tagger: readResource("tagger-model.bin"),
    cues: readCues(),
    attribution: readResource("attribution-model.bin"),
  };
}

/** The build wrote what the type says; that it wrote it whole is what can be wrong. */
function readCues(): readonly CueEntry[] {
  let cues: unknown = null;
  try {
    cues = JSON.parse(readResource("cues.json").toString("utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (!isCueList(cues)) throw new Error("dist/resources/cues.json is damaged: run npm run build");
  return cues;
}

function isCueList(value: unknown): value is CueEntry[] {
  return Array.isArray(value) && value.length > 0 && value.every(isCue);
}

function isCue(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return (
    "lemma" in value &&
    typeof value.lemma === "string" &&
    ["frames", "particles", "forms"].every((name) => Array.isArray(Reflect.get(value, name)))
  );
}

/** The bytes of the gazetteer that the program was built with. */
export function readBuiltGazetteer(): Uint8Array {
  return readResource("gazetteer.bin");
}

function readResource(name: string): Buffer {
  try {
    return readFileSync(new URL(name, FOLDER));
  } catch (error) {
    throw new Error(`dist/resources/${name} is missing: run npm run build`, { cause: error });
  }
}
