import type { Command } from "commander";
import type { JsonMapping } from "../ingest/json-fields.js";
import { createExtractor } from "../pipeline/create-extractor.js";
import { filterArticles, type FilterOptions } from "../pipeline/filter.js";
import { ExitCode } from "./exit-code.js";
import { addField } from "./field-option.js";
import { notice, writeOut } from "./standard-streams.js";

type FilterCallOptions = Partial<Omit<FilterOptions, "fields">> & {
  readonly field?: JsonMapping;
  readonly gazetteer?: string;
};

const HELP = `
A line is an object {"id", "text", "publishedAt", "title", "outlet", "url",
"author"}, of which only the text is needed; the names of ninjs, schema.org,
JSON Feed and others are known too.
A line that cannot be used gives {"articleId", "status": "failed", "error"} in
its place, and the exit code is 1.`;

/** `kimdedi filter`: JSON Lines of articles in, JSON Lines of claims out, for pipes and for programs that drive others. */
export function addFilterCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("filter")
    .description("read articles as JSON Lines from standard input, write the claims of each to standard output")
    .option(
      "--field <name=theirs>",
      "where a field stands, as in text=body_text or author=authors.0.name; repeatable",
      addField,
    )
    .option("--article", "write the article's record before its claims")
    .option("--keep-text", "write with it the text that the records point into: the line's without any markup")
    .option("--mentions", "write its mentions of places and dates behind them")
    .option("--each-line", 'write one line for each line read: {"articleId", "status", "claims"}')
    .option("--gazetteer <folder>", "a gazetteer other than the built-in one")
    .addHelpText("after", HELP)
    .action(async ({ field = {}, gazetteer, ...options }: FilterCallOptions) => {
      const extractor = await createExtractor({ gazetteer: gazetteer ?? null });
      const { failed } = await filterArticles(
        extractor,
        process.stdin,
        { article: false, keepText: false, mentions: false, eachLine: false, ...options, fields: field },
        { write: writeOut, notice },
      );
      finish(failed > 0 ? ExitCode.Failed : ExitCode.Ok);
    });
}
