/** Tells a person something, on standard error: one sentence. */
export function notice(message: string): void {
  process.stderr.write(`kimdedi: ${message}\n`);
}

/** Writes to standard output and waits where its reader is slower than we are. */
export async function writeOut(data: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(data)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
