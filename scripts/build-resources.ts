/** Builds what the compiled program loads at start: called by `npm run build` after the compiler. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  encodeAttributionModels,
  loadAttributionModels,
  type StoredAttributionModels,
} from "../src/attribution/models.js";
import { hashBuild } from "../src/pipeline/build-id.js";
import { buildCueLexicon } from "./build-cues.js";
import { buildGazetteerIndex } from "./gazetteer/build-index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const english = path.join(root, "src/languages/en");
const out = process.argv[2] ?? path.join(root, "dist/resources");

mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, "cues.json"), JSON.stringify(buildCueLexicon(path.join(english, "cues.tsv"))));
copyFileSync(path.join(english, "tagger-model.bin"), path.join(out, "tagger-model.bin"));
const fitted = JSON.parse(
  readFileSync(path.join(english, "attribution-model.json"), "utf8"),
) as StoredAttributionModels;
writeFileSync(path.join(out, "attribution-model.bin"), encodeAttributionModels(loadAttributionModels(fitted)));
buildGazetteerIndex(path.join(root, "gazetteer"), path.join(out, "gazetteer.bin"));
writeFileSync(path.join(out, "build-id"), hashBuild(path.join(out, "..")));
