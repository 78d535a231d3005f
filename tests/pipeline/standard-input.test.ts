import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { makeFolder, PROGRAM } from "../cli/run-program.js";

it.each(["-", "out"])(
  "ends at the first Ctrl-C while it waits for standard input, with --out %s, and leaves nothing",
  async (out) => {
    const folder = makeFolder({});
    // Says when Ctrl-C is listened for and there was time to begin to wait, which nothing else shows.
    const tell = "setTimeout(() => process.stderr.write('waiting'), 300)";
    const listen = `process.on("newListener", (name) => { if (name === "SIGINT") ${tell}; });`;
    const hook = `data:text/javascript,${encodeURIComponent(listen)}`;
    const child = spawn(process.execPath, ["--import", hook, PROGRAM, "extract", "-", "--out", out], { cwd: folder });
    let stdout = "";
    child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
    child.stdin.write("Lale Ruhi said that the dam would hold, and");
    const code = await new Promise((resolve) => {
      child.stderr.once("data", () => child.kill("SIGINT"));
      child.on("close", resolve);
    });
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(existsSync(path.join(folder, "out"))).toBe(false);
  },
);
