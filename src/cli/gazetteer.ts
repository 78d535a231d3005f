import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { places } from "../languages/en/places.js";
import { counted } from "../model/counted.js";
import { reasonOf, UsageError, unwritable } from "../model/failures.js";
import { checkTables } from "../places/check-tables.js";
import { type ImportedTables, importGeoNames, importTable, writeTables } from "../places/import-places.js";
import type { NameRow, PlaceRow } from "../places/gazetteer-tables.js";
import { lookUpName, type NameAnswer } from "../places/look-up-name.js";
import { stripKindWords } from "../places/strip-kind-words.js";
import { ExitCode } from "./exit-code.js";
import { parseFolder } from "./option-values.js";
import { openAtomicFile } from "../pipeline/atomic-file.js";
import { ownGazetteer, readGazetteer, readTables } from "../pipeline/gazetteer-folder.js";
import { readBuiltGazetteer } from "../pipeline/resource-files.js";
import { loadGazetteer } from "../places/index-bytes.js";

/** Answers of a look-up that are printed unless more are asked for. */
const SHOWN = 8;

interface LookupOptions {
  readonly gazetteer?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

const LOOKUP_HELP = `
Below each place stands the name that was matched, and how: exact, folded (but
for accents and case), rule (letter by letter, gazetteer→printed, "–" for a
letter left out) or fuzzy (one slip of the keys). "nats a letter" says how
unusual the spelling is: the fewer, the better the match.`;

/** The command `gazetteer` with `lookup`, `check` and `import`; `finish` is told the exit code. */
export function gazetteerCommand(finish: (code: ExitCode) => void = () => undefined): Command {
  const command = new Command("gazetteer").description("look into, check or replace the gazetteer");
  command
    .command("lookup")
    .argument("<name...>", "a place name in any spelling or script, also with its kind (Hadrut region)")
    .description("show what a spelling may stand for and by which letters")
    .option("--gazetteer <folder>", "a gazetteer other than the built-in one")
    .option("--all", "show every candidate")
    .option("--json", "print JSON")
    .addHelpText("after", LOOKUP_HELP)
    .action((words: string[], options: LookupOptions) => {
      finish(lookUp(words.join(" ").trim(), options));
    });
  command
    .command("check")
    .description("check the tables of a gazetteer")
    .option("--gazetteer <folder>", "a gazetteer other than the built-in one")
    .action((options: { gazetteer?: string }) => {
      finish(check(options.gazetteer ?? ownGazetteer()));
    });
  command
    .command("import")
    .argument("<file>", "a GeoNames country file, or a CSV or TSV with name, lat, lon")
    .description("make gazetteer tables of a GeoNames country file or a table")
    .requiredOption("--out <folder>", "where places.tsv and names.tsv go", parseFolder)
    .option("--country <code>", "ISO 3166-1 code of the country (GE, TR …), for tables", parseCountry)
    .action((file: string, options: { out: string; country?: string }) => {
      finish(importFile(file, options));
    });
  return command;
}

function lookUp(name: string, options: LookupOptions): ExitCode {
  if (!/[\p{L}\p{N}]/u.test(name)) throw new UsageError("lookup needs the name of a place");
  const { index } =
    options.gazetteer === undefined ? loadGazetteer(readBuiltGazetteer()) : readGazetteer(options.gazetteer);
  const whole = lookUpName(index, name);
  const bare = stripKindWords(name, places);
  // A name that holds a kind word (Black Sea) stands before the same without it.
  const answers =
    bare === name || whole.some(({ cost, match }) => cost === 0 && match !== "fuzzy")
      ? whole
      : [...lookUpName(index, bare), ...whole];
  const shown = options.all ? answers : answers.slice(0, SHOWN);
  if (options.json) process.stdout.write(`${JSON.stringify(shown)}\n`);
  else if (answers.length === 0) process.stdout.write(`no place is called ${name}\n`);
  else {
    for (const answer of shown) process.stdout.write(describe(answer));
    if (shown.length < answers.length) process.stdout.write(`… and ${answers.length - shown.length} more (--all)\n`);
  }
  return answers.length === 0 ? ExitCode.Failed : ExitCode.Ok;
}

/** Reads a country's two letters, by which all places of a gazetteer are told apart. */
function parseCountry(value: string): string {
  const code = value.trim().toUpperCase();
  const name = /^[A-Z]{2}$/.test(code)
    ? new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code)
    : "";
  if (!name || code === "ZZ")
    throw new InvalidArgumentError("It is no ISO 3166-1 code of two letters, as GE or TR is.");
  return code;
}

function describe(answer: NameAnswer): string {
  const where = [answer.kind, answer.district].filter(Boolean).join(", ");
  const point = answer.lat === null || answer.lon === null ? "no coordinates" : `${answer.lat} ${answer.lon}`;
  const lines = [`${answer.id}  ${answer.name}  (${where}; ${point})`, `  ${answer.match}: ${answer.matched}`];
  if (answer.cost > 0) {
    const letters = answer.alignment.map((p) => `${p.unit || "–"}→${p.printed || "–"}`).join(" ");
    lines[1] += `, ${answer.cost.toFixed(2)} nats a letter`;
    lines.push(`  ${letters}`);
  }
  return `${lines.join("\n")}\n`;
}

function check(folder: string): ExitCode {
  const tables = readTables(folder);
  const problems = checkTables(tables.places, tables.names);
  for (const { table, place, problem } of problems) process.stdout.write(`${table}: ${place}: ${problem}\n`);
  process.stdout.write(`${describeTables(tables.places, tables.names)}, ${counted(problems.length, "problem")}\n`);
  return problems.length === 0 ? ExitCode.Ok : ExitCode.Failed;
}

function importFile(file: string, options: { out: string; country?: string }): ExitCode {
  let tables: ImportedTables;
  try {
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    const isDump = /^\d+\t/.test(text);
    if (!isDump && !options.country) throw new UsageError("a table needs --country");
    tables = isDump ? importGeoNames(text) : importTable(text, options.country ?? "");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
  if (tables.places.length === 0) throw new UsageError(`${file} holds no places`);
  const written = writeTables(tables);
  writeFiles(options.out, { "places.tsv": written.places, "names.tsv": written.names });
  process.stdout.write(`${describeTables(tables.places, tables.names)}, ${counted(tables.skipped, "line")} left out\n`);
  return ExitCode.Ok;
}

function describeTables(places: readonly PlaceRow[], names: readonly NameRow[]): string {
  return `${counted(places.length, "place")}, ${counted(names.length, "further name")}`;
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = openAtomicFile(join(folder, name));
      file.write(content);
      file.commit();
    }
  } catch (error) {
    throw unwritable(folder, error);
  }
}
