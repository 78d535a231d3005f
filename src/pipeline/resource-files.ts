import { readFile } from "node:fs/promises";
import type { StoredAttributionModels } from "../attribution/models.js";
import type { CueEntry } from "../languages/cue-lexicon.js";

/** What the build made of gazetteer, cue list and fitted models. */
export interface ResourceFiles {
  readonly gazetteer: Uint8Array;
  readonly tagger: Uint8Array;
  readonly cues: readonly CueEntry[];
  readonly attribution: StoredAttributionModels;
}

/** The same folder from `src/` and from `dist/`. */
const FOLDER = new URL("../../dist/resources/", import.meta.url);

/**
 * Reads the built resources.
 * @throws Error where the project was not built
 */
export async function readResourceFiles(): Promise<ResourceFiles> {
  const [gazetteer, tagger, cues, attribution] = await Promise.all(
    ["gazetteer.bin", "tagger-model.bin", "cues.json", "attribution-model.json"].map(readResource),
  );
  return {
    gazetteer,
    tagger,
    cues: JSON.parse(cues.toString("utf8")) as CueEntry[],
    attribution: JSON.parse(attribution.toString("utf8")) as StoredAttributionModels,
  };
}

async function readResource(name: string): Promise<Buffer> {
  try {
    return await readFile(new URL(name, FOLDER));
  } catch (error) {
    throw new Error(`dist/resources/${name} is missing: run npm run build`, { cause: error });
  }
}
