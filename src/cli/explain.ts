import type { Command } from "commander";
import type { IngestedArticle } from "../ingest/article-source.js";
import type { JsonMapping } from "../ingest/json-fields.js";
import type { Claim } from "../model/claim.js";
import { counted } from "../model/counted.js";
import { describeFailure, describeInput } from "../model/failures.js";
import { createExtractor, type Extractor } from "../pipeline/create-extractor.js";
import { readArticles } from "../pipeline/read-files.js";
import { gatherInputs, nameInputs } from "../pipeline/run-inputs.js";
import { ExitCode } from "./exit-code.js";
import { addField } from "./field-option.js";
import { formatClaim } from "./format-claim.js";
import { notice } from "./standard-streams.js";

const HELP = `
Behind "because" stands what spoke for (+) and against (−) the claim, in
log-odds: first the three decisions (that the cue reports speech, whose it is,
where it begins and ends), then what weighed most in the first of them. What
begins with "own guide" was learned only from articles annotated as
corpus/gold/guidelines.md says.`;

interface Options {
  readonly field?: JsonMapping;
  readonly gazetteer?: string;
}

/** `kimdedi explain`: each claim of an article with the rule that made it and what was inferred. */
export function addExplainCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("explain")
    .description("show each claim of an article: who, what, when, where, and why")
    .argument("<inputs...>", "articles and feeds: files, folders, or - for standard input")
    .option("--field <name=theirs>", "where a field stands in JSON, as in text=body.plain; repeatable", addField)
    .option("--gazetteer <folder>", "a gazetteer other than the built-in one")
    .addHelpText("after", HELP)
    .action(async (inputs: string[], options: Options) => {
      finish(await explain(inputs, options));
    });
}

async function explain(inputs: readonly string[], { field, gazetteer }: Options): Promise<ExitCode> {
  const named = nameInputs(await gatherInputs(inputs, null), ".", new Map());
  const extractor = await createExtractor(gazetteer === undefined ? {} : { gazetteer });
  let code = ExitCode.Ok;
  for (const input of named)
    for await (const article of readArticles(input, field === undefined ? {} : { fields: field }))
      if (!explainArticle(extractor, article)) code = ExitCode.Failed;
  return code;
}

/** False where the article could not be read. */
function explainArticle(extractor: Extractor, article: IngestedArticle): boolean {
  if (!article.ok) {
    notice(describeFailure(article.path, article.failure));
    return false;
  }
  const claims = extractor.explain({ id: article.id, text: article.text, ...article.metadata });
  article.doubts.forEach(notice);
  const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  process.stdout.write(claims.map((claim) => `${formatClaim(claim, colour)}\n`).join(""));
  const undated = article.metadata.publishedAt === null ? claims.flatMap(({ claim }) => undatedWords(claim)) : [];
  if (undated.length > 0)
    notice(
      `${describeInput(article.path)}: no publication date is known, which words like “${undated[0]}” need; ` +
        "give publishedAt in front matter or NAME.json",
    );
  process.stdout.write(`${article.id}: ${counted(claims.length, "claim")}\n`);
  return true;
}

/** The dates of a claim that have no value. */
function undatedWords({ when, dates }: Claim): string[] {
  return [...dates, ...(when ? [when] : [])].filter(({ value }) => value === null).map(({ text }) => text);
}
