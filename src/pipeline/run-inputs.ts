import path from "node:path";
import { addAbortSignal } from "node:stream";
import { buffer } from "node:stream/consumers";
import { counted } from "../model/counted.js";
import { findFiles, type FoundFile, nameFiles } from "./discover-files.js";
import { outputAmong } from "./output-folder.js";
import type { RunInput } from "./plan-files.js";

/** Names standard input among the inputs, and its file in records. */
const STANDARD_INPUT = "-";
/** Its ids, the second where a file has the first. */
const STANDARD_INPUT_IDS = ["stdin", "-"] as const;

/** Kinds of files left aside that are named. */
const SHOWN_KINDS = 5;

/** What a run is to read, before it has ids. */
export interface GatheredInputs {
  readonly files: readonly FoundFile[];
  /** null where it was not named. */
  readonly standardInput: Uint8Array | null;
  /** Which files of the folders are no articles by their names, in words; null where there are none. */
  readonly leftAside: string | null;
}

/**
 * Finds the files of a run, and reads standard input where it is named.
 *
 * @param out the output, which is passed over; null where it is no folder
 * @returns null where the signal came before standard input was at its end, which a terminal's may never be
 * @throws UsageError where an input does not exist or there are none
 */
export async function gatherInputs(inputs: readonly string[], out: string | null): Promise<GatheredInputs>;
export async function gatherInputs(
  inputs: readonly string[],
  out: string | null,
  signal: AbortSignal,
): Promise<GatheredInputs | null>;
export async function gatherInputs(
  inputs: readonly string[],
  out: string | null,
  signal?: AbortSignal,
): Promise<GatheredInputs | null> {
  const named = filesAmong(inputs);
  const kinds = new Map<string, number>();
  const count = (name: string): void => {
    const kind = path.extname(name).toLowerCase() || "without extension";
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  };
  const files = named.length === 0 ? [] : findFiles(named, out === null ? null : outputAmong(named, out), count);
  const leftAside = describeLeftAside(kinds);
  if (named.length === inputs.length) return { files, standardInput: null, leftAside };
  try {
    const standardInput = await buffer(signal ? addAbortSignal(signal, process.stdin) : process.stdin);
    return { files, standardInput, leftAside };
  } catch (error) {
    if (signal?.aborted) return null;
    throw error;
  }
}

/** `left aside: 3 files of other kinds (.docx, .jpg)`, the commonest kinds first. */
function describeLeftAside(kinds: ReadonlyMap<string, number>): string | null {
  if (kinds.size === 0) return null;
  const sorted = [...kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const files = sorted.reduce((sum, [, number]) => sum + number, 0);
  const named = sorted.slice(0, SHOWN_KINDS).map(([kind]) => kind);
  const more = sorted.length > SHOWN_KINDS ? [...named, "…"] : named;
  return `left aside: ${counted(files, "file")} of other kinds (${more.join(", ")})`;
}

/** The inputs without standard input. */
export function filesAmong(inputs: readonly string[]): string[] {
  return inputs.filter((input) => input !== STANDARD_INPUT);
}

/**
 * Gives inputs their ids and the names that the store has for them: paths as seen from the output folder, which stay when both are moved.
 *
 * @param out the folder that the names are seen from
 * @param knownIds ids that earlier runs gave, by those names
 * @returns the inputs, ordered by id
 */
export function nameInputs(
  { files, standardInput }: GatheredInputs,
  out: string,
  knownIds: ReadonlyMap<string, string>,
): RunInput[] {
  const root = path.resolve(out);
  const byPath = new Map([...knownIds].map(([input, id]) => [path.resolve(root, input), id]));
  const named: RunInput[] = nameFiles(files, byPath).map((found) => ({
    found,
    input: path.relative(root, found.absolute).replaceAll("\\", "/"),
  }));
  if (standardInput === null) return named;
  const taken = new Set([...named.map(({ found }) => found.id), ...knownIds.values()]);
  const id =
    knownIds.get(STANDARD_INPUT) ?? (taken.has(STANDARD_INPUT_IDS[0]) ? STANDARD_INPUT_IDS[1] : STANDARD_INPUT_IDS[0]);
  const size = standardInput.length;
  const found = { path: STANDARD_INPUT, absolute: STANDARD_INPUT, id, size, sidecar: null, root };
  const at = named.findIndex((other) => other.found.id > id);
  named.splice(at < 0 ? named.length : at, 0, { found, input: STANDARD_INPUT, bytes: standardInput });
  return named;
}
