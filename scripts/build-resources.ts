/** Builds what the compiled program loads at start: called by `npm run build` after the compiler. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildCueLexicon } from "./build-cues.js";
import { buildGazetteerIndex } from "./gazetteer/build-index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const english = path.join(root, "src/languages/en");
const out = process.argv[2] ?? path.join(root, "dist/resources");

mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, "cues.json"), JSON.stringify(buildCueLexicon(path.join(english, "cues.tsv"))));
for (const fitted of ["tagger-model.bin", "attribution-model.json"])
  copyFileSync(path.join(english, fitted), path.join(out, fitted));
buildGazetteerIndex(path.join(root, "gazetteer"), path.join(out, "gazetteer.bin"));
