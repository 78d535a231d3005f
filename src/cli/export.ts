import type { Command } from "commander";
import { exportFormats, parseFormats } from "../export/export-formats.js";
import { counted } from "../model/counted.js";
import { exportFolder } from "../pipeline/export-folder.js";
import { ExitCode } from "./exit-code.js";
import { parseFolder } from "./option-values.js";
import { notice } from "./standard-streams.js";
import { wrapBehind } from "./wrap-text.js";

/** `kimdedi export`: the records of a run in the formats of other programs; `finish` is told the exit code. */
export function addExportCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("export")
    .description("write the records of a run in formats that other programs read")
    .argument("<folder>", "where extract wrote its records")
    .requiredOption("-f, --format <list>", "one or several of the formats below, with commas between")
    .option("-o, --out <folder>", "where the files go (default: beside the records)", parseFolder)
    .addHelpText("after", `\nFormats:\n${listFormats()}`)
    .action(async (folder: string, options: { format: string; out?: string }) => {
      finish(await exportRecords(folder, options));
    });
}

async function exportRecords(folder: string, options: { format: string; out?: string }): Promise<ExitCode> {
  const formats = parseFormats(options.format);
  const out = options.out ?? folder;
  const summary = await exportFolder(folder, formats, {
    out,
    notice,
  });
  const { articles, failed, claims } = summary;
  const unread = failed === 0 ? "" : ` (${counted(failed, "article")} could not be read)`;
  process.stdout.write(
    `${counted(articles - failed, "article")}, ${counted(claims, "claim")} written to ${out}${unread}:\n`,
  );
  for (const { description } of formats) process.stdout.write(`${wrapBehind("  ", description)}\n`);
  return summary.withoutText > 0 ? ExitCode.Failed : ExitCode.Ok;
}

function listFormats(): string {
  const width = Math.max(...exportFormats.map(({ name }) => name.length));
  return exportFormats
    .map(({ name, description }) => `${wrapBehind(`  ${name.padEnd(width)}  `, description)}\n`)
    .join("");
}
