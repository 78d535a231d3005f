#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { UsageError } from "../model/failures.js";
import { packageVersion } from "../pipeline/package-info.js";
import { evaluateCommand } from "./evaluate.js";
import { ExitCode } from "./exit-code.js";
import { addExplainCommand } from "./explain.js";
import { addExtractCommand } from "./extract.js";
import { addFilterCommand } from "./filter.js";
import { gazetteerCommand } from "./gazetteer.js";

/** Sets an exit code instead of exiting, so that everything written reaches its reader. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  const program = new Command("kimdedi")
    .description("Who claimed what, when, about which place: claim records from news articles.")
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      outputError: (message, write) => {
        write(message);
      },
    });
  let code = ExitCode.Ok;
  const finish = (result: ExitCode): void => {
    code = result;
  };
  addExtractCommand(program, finish);
  addFilterCommand(program, finish);
  addExplainCommand(program, finish);
  program.addCommand(evaluateCommand(finish).copyInheritedSettings(program));
  addGazetteerCommand(program, finish);
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Ok : ExitCode.Usage;
    if (error instanceof UsageError) {
      process.stderr.write(`kimdedi: ${error.message}\n`);
      return ExitCode.Usage;
    }
    throw error;
  }
}

/** A command made apart from the program inherits nothing by itself: without this its usage errors would exit with 1. */
function addGazetteerCommand(program: Command, finish: (code: ExitCode) => void): void {
  const gazetteer = gazetteerCommand(finish).copyInheritedSettings(program);
  for (const command of gazetteer.commands) command.copyInheritedSettings(gazetteer);
  program.addCommand(gazetteer);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader (`head`, a pager) has had enough.
  if (error.code === "EPIPE") process.exit(ExitCode.Ok);
  throw error;
});
process.exitCode = await main(process.argv);
