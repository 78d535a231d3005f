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
    ["a name with two extensions", { "/n/a.txt": "a.txt", "/n/a.xml": "a.xml" }],
    ["a name with two extensions, compressed", { "/n/a.txt": "a.txt", "/n/a.jsonl.gz": "a.jsonl.gz" }],
    [
      "a name with two extensions in one of two folders",
      { "/n/x/a.txt": "x/a.txt", "/n/x/a.xml": "x/a.xml", "/n/y/a.txt": "y/a" },
    ],
    [
      "a name that another has with its extension",
      { "/n/a.xml": "a.xml", "/n/a.txt": "a.txt~2", "/n/a.txt.xml": "a.txt" },
    ],
    ["a name in the root", { "/a.txt": "a.txt", "/a.xml": "a.xml" }],
  ])("gives every file its own id: %s", (_, ids: Readonly<Record<string, string>>) => {
    const assigned = Object.fromEntries(assignIds(Object.keys(ids)));
    expect(new Set(Object.values(assigned)).size).toBe(Object.keys(ids).length);
    expect(assigned).toEqual(ids);
    // In whatever order they come.
    expect(Object.fromEntries(assignIds(Object.keys(ids).reverse()))).toEqual(ids);
  });

  it("never goes above the folder that was named, so that ids stay when it is moved", () => {
    const known = new Map([["/out/of/the/way/a.txt", "a"]]);
    const idsIn = (base: string): string[] => {
      const files = ["a.txt", "a.html", "b.txt", "b/b.txt", "c.txt", "x/c.txt"].map((name) => path.join(base, name));
      return [...assignIds(files, known, base).values()];
    };
    const ids = ["a.txt", "a.html", "in/b", "b/b", "in/c", "x/c"];
    expect(idsIn("/home/somebody/in").sort()).toEqual(ids.sort());
    expect(idsIn("/srv/deep/down/in").sort()).toEqual(ids.sort());
  });

  it("gives a file beside one that has its name already the extension, another the folder, the next a number", () => {
    const known = new Map([["/n/in/a.txt", "a"]]);
    expect(assignIds(["/n/in/a.html"], known).get("/n/in/a.html")).toBe("a.html");
    expect(assignIds(["/n/else/a.html"], known).get("/n/else/a.html")).toBe("else/a");
    known.set("/n/else/a.txt", "else/a").set("/m/else/a.html", "else/a.html");
    expect(assignIds(["/n/else/a.html"], known).get("/n/else/a.html")).toBe("else/a.html~2");
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
