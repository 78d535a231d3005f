import { realpathSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../model/failures.js";
import { RECORD_FILES, STORE_FOLDER, TEXT_FOLDER } from "./store/store-files.js";

/** What runs and exports leave in an output folder that would pass for articles, beside texts that were kept. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...Object.values(RECORD_FILES),
  ...["doccano.jsonl", "label-studio.xml", "brat", "citron", "tei"],
]);

/** Whether an entry of a folder was written by us: a folder is a run's where it holds the run's own notes. */
export function isWritten(name: string, siblings: ReadonlySet<string>): boolean {
  return WRITTEN.has(name) && siblings.has(STORE_FOLDER);
}

/**
 * Refuses to write where a run reads: its records would be its next articles, and kept texts would take the place of the files that they
 * were read from.
 *
 * @throws UsageError naming the input
 */
export function refuseOutputAmongInputs(inputs: readonly string[], out: string, keepText: boolean): void {
  const root = realPathOf(out);
  for (const input of inputs) {
    const place = realPathOf(input);
    if (place === root)
      throw new UsageError(
        `${out} cannot be both input and output; name another folder with --out, such as ${path.join(out, "output")}`,
      );
    if (Object.values(RECORD_FILES).some((name) => place === path.join(root, name)))
      throw new UsageError(`${input} holds the records that are written to ${out}; it is no article`);
    if (keepText && isAtOrBelow(place, path.join(root, TEXT_FOLDER)))
      throw new UsageError(
        `the texts of articles are kept in ${path.join(out, TEXT_FOLDER)}, where they would replace what is read from ${input}; ` +
          "name another folder with --out",
      );
  }
}

/** The output folder by the path on which a search of the inputs comes upon it, whatever links lie on the way. */
export function outputAmong(inputs: readonly string[], out: string): string {
  const root = realPathOf(out);
  for (const input of inputs) {
    const place = realPathOf(input);
    if (isAtOrBelow(root, place)) return path.resolve(input, path.relative(place, root));
  }
  return path.resolve(out);
}

function isAtOrBelow(place: string, folder: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** Without links, also where the last parts of the path are yet to be made. */
function realPathOf(file: string): string {
  const absolute = path.resolve(file);
  try {
    return realpathSync(absolute);
  } catch {
    const above = path.dirname(absolute);
    return above === absolute ? absolute : path.join(realPathOf(above), path.basename(absolute));
  }
}
