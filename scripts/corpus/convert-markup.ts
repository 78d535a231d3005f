/**
 * Turns an article with its attributions marked inline into the .txt/.ann/.json of the corpus.
 *   tsx scripts/corpus/convert-markup.ts OUT-FOLDER FILE.mark …
 *
 * FILE.mark: front matter in JSON on the first line; then the text, in which `{S1|…}` marks the source of attribution 1, `{C1|…}` its cue,
 * `{K1|…}` its content, `{W1|…}` when and `{V1|…}` where it was said. Marks nest and repeat (several pieces); `{S1,2|…}` serves both; behind a line `---` one line an
 * attribution: number, form, stance, speaker id (several with |), speaker name. No braces occur in the text itself.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROLES: Readonly<Record<string, string>> = { S: "Source", C: "Cue", K: "Content", W: "When", V: "Venue" };
const FORMS = ["direct", "indirect", "mixed"];
const STANCES = ["assert", "deny", "confirm", "accuse", "demand", "commit", "express"];

interface Marked {
  readonly role: string;
  readonly numbers: readonly number[];
  readonly start: number;
  end: number;
}

/** Strips the marks; offsets of what they enclosed are code points of the text that remains. */
function readMarks(marked: string, name: string): { text: string; marks: Marked[] } {
  const marks: Marked[] = [];
  const open: Marked[] = [];
  let text = "";
  let length = 0;
  const chars = Array.from(marked);
  for (let i = 0; i < chars.length; i++) {
    if (chars[i] === "{") {
      const head = /^\{([SCKWV])(\d+(?:,\d+)*)\|/.exec(chars.slice(i, i + 24).join(""));
      if (!head) throw new Error(`${name}: not a mark: ${chars.slice(i, i + 30).join("")}`);
      open.push({ role: head[1], numbers: head[2].split(",").map(Number), start: length, end: -1 });
      i += head[0].length - 1;
    } else if (chars[i] === "}") {
      const mark = open.pop();
      if (!mark) throw new Error(`${name}: a closing brace too many before: ${chars.slice(i, i + 30).join("")}`);
      mark.end = length;
      marks.push(mark);
    } else {
      text += chars[i];
      length++;
    }
  }
  if (open.length > 0) throw new Error(`${name}: {${open[0].role}${open[0].numbers.join(",")}|… is never closed`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function toAnn(text: string, marks: readonly Marked[], attributes: string, name: string): string {
  const chars = Array.from(text);
  const lines: string[] = [];
  let t = 0;
  let a = 0;
  let n = 0;
  let e = 0;
  const sources = new Map<string, string>();
  const annotated = new Set<number>();
  for (const line of attributes.split("\n").filter((l) => l.trim() !== "")) {
    const [number, form, stance, ids = "", ...names] = line.trim().split(/\s+/);
    const k = Number(number);
    if (!FORMS.includes(form) || !STANCES.includes(stance)) throw new Error(`${name}: attribution ${number}: form or stance`);
    if (annotated.has(k)) throw new Error(`${name}: attribution ${number} twice`);
    annotated.add(k);
    const roles: string[] = [];
    let trigger = "";
    for (const role of Object.keys(ROLES)) {
      const own = marks.filter((m) => m.role === role && m.numbers.includes(k));
      if (own.length === 0) {
        if (role === "C" || role === "K") throw new Error(`${name}: attribution ${number} has no ${ROLES[role]}`);
        continue;
      }
      const spans = own.map((m) => `${String(m.start)} ${String(m.end)}`).join(";");
      const quoted = own.map((m) => chars.slice(m.start, m.end).join("").replace(/\s*\n\s*/g, " ")).join(" ");
      if (role === "S" && sources.has(spans)) {
        roles.push(`Source:${sources.get(spans) ?? ""}`);
        continue;
      }
      lines.push(`T${String(++t)}\t${ROLES[role]} ${spans}\t${quoted}`);
      roles.push(`${ROLES[role]}:T${String(t)}`);
      if (role === "S") {
        sources.set(spans, `T${String(t)}`);
        for (const id of ids.split("|").filter((x) => x !== "" && x !== "-"))
          lines.push(`N${String(++n)}\tReference T${String(t)} Speaker:${id}\t${names.join(" ") || id}`);
      }
      if (role === "C") {
        lines.push(`T${String(++t)}\tAttribution ${spans}\t${quoted}`);
        trigger = `T${String(t)}`;
      }
    }
    lines.push(`E${String(++e)}\tAttribution:${trigger} ${roles.join(" ")}`);
    lines.push(`A${String(++a)}\tForm E${String(e)} ${form}`, `A${String(++a)}\tStance E${String(e)} ${stance}`);
  }
  const stray = marks.flatMap((m) => m.numbers).find((k) => !annotated.has(k));
  if (stray !== undefined) throw new Error(`${name}: attribution ${String(stray)} has no line behind ---`);
  return `${lines.join("\n")}\n`;
}

const [out, ...files] = process.argv.slice(2);
let failed = 0;
for (const file of files) {
  const name = path.basename(file, ".mark");
  try {
    const whole = readFileSync(file, "utf8");
    const head = whole.indexOf("\n");
    const divider = whole.lastIndexOf("\n---\n");
    if (divider < 0) throw new Error(`${name}: no line --- before the attribution lines`);
    const meta: unknown = JSON.parse(whole.slice(0, head));
    const { text, marks } = readMarks(whole.slice(head + 1, divider + 1), name);
    const ann = toAnn(text, marks, whole.slice(divider + 5), name);
    writeFileSync(path.join(out, `${name}.txt`), text);
    writeFileSync(path.join(out, `${name}.ann`), ann);
    writeFileSync(path.join(out, `${name}.json`), `${JSON.stringify(meta, null, 1)}\n`);
  } catch (error) {
    failed++;
    console.error(error instanceof Error ? error.message : String(error));
  }
}
process.exitCode = failed > 0 ? 1 : 0;
