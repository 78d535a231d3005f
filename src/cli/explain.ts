import type { Command } from "commander";
import type { IngestedArticle } from "../ingest/article-source.js";
import { describeFailure } from "../model/failures.js";
import { createExtractor, type Extractor } from "../pipeline/create-extractor.js";
import { discoverFiles } from "../pipeline/discover-files.js";
import { readArticles } from "../pipeline/read-files.js";
import { ExitCode } from "./exit-code.js";
import { formatClaim } from "./format-claim.js";

/** `kimdedi explain`: each claim of an article with the rule that made it and what was inferred. */
export function addExplainCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("explain")
    .description("show each claim of an article: who, what, when, where, and why")
    .argument("<file>", "an article or a feed")
    .option("--gazetteer <folder>", "a gazetteer other than the built-in one")
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
  process.stdout.write(`${article.id}: ${String(claims.length)} ${claims.length === 1 ? "claim" : "claims"}\n`);
  return true;
}
