import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { page } from "./pages.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ingestFile = new URL("../../src/ingest/ingest-file.ts", import.meta.url).href;
const LIBRARIES = ["linkedom", "@mozilla/readability", "fast-xml-parser", "warcio", "chardet"];

/** Reads a file in a process of its own, whose loader names each library that is looked for. */
function librariesFor(path: string, content: string): string[] {
  const hooks = `export async function resolve(name, context, next) {
    if (${JSON.stringify(LIBRARIES)}.includes(name)) (await import("node:fs")).writeSync(2, "loads " + name + "\\n");
    return next(name, context);
  }`;
  const program = `import { register } from "node:module";
    register("data:text/javascript," + encodeURIComponent(${JSON.stringify(hooks)}));
    const { ingestFile } = await import(${JSON.stringify(ingestFile)});
    const bytes = new TextEncoder().encode(${JSON.stringify(content)});
    const [article] = await ingestFile({ path: ${JSON.stringify(path)}, id: "x", bytes, sidecar: null });
    console.log(article.ok);`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", program];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(stdout, stderr).toBe("true\n");
  return [...new Set(Array.from(stderr.matchAll(/^loads (.*)$/gm), ([, name]) => name))].sort();
}

// Each starts a process.
it.each([
  ["a.txt", "Rain fell.", []],
  ["a.jsonl", '{"text": "Rain fell."}', []],
  ["a.xml", "<rss><channel><item><description>Rain.</description></item></channel></rss>", ["fast-xml-parser"]],
  ["a.html", page(), ["@mozilla/readability", "linkedom"]],
])("%s loads the libraries it needs and no other", { timeout: 30_000 }, (path, content, libraries) => {
  expect(librariesFor(path, content)).toEqual(libraries);
});
