#!/usr/bin/env node
import "./tune-engine.js";
import { Command, CommanderError } from "commander";
import { reasonOf, UsageError } from "../model/failures.js";
import { packageVersion } from "../pipeline/package-info.js";
import { ExitCode } from "./exit-code.js";
import { notice } from "./standard-streams.js";

type AddCommand = (program: Command, finish: (code: ExitCode) => void) => void;

/** Each command's module, loaded where the command is called or all are listed: a start pays for no other command. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  extract: async () => (await import("./extract.js")).addExtractCommand,
  filter: async () => (await import("./filter.js")).addFilterCommand,
  watch: async () => (await import("./watch.js")).addWatchCommand,
  explain: async () => (await import("./explain.js")).addExplainCommand,
  evaluate: async () => {
    const { evaluateCommand } = await import("./evaluate.js");
    return (program, finish) => {
      addCommand(program, evaluateCommand(finish));
    };
  },
  export: async () => (await import("./export.js")).addExportCommand,
  import: async () => (await import("./import.js")).addImportCommand,
  gazetteer: async () => {
    const { gazetteerCommand } = await import("./gazetteer.js");
    return (program, finish) => {
      addCommand(program, gazetteerCommand(finish));
    };
  },
};

/** Sets an exit code instead of exiting, so that everything written reaches its reader. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  const program = new Command("kimdedi")
    .description("Who claimed what, when, about which place: claim records from news articles.")
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      outputError: (message, write) => {
        write(message.replace(/^error: /, "kimdedi: "));
      },
    });
  let code = ExitCode.Ok;
  const finish = (result: ExitCode): void => {
    code = result;
  };
  const called = argv.at(2);
  const isCommand = called !== undefined && Object.hasOwn(COMMANDS, called);
  const isVersion = called === "--version" || called === "-V";
  const names = isCommand ? [called] : isVersion ? [] : Object.keys(COMMANDS);
  for (const name of names) (await COMMANDS[name]())(program, finish);
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Ok : ExitCode.Usage;
    if (error instanceof UsageError) {
      notice(error.message);
      return ExitCode.Usage;
    }
    throw error;
  }
}

/** A command made apart from the program inherits nothing by itself: without this its usage errors would exit with 1. */
function addCommand(program: Command, command: Command): void {
  command.copyInheritedSettings(program);
  for (const below of command.commands) below.copyInheritedSettings(command);
  program.addCommand(command);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader (`head`, a pager) has had enough.
  if (error.code === "EPIPE") process.exit(ExitCode.Ok);
  notice(`standard output cannot be written to (${reasonOf(error)})`);
  process.exit(ExitCode.Usage);
});
process.exitCode = await main(process.argv);
