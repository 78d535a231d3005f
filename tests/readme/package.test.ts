import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");
const packed = z.tuple([z.object({ files: z.array(z.object({ path: z.string() })) })]);

/** What `npm pack` would put into the package, of what is built. */
function listFiles(): string[] {
  const listed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return packed.parse(JSON.parse(listed))[0].files.map(({ path }) => path);
}

describe("the package", { timeout: 60_000 }, () => {
  const files = new Set(listFiles());

  it.each([
    "dist/cli/main.js",
    "dist/pipeline/extraction-worker.js",
    "dist/index.js",
    "dist/index.d.ts",
    "dist/export/schemas.d.ts",
    "dist/resources/gazetteer.bin",
    "gazetteer/letters.tsv",
    "gazetteer/SOURCES.md",
    "LICENSE",
  ])("holds %s, without which it does not run or may not be passed on", (file) => {
    expect(files).toContain(file);
  });

  it("holds every file that its README links to", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const targets = [...readme.matchAll(/\]\(([^)#]+)\)/gu)].map((match) => match[1]);
    const own = targets.filter((target) => !/^[a-z]+:/u.test(target));
    expect(own.length).toBeGreaterThan(3);
    for (const target of own) expect(files).toContain(target);
  });

  it("holds nothing that only developers need", () => {
    const needless = [...files].filter((file) =>
      /^(?:src|tests|scripts|output)\/|\.map$|^corpus\/training\//u.test(file),
    );
    expect(needless).toEqual([]);
  });
});
