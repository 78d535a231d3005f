import { InvalidArgumentError } from "commander";

/** Reads the value of `--out`: the name of no folder (an unset variable of a script) does not stand for the one that the user is in. */
export function parseFolder(value: string): string {
  if (value.trim() === "") throw new InvalidArgumentError("It names no folder.");
  return value;
}
