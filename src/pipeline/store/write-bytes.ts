import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";

/** Appends bytes to an open file: a seam at which tests let the disk be full. */
export type WriteBytes = (descriptor: number, bytes: Uint8Array) => void;

const BUFFER_BYTES = 1 << 20;

export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

/** Writes a new file of these pieces, which are on the disk when it returns. Small pieces are gathered. */
export function writeNewFile(file: string, pieces: Iterable<Uint8Array>, writeBytes: WriteBytes): void {
  const descriptor = openSync(file, "wx");
  try {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    let length = 0;
    for (const piece of pieces) {
      if (length + piece.length > buffer.length) {
        writeBytes(descriptor, buffer.subarray(0, length));
        length = 0;
      }
      if (piece.length > buffer.length) writeBytes(descriptor, piece);
      else {
        buffer.set(piece, length);
        length += piece.length;
      }
    }
    writeBytes(descriptor, buffer.subarray(0, length));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Brings what was written to a file onto the disk. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
