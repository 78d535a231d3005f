/** Prints the development scores of the built program: `npm run quality`. Needs the gold folders beside the project (`../shared`). */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
// The scorers know themselves by their real path.
const shared = existsSync(path.join(root, "../shared"))
  ? realpathSync(path.join(root, "../shared"))
  : path.join(root, "../shared");
const tools = path.join(shared, "tools");
const program = path.join(root, "dist/cli/main.js");

/** Folder of records that the built program wrote of these articles. */
function extract(work: string, name: string, articles: string): string {
  const out = path.join(work, `${name}-records`);
  execFileSync(process.execPath, [program, "extract", articles, "--out", out], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return out;
}

function score(title: string, tool: string, args: readonly string[]): void {
  const printed = execFileSync(process.execPath, [path.join(tools, tool), ...args], { encoding: "utf8" });
  console.log(`== ${title}\n${printed.trimEnd()}\n`);
}

function main(): void {
  if (!existsSync(tools)) {
    console.error("nothing to score with: ../shared is not there (it is not published with the project)");
    process.exitCode = 2;
    return;
  }
  const work = mkdtempSync(path.join(tmpdir(), "kimdedi-quality-"));
  try {
    const pooled = path.join(work, "gold");
    for (const folder of ["seeds-gold", "dev-gold"]) {
      for (const file of readdirSync(path.join(shared, folder))) {
        if (file !== "README.md") cpSync(path.join(shared, folder, file), path.join(pooled, file));
      }
    }
    const golds = {
      "seeds (5)": path.join(shared, "seeds-gold"),
      "dev (14)": path.join(shared, "dev-gold"),
      "seeds + dev (19)": pooled,
    };
    const records = extract(work, "gold", pooled);
    for (const [name, gold] of Object.entries(golds)) {
      score(`${name}: attributions`, "score-attributions.mjs", [
        "--gold",
        gold,
        "--system",
        path.join(records, "claims.jsonl"),
      ]);
      score(`${name}: places, dates`, "score-mentions.mjs", [
        "--gold",
        gold,
        "--system",
        path.join(records, "mentions.jsonl"),
      ]);
    }
    const text = path.join(shared, "polnear/dev/text");
    const ann = path.join(shared, "polnear/dev/attributions");
    const news = path.join(extract(work, "polnear", text), "claims.jsonl");
    score("PolNeAR dev (84)", "score-attributions.mjs", ["--text", text, "--ann", ann, "--system", news, "--speech"]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

main();
