import path from "node:path";
import { describe, expect, it } from "vitest";
import { assignIds } from "../../src/pipeline/assign-ids.js";
import { discoverFiles } from "../../src/pipeline/discover-files.js";
import { makeFolder } from "../cli/run-program.js";

describe("assignIds", () => {
  it.each([
    ["names that differ", { "/n/a.txt": "a", "/n/b.txt": "b" }],
    ["a name twice", { "/n/x/a.txt": "x/a", "/n/y/a.txt": "y/a", "/n/y/b.txt": "b" }],
    ["a name twice in folders of one name", { "/n/1/x/a.txt": "1/x/a", "/n/2/x/a.txt": "2/x/a" }],
    ["a name at two depths", { "/n/a.txt": "n/a", "/n/n/a.txt": "n/n/a" }],
    ["a name with two extensions", { "/n/a.txt": "n/a.txt", "/n/a.xml": "n/a.xml" }],
    ["a name in the root", { "/a.txt": "a.txt", "/a.xml": "a.xml" }],
  ])("gives every file its own id: %s", (_, ids: Readonly<Record<string, string>>) => {
    const assigned = Object.fromEntries(assignIds(Object.keys(ids)));
    expect(new Set(Object.values(assigned)).size).toBe(Object.keys(ids).length);
    expect(assigned).toEqual(ids);
  });
});

describe("discoverFiles", () => {
  it("takes texts and feeds out of folders, each once, with their sidecars, ordered by id", () => {
    const folder = makeFolder({
      "b.txt": "b",
      "b.json": "{}",
      "b.ann": "T1",
      "deep/a.RSS": "a",
      ".hidden/c.txt": "c",
      "README.md": "no article",
      "notes.doc": "no article",
    });
    const found = discoverFiles([path.join(folder, "b.txt"), folder]);
    expect(found.map(({ id, sidecar }) => ({ id, sidecar: sidecar && path.basename(sidecar) }))).toEqual([
      { id: "a", sidecar: null },
      { id: "b", sidecar: "b.json" },
    ]);
  });

  it("takes a named file whatever it is called", () => {
    const folder = makeFolder({ "notes.md": "text" });
    expect(discoverFiles([path.join(folder, "notes.md")])).toMatchObject([{ id: "notes" }]);
  });
});
