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
    cues: JSON.parse(readResource("cues.json").toString("utf8")) as CueEntry[],
    attribution: readResource("attribution-model.bin"),
  };
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
