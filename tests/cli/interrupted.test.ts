import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeArticles, readOutput } from "../pipeline/run-folder.js";
import { makeFolder, type ProgramResult, runProgram } from "./run-program.js";

const PROGRAM = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Starts `extract in --out out`; the result is there when it has ended, with a null code where a signal ended it. */
function start(folder: string, args: readonly string[] = []): { child: ChildProcess; ended: Promise<ProgramResult> } {
  const child = spawn(process.execPath, [PROGRAM, "extract", "in", "--out", "out", ...args], { cwd: folder });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
  const ended = new Promise<ProgramResult>((resolve) => {
    child.on("close", (code) => {
      resolve({ code, stdout, stderr });
    });
  });
  return { child, ended };
}

/** Waits until the condition holds or the program has ended. */
async function until(condition: () => boolean, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null && !condition()) await setTimeout(1);
}

describe("a run that is killed", { timeout: 180_000 }, () => {
  it.each([0, 2])("at any instant, loses nothing and doubles nothing (%i workers)", async (workers) => {
    const folder = makeFolder(makeArticles(400));
    const args = ["--workers", String(workers)];
    const began = performance.now();
    await runProgram(folder, ["extract", "in", "--out", "expected", ...args]);
    const whole = performance.now() - began;
    const expected = readOutput(folder, "expected");
    let killed = 0;
    for (let instant = 0.1; instant < 1; instant += 0.1) {
      const { child, ended } = start(folder, args);
      await setTimeout(whole * instant);
      child.kill("SIGKILL");
      const { code, stderr } = await ended;
      if (code === null) killed++;
      else expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      // Whatever stands under a name that readers know is complete.
      if (existsSync(path.join(folder, "out"))) expect(expected).toMatchObject(readOutput(folder));
    }
    expect(await start(folder, args).ended).toMatchObject({ code: 0, stderr: "" });
    expect(readOutput(folder)).toEqual(expected);
    expect(killed).toBeGreaterThan(0);
  });

  it("while it brings its records under their names, is carried on by the next", async () => {
    const folder = makeFolder(makeArticles(60));
    await runProgram(folder, ["extract", "in", "--out", "expected"]);
    const expected = readOutput(folder, "expected");
    for (const name of ["segments", "next", "next/claims.jsonl", "next/run.json", "commit.json"]) {
      rmSync(path.join(folder, "out"), { recursive: true, force: true });
      const { child, ended } = start(folder);
      await until(() => existsSync(path.join(folder, "out/.kimdedi", name)), child);
      child.kill("SIGKILL");
      await ended;
      expect(await start(folder).ended).toMatchObject({ code: 0, stderr: "" });
      expect(readOutput(folder)).toEqual(expected);
    }
  });
});

describe("a run that is asked to stop", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s, keeps what it has done, says how to go on, and exits with %i", async (signal, exitCode) => {
    const folder = makeFolder(makeArticles(1500));
    await runProgram(folder, ["extract", "in", "--out", "expected"]);
    const { child, ended } = start(folder);
    await until(() => existsSync(path.join(folder, "out/.kimdedi/segments/000001")), child);
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: "" });
    expect(stderr).toMatch(
      /^kimdedi: stopped after \d+ articles?; what was done is kept, the same command goes on from there\n$/,
    );
    const again = await start(folder).ended;
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/done before +\d+/);
    expect(readOutput(folder)).toEqual(readOutput(folder, "expected"));
  });
});

it("a second run on the same output exits with 2 and says who has it", async () => {
  const folder = makeFolder(makeArticles(800));
  const first = start(folder);
  await until(() => existsSync(path.join(folder, "out/.kimdedi/owner.json")), first.child);
  const second = await start(folder).ended;
  expect({ code: second.code, stdout: second.stdout }).toEqual({ code: 2, stdout: "" });
  expect(second.stderr).toContain(`another run is writing to out (process ${String(first.child.pid)} on`);
  expect((await first.ended).code).toBe(0);
});

it("claims go to a pipe until its reader has enough, and nobody is told of it", async () => {
  const folder = makeFolder(makeArticles(800));
  const child = spawn(process.execPath, [PROGRAM, "extract", "in", "--out", "-"], { cwd: folder });
  let stderr = "";
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
