import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { describeSelf, isRunning } from "../../src/pipeline/store/owner.js";

/** The fields of /proc/PID/stat behind the program's name: the state is the first, the start the twentieth. */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** What /proc calls the program that a process runs now. */
function nameOf(pid: number | undefined): string {
  return readFileSync(`/proc/${String(pid)}/comm`, "utf8").trim();
}

describe("the owner of an output folder", () => {
  it("is running while it is this process, and not when the number has gone to another one", () => {
    expect(isRunning(describeSelf())).toBe(true);
    expect(isRunning({ ...describeSelf(), started: "1" })).toBe(false);
  });

  it("cannot be told on another machine", () => {
    expect(isRunning({ ...describeSelf(), host: "elsewhere.example" })).toBeUndefined();
  });

  it.runIf(process.platform === "linux")("is not running when it was killed and nobody has reaped it", async () => {
    // The shell becomes a program that never asks how its children ended, as some containers' first process.
    const parent = spawn("/bin/sh", ["-c", "sleep 1000 & echo $!; exec sleep 1000"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    onTestFinished(() => void parent.kill("SIGKILL"));
    const [printed] = (await once(parent.stdout, "data")) as [Buffer];
    const pid = Number(printed.toString());
    const owner = { pid, host: hostname(), started: statOf(pid)[19] };
    expect(isRunning(owner)).toBe(true);
    // Until then it is still a shell, which does reap.
    while (nameOf(parent.pid) !== "sleep") await setTimeout(1);
    process.kill(pid, "SIGKILL");
    while (statOf(pid)[0] !== "Z") await setTimeout(10);
    expect(isRunning(owner)).toBe(false);
  });
});
