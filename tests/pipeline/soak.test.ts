import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../cli/run-program.js";

const root = path.join(import.meta.dirname, "../..");

describe("a run that is killed again and again", { timeout: 300_000 }, () => {
  it("ends with the records of an undisturbed one, byte for byte", async () => {
    const scratch = makeFolder({});
    const options = ["--articles", "400", "--kills", "4", "--seed", "7", "--scratch", scratch];
    const script = path.join(root, "scripts/soak.ts");
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script, ...options], {
      cwd: root,
    });
    expect(stdout).toMatch(/kill -9 +4 after/);
    for (const file of ["claims", "mentions", "articles"])
      expect(stdout).toMatch(new RegExp(`${file}.jsonl +the same bytes`));
    expect(stdout).toContain("400 of 400 articles have a record");
  });
});
