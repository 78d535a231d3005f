import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder, parseRecords, PROGRAM, runProgram } from "./run-program.js";

const dam = { id: "dam", text: "Lale Ruhi, the governor, said on Wednesday that the dam near Shusha would hold." };
const bridge = { id: "bridge", text: "“The bridge is shut,” Oktay Dere told reporters." };
const silent = { id: "silent", text: "The rain stopped at noon." };

const jsonLines = (...objects: readonly unknown[]): string =>
  objects.map((object) => `${JSON.stringify(object)}\n`).join("");

/** Runs `kimdedi filter` on text. */
function filter(input: string, ...options: string[]): ReturnType<typeof runProgram> {
  return runProgram(makeFolder({}), ["filter", ...options], input);
}

interface Conversation {
  readonly say: (line: string) => void;
  /** The next line that the program writes. */
  readonly answer: () => Promise<string>;
  /** Closes its input and gives its exit code. */
  readonly end: () => Promise<number | null>;
}

/** `kimdedi filter` as a process that another one talks with. */
function talk(): Conversation {
  const child = spawn(process.execPath, [PROGRAM, "filter"], { stdio: ["pipe", "pipe", "ignore"] });
  onTestFinished(() => void child.kill());
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    say: (line) => child.stdin.write(line),
    answer: async () => String((await answers.next()).value),
    async end() {
      child.stdin.end();
      const [code] = (await once(child, "close")) as [number | null];
      return code;
    },
  };
}

