import { type Command, Option } from "commander";
import { counted } from "../model/counted.js";
import { importAnnotations } from "../pipeline/import-annotations.js";
import { ExitCode } from "./exit-code.js";
import { parseFolder } from "./option-values.js";
import { notice } from "./standard-streams.js";

interface Options {
  readonly out: string;
  readonly offsets: "utf-16" | "code-points";
  readonly overwrite?: boolean;
}

/** `kimdedi import`: articles corrected in an annotation tool, as samples to score against; `finish` is told the exit code. */
export function addImportCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("import")
    .description("turn annotations made in Label Studio or doccano into samples for evaluate")
    .argument("<file>", "Label Studio's JSON export, or doccano's JSONL export")
    .requiredOption("-o, --out <folder>", "where NAME.txt, NAME.ann and NAME.json go", parseFolder)
    .option("--overwrite", "replace files that are there")
    .addOption(
      new Option("--offsets <unit>", "what the offsets of a doccano file count (Label Studio's tell themselves)")
        .choices(["utf-16", "code-points"])
        .default("utf-16"),
    )
    .action((file: string, options: Options) => {
      finish(importFile(file, options));
    });
}

function importFile(file: string, options: Options): ExitCode {
  const { articles, claims, mentions, untouched, failed } = importAnnotations(file, {
    out: options.out,
    offsets: options.offsets,
    overwrite: options.overwrite ?? false,
    notice,
  });
  const left = untouched === 0 ? "" : `, ${untouched} not annotated yet`;
  process.stdout.write(
    `${counted(articles, "article")} with ${counted(claims, "claim")}, ${counted(mentions, "mention")} in ${options.out}${left}\n`,
  );
  return failed > 0 ? ExitCode.Failed : ExitCode.Ok;
}
