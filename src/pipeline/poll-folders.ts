import { scanFiles } from "./scan-files.js";

/**
 * Looks for new and changed files every so often, where the system tells nothing (network file systems, some containers). A file whose
 * size and time of writing are as before counts as unchanged.
 *
 * @param touched is told each file that is new or differs from the last look
 * @returns the function that ends it
 */
export function pollFolders(
  inputs: readonly string[],
  leaveOut: string,
  everyMs: number,
  touched: (file: string) => void,
): () => Promise<void> {
  const look = (known: ReadonlyMap<string, string>, tell: (file: string) => void): Map<string, string> => {
    const seen = new Map<string, string>();
    for (const input of inputs) {
      for (const { path, size, mtimeMs } of scanFiles(input, { deep: true, leaveOut })) {
        const state = `${String(size)} ${String(mtimeMs)}`;
        seen.set(path, state);
        if (known.get(path) !== state) tell(path);
      }
    }
    return seen;
  };
  let known = look(new Map(), () => undefined);
  const timer = setInterval(() => {
    known = look(known, touched);
  }, everyMs);
  return () => {
    clearInterval(timer);
    return Promise.resolve();
  };
}