describe("kimdedi filter", () => {
  it("writes each line's claims in the order of the lines, and nothing else", async () => {
    const { code, stdout, stderr } = await filter(jsonLines(bridge, silent, dam, { ...bridge, id: "again" }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const claims = parseRecords(stdout);
    expect(claims.map((claim) => claim["id"])).toEqual(["bridge#1", "dam#1", "again#1"]);
    expect(claims[1]).toMatchObject({ source: { text: "Lale Ruhi, the governor" }, cue: { lemma: "say" } });
  });

  it("gives the claims that extract gives", async () => {
    const folder = makeFolder({ "dam.txt": dam.text, "dam.json": '{"publishedAt":"2020-10-14"}' });
    const extracted = await runProgram(folder, ["extract", "dam.txt", "--out", "-"]);
    const filtered = await filter(jsonLines({ ...dam, publishedAt: "2020-10-14" }));
    expect(filtered.stdout).toContain('"2020-10-14"');
    expect(filtered.stdout).toBe(extracted.stdout);
  });

  it("writes article and mentions where they are asked for", async () => {
    const { stdout } = await filter(jsonLines({ ...dam, outlet: "Example Wire" }), "--article", "--mentions");
    const [article, claim, ...mentions] = parseRecords(stdout);
    expect(article).toMatchObject({ id: "dam", outlet: "Example Wire", status: "ok", claims: 1, mentions: 2 });
    expect(claim).toMatchObject({ id: "dam#1" });
    expect(mentions.map((mention) => mention["text"])).toEqual(["Wednesday", "Shusha"]);
  });

  it("gives the text that the records point into, with the markup taken off", async () => {
    const { stdout } = await filter(jsonLines({ ...bridge, text: `<p>${bridge.text}</p>` }), "--keep-text");
    const [{ text }, claim] = parseRecords(stdout);
    const { source } = claim as { source: { text: string; spans: [number, number][] } };
    expect(source.text).toBe("Oktay Dere");
    expect(String(text).slice(...source.spans[0])).toBe("Oktay Dere");
    expect(text).not.toContain("<");
  });

  it("puts a record in the place of each line that cannot be used, says it once on standard error, and exits 1", async () => {
    const lines = [
      JSON.stringify(bridge),
      '{"id": "cut", "text": "He sai',
      JSON.stringify({ id: "textless", summing_up: "He said no." }),
      JSON.stringify({ id: "void", text: " \n" }),
      '["a list"]',
      JSON.stringify(dam),
      "\u001b[2J",
    ];
    const { code, stdout, stderr } = await filter(lines.join("\n"));
    expect(code).toBe(1);
    const records = parseRecords(stdout);
    expect(records.map((record) => record["articleId"])).toEqual([
      "bridge",
      "stdin/2",
      "textless",
      "void",
      "stdin/5",
      "dam",
      "stdin/7",
    ]);
    const failures = records.filter((record) => record["status"] === "failed");
    expect(failures).toHaveLength(5);
    for (const { error } of failures) expect(error).toMatch(/^standard input, line \d: .+; .+/);
    expect(failures[1]["error"]).toContain("summing_up");
    const said = stderr.trimEnd().split("\n");
    expect(said).toEqual(failures.map((failure) => `kimdedi: ${String(failure["error"])}`));
    expect(stderr).not.toContain("\u001b");
  });

  it("fails lines that are no UTF-8 and reads on", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":"x","text":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`"}\n${jsonLines(bridge)}`),
    ]);
    const child = spawn(process.execPath, [PROGRAM, "filter"], { stdio: ["pipe", "pipe", "ignore"] });
    child.stdin.end(bytes);
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    const records = parseRecords(Buffer.concat(chunks).toString());
    expect(records[0]).toMatchObject({ status: "failed", error: expect.stringContaining("UTF-8") as string });
    expect(records[1]).toMatchObject({ id: "bridge#1" });
  });

  it("takes byte-order marks, CRLF, blank lines, number ids, missing ids, U+2028 and a last line without an end", async () => {
    const lines = [`\uFEFF${JSON.stringify({ ...bridge, id: 12 })}`, "", " ", JSON.stringify({ text: bridge.text })];
    const { code, stdout } = await filter(
      `${lines.join("\r\n")}\r\n{"id":"ls","text":"${bridge.text}\u2028${bridge.text}"}`,
    );
    expect(code).toBe(0);
    const ids = parseRecords(stdout).map((record) => String(record["id"]));
    expect(ids).toEqual(["12#1", expect.stringMatching(/^stdin\/\w+#1$/), "ls#1", "ls#2"]);
  });

  it("gives an article without an id the same one wherever it stands, and another article another", async () => {
    const [line, other] = [jsonLines({ text: bridge.text }), jsonLines({ text: dam.text })];
    const idsOf = async (input: string): Promise<unknown[]> =>
      parseRecords((await filter(input)).stdout).map((claim) => claim["articleId"]);
    const [first, second] = await idsOf(line + other);
    expect(first).not.toBe(second);
    expect(await idsOf(other + jsonLines(silent) + line)).toEqual([second, first]);
  });

  it("reads fields under other names, which win over the usual ones", async () => {
    const line = { guid: "g-1", body_text: bridge.text, text: "teaser", day: "2024-03-05", date: "2024-01-01" };
    const options = ["id=guid", "text=body_text", "publishedAt=day"].flatMap((field) => ["--field", field]);
    const { code, stdout } = await filter(jsonLines(line), ...options, "--article");
    expect(code).toBe(0);
    expect(parseRecords(stdout)).toMatchObject([{ id: "g-1", publishedAt: "2024-03-05" }, { id: "g-1#1" }]);
  });

  it.each(["body_text", "body=text", "text=", "=text"])("refuses --field %s with exit code 2", async (field) => {
    const { code, stdout, stderr } = await filter(jsonLines(dam), "--field", field);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("text=body_text");
  });

  it("answers a line before the next one comes", async () => {
    const { say, answer, end } = talk();
    say(jsonLines(dam));
    expect(JSON.parse(await answer())).toMatchObject({ id: "dam#1" });
    say("{\n");
    expect(JSON.parse(await answer())).toMatchObject({ articleId: "stdin/2", status: "failed" });
    // An article without claims has no answer.
    say(jsonLines(silent) + jsonLines(bridge).slice(0, 20));
    await new Promise((resolve) => setTimeout(resolve, 50));
    say(jsonLines(bridge).slice(20));
    expect(JSON.parse(await answer())).toMatchObject({ id: "bridge#1" });
    expect(await end()).toBe(1);
  });

  it("writes exactly one line for each with --each-line", async () => {
    const { stdout } = await filter(`${jsonLines(silent, bridge)}\n{\n${jsonLines(dam)}`, "--each-line", "--mentions");
    const lines = stdout.split("\n");
    expect(lines.pop()).toBe("");
    expect(lines).toHaveLength(5);
    expect(lines[2]).toBe("");
    const [none, one, failed, mentioned] = parseRecords(stdout);
    expect(none).toEqual({ articleId: "silent", status: "ok", claims: [], mentions: [] });
    expect(one).toMatchObject({ articleId: "bridge", status: "ok", claims: [{ id: "bridge#1" }] });
    expect(failed).toMatchObject({ articleId: "stdin/4", status: "failed" });
    expect(mentioned).toMatchObject({ mentions: [{ text: "Wednesday" }, { text: "Shusha" }] });
  });

  it("fails a line of 50 MB, and one with 5 MB of text, without keeping them, and goes on", async () => {
    const child = spawn(process.execPath, ["--max-old-space-size=200", PROGRAM, "filter"], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    const output = child.stdout.toArray() as Promise<Buffer[]>;
    const block = "a ".repeat(500_000);
    child.stdin.write('{"id":"huge","text":"');
    for (let i = 0; i < 50; i++) if (!child.stdin.write(block)) await once(child.stdin, "drain");
    child.stdin.write('"}\n');
    child.stdin.write(jsonLines({ id: "long", text: block.repeat(5) }));
    child.stdin.end(jsonLines(dam));
    const records = parseRecords(Buffer.concat(await output).toString());
    expect(records).toMatchObject([
      { articleId: "stdin/1", status: "failed", error: expect.stringMatching(/50\.0 MB/) as string },
      { articleId: "long", status: "failed" },
      { id: "dam#1" },
    ]);
  });

  it("loses nothing where its reader is slow", async () => {
    const child = spawn(process.execPath, [PROGRAM, "filter"], { stdio: ["pipe", "pipe", "ignore"] });
    const long = { text: `${bridge.text}\n\n`.repeat(50) };
    child.stdin.end(jsonLines(...Array.from({ length: 100 }, (_, i) => ({ id: `long-${String(i)}`, ...long }))));
    let output = "";
    for await (const chunk of child.stdout) {
      output += (chunk as Buffer).toString();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const ids = parseRecords(output).map((claim) => claim["articleId"]);
    expect(ids).toHaveLength(5000);
    expect([...new Set(ids)]).toEqual(Array.from({ length: 100 }, (_, i) => `long-${String(i)}`));
  });

  it("ends quietly when its reader has had enough", async () => {
    const child = spawn(process.execPath, [PROGRAM, "filter"], { stdio: ["pipe", "pipe", "pipe"] });
    child.stdin.on("error", () => undefined);
    let stderr = "";
    child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
    child.stdin.write(jsonLines(dam));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const ended = once(child, "close");
    let number = 0;
    const feed = setInterval(() => child.stdin.write(jsonLines({ ...dam, id: `dam-${String(++number)}` })), 20);
    const [code] = (await ended) as [number | null];
    clearInterval(feed);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("writes nothing for nothing", async () => {
    expect(await filter("")).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});
