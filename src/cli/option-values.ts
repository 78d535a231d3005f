import { InvalidArgumentError } from "commander";

/** Seconds that an article may take in a worker. */
export const DEFAULT_TIME_LIMIT = 60;
/** Files that are read at once. */
export const DEFAULT_CONCURRENCY = 16;

/** Reads the value of `--out`: the name of no folder (an unset variable of a script) does not stand for the one that the user is in. */
export function parseFolder(value: string): string {
  if (value.trim() === "") throw new InvalidArgumentError("It names no folder.");
  return value;
}

/** Reads a time: seconds, also parts of one. */
export function parseSeconds(value: string): number {
  const seconds = Number(value);
  if (!Number.isFinite(seconds) || seconds <= 0) throw new InvalidArgumentError("It is no number of seconds above 0.");
  return seconds;
}

/** Reads a whole number between bounds, both included. */
export function parseWhole(value: string, least: number, most: number): number {
  const number = Number(value);
  if (value.trim() === "" || !Number.isInteger(number) || number < least || number > most)
    throw new InvalidArgumentError(`It is no whole number from ${least} to ${most}.`);
  return number;
}
