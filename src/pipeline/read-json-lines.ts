import { createReadStream } from "node:fs";
import type { RecordCheck } from "../export/schemas.js";
import { reasonOf, UsageError } from "../model/failures.js";

/**
 * Reads a JSON Lines file of our own record by record, as much of it in memory as is read at once. Lines end at line feeds alone: node's
 * readline would also break them at U+2028, which JSON leaves as it is.
 *
 * @throws UsageError where the file cannot be read, or a line is no JSON or no such record
 */
export async function* readJsonLines<T extends object>(file: string, check: RecordCheck<T>): AsyncGenerator<T> {
  let number = 0;
  for await (const line of readLines(file)) {
    number++;
    if (line.trim() === "") continue;
    let record: unknown;
    try {
      record = JSON.parse(line);
    } catch (error) {
      throw new UsageError(`${file}, line ${number}: ${reasonOf(error)}; extract it again`);
    }
    if (!check.fits(record))
      throw new UsageError(`${file}, line ${number} is no such record (${check.misfit(record)}); extract it again`);
    yield record;
  }
}

async function* readLines(file: string): AsyncGenerator<string> {
  let rest: string[] = [];
  const stream = createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 18 });
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      const lines = chunk.split("\n");
      const last = lines.pop() ?? "";
      if (lines.length > 0) {
        lines[0] = rest.join("") + lines[0];
        rest = [];
        yield* lines;
      }
      rest.push(last);
    }
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${reasonOf(error)})`);
  }
  const last = rest.join("");
  if (last !== "") yield last;
}
