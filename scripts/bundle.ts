/**
 * Joins the compiled modules of the command line into a few files: called by `npm run build` after the compiler. Opening two hundred modules
 * one by one costs more than anything else at start. The library (`dist/index.js`) and its types stay as the compiler wrote them.
 */
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
/** What is started as a program: the command line, and the worker that a run starts by its path. */
const entryPoints = ["cli/main.js", "pipeline/extraction-worker.js"]
  .map((entry) => path.join(dist, entry))
  .filter((entry) => existsSync(entry));

rmSync(path.join(dist, "chunks"), { recursive: true, force: true });
await build({
  entryPoints,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  outdir: dist,
  outbase: dist,
  // Two folders deep like the modules themselves: their paths to resources and package.json, relative to import.meta.url, hold.
  chunkNames: "chunks/[name]-[hash]",
  allowOverwrite: true,
  logLevel: "warning",
});
