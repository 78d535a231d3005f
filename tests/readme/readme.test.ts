import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");
const main = join(root, "dist/cli/main.js");
const readme = readFileSync(join(root, "README.md"), "utf8");
const pages = ["README.md", "corpus/README.md", "corpus/gold/guidelines.md", "docs/architecture.md"];
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).scripts;

const claimSchema = z.looseObject({ id: z.string(), articleId: z.string(), cue: z.unknown() });

/** Commands that the test run itself is, or that need the network. */
const notRun = new Set(["npm ci", "npm test"]);
const commands = blocksOf("sh")
  .flatMap((block) => block.split("\n"))
  .filter((line) => line !== "" && !line.startsWith("#"))
  .flatMap((line) => line.split(" && "))
  .filter((command) => !notRun.has(command));

const volatile = new Set(["confidence", "alternatives"]);
const printed = new Map<string, string>();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kimdedi-readme-"));
  cpSync(join(root, "corpus"), join(folder, "corpus"), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/kimdedi"), "dir");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// Each test starts the program, some of them more than once.
describe("README", { timeout: 60_000 }, () => {
  it("shows the two set-up commands", () => {
    expect(blocksOf("sh")).toEqual(expect.arrayContaining(["npm ci && npm start", "npm ci && npm test"]));
  });

  it.each(commands)("%s: works as printed", (command) => {
    expect(run(command)).not.toBe("");
  });

  it("shows a summary with the rows of the real one", () => {
    const rows = (table: string): string[] => table.match(/^ {2}\S.*?(?= {2,})/gmu) ?? [];
    const [shown = ""] = blocksOf("text");
    expect(rows(shown).length).toBeGreaterThan(3);
    expect(rows(run("npm start"))).toEqual(rows(shown));
  });

  it("shows a record that the program really makes", () => {
    const [shown = ""] = blocksOf("json");
    const example = claimSchema.parse(JSON.parse(shown));
    const made = run(`npx kimdedi extract corpus/articles/${example.articleId}.txt --out -`).trim().split("\n");
    const same = made.map((line) => claimSchema.parse(JSON.parse(line))).find(({ cue }) => isSame(cue, example.cue));
    expect(withoutVolatile(same)).toEqual(withoutVolatile(example));
  });

  it.each(blocksOf("js"))("library sample %#: prints what its comments say", (code) => {
    writeFileSync(join(folder, "sample.mjs"), code);
    const expected = [...code.matchAll(/^console\.log.*\/\/ (.*)$/gmu)].map((match) => match[1]);
    expect(expected.length).toBeGreaterThan(0);
    const output = execFileSync(process.execPath, ["sample.mjs"], { cwd: folder, encoding: "utf8" });
    expect(output.trim().split("\n")).toEqual(expected);
  });

  it("names every command and every output file", () => {
    const listed = [...run("npx kimdedi --help").matchAll(/^ {2}([a-z]+) /gmu)].map((match) => match[1]);
    const shown = listed.filter((command) => command !== "help");
    expect(shown.length).toBeGreaterThan(1);
    for (const command of shown) expect(readme).toContain(`npx kimdedi ${command}`);
    run("npm start");
    for (const file of ["claims.jsonl", "mentions.jsonl", "articles.jsonl", "run.json"]) {
      expect(readme).toContain(`\`${file}\``);
      expect(existsSync(join(folder, "output", file))).toBe(true);
    }
  });

  it.each(pages)("%s: links to files that exist", (page) => {
    const text = readFileSync(join(root, page), "utf8");
    for (const [, target = ""] of text.matchAll(/\]\(([^)#]+)\)/gu)) {
      if (!/^[a-z]+:/u.test(target)) expect(existsSync(join(root, page, "..", target)), target).toBe(true);
    }
  });
});

/** The code blocks of a language, without their fences. */
function blocksOf(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, "gmu"))].map(
    (match) => match[1],
  );
}

/** What a command prints; each is run once. */
function run(command: string): string {
  const output = printed.get(command) ?? runAnew(command);
  printed.set(command, output);
  return output;
}

/** Runs a command of the README in a folder that holds the corpus, with the built program. */
function runAnew(command: string): string {
  const script = /^npm (?:run )?(start|build)$/u.exec(command)?.[1];
  // The build is done before the tests; running it here would pull files away under other tests.
  const steps = script === undefined ? command : (scripts[script] ?? "").replace("npm run --silent build && ", "");
  const local = steps.replaceAll(/npx kimdedi|node dist\/cli\/main\.js/gu, `"${process.execPath}" "${main}"`);
  expect(local).toContain(main);
  return execFileSync("sh", ["-c", local], { cwd: folder, encoding: "utf8" });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A record without its number in the article, its probabilities and the runners-up: they shift with every claim found and every fit. */
function withoutVolatile(record: z.infer<typeof claimSchema> | undefined): unknown {
  const copy: unknown = JSON.parse(JSON.stringify({ ...record, id: null }), (key, value: unknown) =>
    volatile.has(key) ? null : value,
  );
  return copy;
}
