import type { Command } from "commander";
import type { IngestedArticle } from "../ingest/article-source.js";
import type { Claim } from "../model/claim.js";
import { describeFailure } from "../model/failures.js";
import { createExtractor, type Extractor } from "../pipeline/create-extractor.js";
import { discoverFiles } from "../pipeline/discover-files.js";
import { readArticles } from "../pipeline/read-files.js";
import { ExitCode } from "./exit-code.js";
import { formatClaim } from "./format-claim.js";

const HELP = `
Behind "because" stands what spoke for (+) and against (−) the claim, in
log-odds: first the three decisions (that the cue reports speech, whose it is,
where it begins and ends), then what weighed most in the first of them. What
begins with "own guide" was learned only from articles annotated as
corpus/gold/guidelines.md says.`;

/** `kimdedi explain`: each claim of an article with the rule that made it and what was inferred. */
export function addExplainCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("explain")
    .description("show each claim of an article: who, what, when, where, and why")
    .argument("<file>", "an article or a feed")
    .option("--gazetteer <folder>", "a gazetteer other than the built-in one")
    .addHelpText("after", HELP)
    .action(async (file: string, options: { gazetteer?: string }) => {
      const extractor = await createExtractor(options);
      let code = ExitCode.Ok;
      for (const found of discoverFiles([file])) {
        for await (const article of readArticles({ found }))
          if (!explainArticle(extractor, article)) code = ExitCode.Failed;
      }
      finish(code);
    });
}

/** False where the article could not be read. */
function explainArticle(extractor: Extractor, article: IngestedArticle): boolean {
  if (!article.ok) {
    process.stderr.write(`kimdedi: ${describeFailure(article.path, article.failure)}\n`);
    return false;
  }
  const claims = extractor.explain({ id: article.id, text: article.text, ...article.metadata });
  for (const doubt of article.doubts) process.stderr.write(`kimdedi: ${doubt}\n`);
  const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  process.stdout.write(claims.map((claim) => `${formatClaim(claim, colour)}\n`).join(""));
  const undated = article.metadata.publishedAt === null ? claims.flatMap(({ claim }) => undatedWords(claim)) : [];
  if (undated.length > 0)
    process.stderr.write(
      `kimdedi: ${article.path}: no publication date is known, which words like “${undated[0]}” need; ` +
        "give publishedAt in front matter or NAME.json\n",
    );
  process.stdout.write(`${article.id}: ${String(claims.length)} ${claims.length === 1 ? "claim" : "claims"}\n`);
  return true;
}

/** The dates of a claim that have no value. */
function undatedWords({ when, dates }: Claim): string[] {
  return [...dates, ...(when ? [when] : [])].filter(({ value }) => value === null).map(({ text }) => text);
}
