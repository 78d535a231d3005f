import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** How a process ended and what it cost. */
export interface ProcessCost {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly seconds: number;
  /** User and system time of all its threads; null likewise. */
  readonly coreSeconds: number | null;
  /** Largest resident set in MB, its threads included; null where the system does not tell (it is read from /proc). */
  readonly peakMegabytes: number | null;
  readonly stderr: string;
}

const SAMPLE_MS = 100;
/** Of what a failing process says, enough to see why. */
const MAX_STDERR = 4000;

/** Runs a module with Node, kills it (`SIGKILL`) after some seconds where it is told to, and samples its memory meanwhile. */
export function runProcess(args: readonly string[], killAfterSeconds = Infinity): Promise<ProcessCost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    let peak: number | null = null;
    let cpu: number | null = null;
    let stderr = "";
    child.stderr.on("data", (data: Buffer) => {
      stderr = (stderr + data.toString()).slice(-MAX_STDERR);
    });
    const sampler = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
      cpu = cpuOf(child.pid) ?? cpu;
    }, SAMPLE_MS);
    const killer = Number.isFinite(killAfterSeconds)
      ? setTimeout(() => child.kill("SIGKILL"), killAfterSeconds * 1000)
      : undefined;
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(sampler);
      clearTimeout(killer);
      resolve({ code, seconds: (performance.now() - started) / 1000, coreSeconds: cpu, peakMegabytes: peak, stderr });
    });
  });
}

/** Processor time that a process has used so far, in seconds. The kernel counts in hundredths. */
function cpuOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    // The second field is the program's name in parentheses, which may hold anything; user and system time are the 14th and the 15th.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

/** The largest resident set that a process has had so far: the kernel keeps it, so nothing between two samples is missed. */
function peakOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
