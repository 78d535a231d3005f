import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** A process that holds an output folder. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When it was started, in its kernel's count: tells it from a later process of the same number. null where that cannot be told. */
  readonly started: string | null;
}

/** This process. */
export function describeSelf(): Owner {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid) };
}

/** The owner that a file names; null where there is no such file. */
export function readOwner(file: string): Owner | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isOwner(value) ? value : null;
  } catch {
    // Missing, or its writer was killed in the middle: in either case nobody is named.
    return null;
  }
}

/** Whether the process is running; undefined where it is on another machine. */
export function isRunning({ pid, host, started }: Owner): boolean | undefined {
  if (host !== hostname()) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: somebody else's process, but there it is.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return startOf(pid) === started;
}

/** When Linux started a process, in clock ticks since it booted (field 22 of /proc/PID/stat); null elsewhere, and where it has ended. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    // The second field is the program's name in parentheses, which may hold anything.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // Ended, but its parent has not asked how (in a container perhaps never will): it holds nothing any more.
    return state === "Z" || state === "X" ? null : (fields[18] ?? null);
  } catch {
    return null;
  }
}

function isOwner(value: unknown): value is Owner {
  return (
    typeof value === "object" &&
    value !== null &&
    "pid" in value &&
    typeof value.pid === "number" &&
    "host" in value &&
    typeof value.host === "string" &&
    "started" in value &&
    (value.started === null || typeof value.started === "string")
  );
}
