import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "./make-folder.js";

/** Text is handed to the system in pieces of about this many characters. */
const BUFFER_UNITS = 1 << 20;

/** A file that appears under its name only when it is complete. */
export interface AtomicFile {
  readonly write: (data: string | Uint8Array) => void;
  /** Gives the file its name; until then a reader sees the old one, if any. */
  readonly commit: () => void;
  /** Drops what was written; also where giving it its name failed. */
  readonly discard: () => void;
}

/** Opens a file under a temporary name beside its own; makes the folder where it is missing. */
export function openAtomicFile(file: string): AtomicFile {
  makeFolder(path.dirname(file));
  const temporary = `${file}.${String(process.pid)}.tmp`;
  const descriptor = openSync(temporary, "w");
  let pending: string[] = [];
  let pendingUnits = 0;
  let open = true;
  const close = (): void => {
    if (open) closeSync(descriptor);
    open = false;
  };
  const flush = (): void => {
    if (pendingUnits > 0) writeAll(descriptor, Buffer.from(pending.join(""), "utf8"));
    pending = [];
    pendingUnits = 0;
  };
  return {
    write(data) {
      if (typeof data !== "string") {
        flush();
        writeAll(descriptor, data);
        return;
      }
      pending.push(data);
      pendingUnits += data.length;
      if (pendingUnits >= BUFFER_UNITS) flush();
    },
    commit() {
      flush();
      close();
      renameSync(temporary, file);
    },
    discard() {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}
