import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");
const main = join(root, "dist/cli/main.js");
const readme = readFileSync(join(root, "README.md"), "utf8");
const pages = [
  ...["README.md", "corpus/README.md", "corpus/gold/guidelines.md", "gazetteer/README.md", "gazetteer/SOURCES.md"],
  ...["docs/architecture.md", "docs/formats.md", "docs/model-card.md", "docs/quality.md"],
];
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).scripts;

const claimSchema = z.looseObject({ id: z.string(), articleId: z.string(), cue: z.unknown() });

/** Commands that the test run itself is, or that need the network. */
const notRun = new Set(["npm ci", "npm test"]);
const commands = commandsOf(readme).filter((command) => !notRun.has(command));
/** Those that need no file corrected by hand before, of the page on formats. */
const formatCommands = commandsOf(readFileSync(join(root, "docs/formats.md"), "utf8")).filter(
  (command) => !/import corrected|evaluate gold$/u.test(command),
);

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

  it.each(formatCommands)("%s: works as printed in docs/formats.md", (command) => {
    expect(run(command)).not.toBe("");
  });

  it("prints scores that are none of nothing", () => {
    const row = /^attribution +(\d+\.\d) +(\d+\.\d) +(\d+\.\d) /mu.exec(run("npx kimdedi evaluate corpus/gold"));
    for (const figure of row?.slice(1) ?? [0]) expect(Number(figure)).toBeGreaterThan(80);
  });

  // Whoever changes what is found renews both, as the difference says.
  it("shows the summary of npm start, figure for figure", () => {
    const [shown = ""] = blocksOf("text");
    expect(run("npm start").trimEnd()).toBe(shown.trimEnd());
  });

  it("shows a record that the program makes, to the letter", () => {
    const [shown = ""] = blocksOf("json");
    const example = claimSchema.parse(JSON.parse(shown));
    const made = run(`npx kimdedi extract corpus/articles/${example.articleId}.txt --out -`).trim().split("\n");
    const same = made.map((line) => claimSchema.parse(JSON.parse(line))).find(({ cue }) => isSame(cue, example.cue));
    expect(example).toEqual(same);
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

/** The commands of a page, without comments. */
function commandsOf(page: string): string[] {
  return blocksOf("sh", page)
    .flatMap((block) => block.split("\n"))
    .map((line) => line.replace(/(?:^|\s)#.*$/u, "").trim())
    .filter((line) => line !== "")
    .flatMap((line) => line.split(" && "));
}

/** The code blocks of a language, without their fences. */
function blocksOf(language: string, page = readme): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, "gmu"))].map((match) => match[1]);
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
  if (!local.startsWith("node -e ")) expect(local).toContain(main);
  return execFileSync("sh", ["-c", local], { cwd: folder, encoding: "utf8" });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
