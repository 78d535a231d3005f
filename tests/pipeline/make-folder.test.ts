import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../../src/pipeline/make-folder.js";

describe("makeFolder", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "kimdedi-test-"));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it("makes all folders of a path, and leaves those that are there", () => {
    const folder = path.join(root, "a", "b", "c");
    makeFolder(folder);
    makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it("makes no folder where a file stands", () => {
    writeFileSync(path.join(root, "a"), "");
    expect(() => {
      makeFolder(path.join(root, "a"));
    }).toThrow(/EEXIST/);
    expect(() => {
      makeFolder(path.join(root, "a", "b"));
    }).toThrow(/EEXIST/);
  });

  it("comes back from a file system that has room for no folder", () => {
    if (!existsSync("/proc/self")) return;
    expect(() => {
      makeFolder("/proc/kimdedi/out");
    }).toThrow(/ENOENT/);
  });
});
