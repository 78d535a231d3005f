/**
 * Scores the speaker resolver alone: feeds it the source spans of annotated articles, with the places and parts of speech that extraction
 * finds, and compares the ids it gives with the `Speaker:` lines of the gold (any of several lines is right).
 *
 * Usage: npx tsx scripts/score-speakers.ts [--all] [--context] [folder …]      (default: corpus/gold, and ../shared/seeds-gold ../shared/dev-gold where present)
 * `--all` prints every source, not only the wrong ones, `--context` the text before each as well; below stand how many were missed by the form of the source. Annotated folders are brat standoff; offsets count code points.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { TokenRange } from "../src/model/recognition.js";
import { countryOf, datelineCountry, markTokens } from "../src/pipeline/extract-article.js";
import { loadResources } from "../src/pipeline/load-resources.js";
import type { TokenizedText } from "../src/text/document.js";

interface GoldSource {
  readonly spans: readonly (readonly [number, number])[];
  readonly cue: number;
  readonly ids: readonly string[];
}

/** Attributions of one `.ann` file by cue position, spans in UTF-16 units. */
function readSources(ann: string, text: string): GoldSource[] {
  const units: number[] = [];
  let at = 0;
  for (const char of text) {
    units.push(at);
    at += char.length;
  }
  units.push(at);
  const spans = new Map<string, [number, number][]>();
  const ids = new Map<string, string[]>();
  const events: Map<string, string>[] = [];
  for (const line of ann.split(/\r?\n/)) {
    const [key = "", body = ""] = line.split("\t");
    if (key.startsWith("T")) {
      const pieces = body.slice(body.indexOf(" ") + 1).split(";");
      spans.set(
        key,
        pieces.map((piece) => {
          const [from = 0, to = 0] = piece.split(" ").map((n) => units[Number(n)] ?? at);
          return [from, to];
        }),
      );
    } else if (key.startsWith("E")) {
      events.push(
        new Map(
          body
            .trim()
            .split(/\s+/)
            .map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]),
        ),
      );
    } else if (key.startsWith("N")) {
      const match = /^Reference (\S+) Speaker:(.+)$/.exec(body);
      if (match) ids.set(match[1], [...(ids.get(match[1]) ?? []), match[2].trim()]);
    }
  }
  return events
    .map((roles) => ({
      spans: spans.get(roles.get("Source") ?? "") ?? [],
      cue: spans.get(roles.get("Cue") ?? "")?.[0]?.[0] ?? 0,
      ids: ids.get(roles.get("Source") ?? "") ?? [],
    }))
    .sort((a, b) => a.cue - b.cue);
}

/** What kind of words a source is, by its first word: where to look for the mechanism behind an error. */
function formOf(source: string): string {
  const first = /[\p{L}’']+/u.exec(source)?.[0] ?? "";
  const alone = source.trim().split(/\s+/).length === 1;
  if (/^(?:he|she|him)$/i.test(first) || (/^her$/i.test(first) && alone)) return "he, she";
  if (/^(?:it|they|them)$/i.test(first)) return "it, they";
  if (/^(?:I|we|me|us|you)$/.test(first) || (/^(?:We|You)$/.test(first) && alone)) return "I, we, you";
  if (/^(?:my|our|your|his|her|its|their|whose)$/i.test(first)) return "possessive";
  if (/^(?:who|which|both|each|all|some|one|another|others|those)$/i.test(first)) return "who, both, some …";
  if (/^(?:the|this|that|these)$/i.test(first)) return "the …";
  if (/^(?:a|an)$/i.test(first)) return "a …";
  return "other words";
}

function tokensOf(doc: TokenizedText, [from, to]: readonly [number, number]): TokenRange {
  let first = 0;
  while (first < doc.count && doc.end[first] <= from) first++;
  let end = first;
  while (end < doc.count && doc.start[end] < to) end++;
  return { first, end };
}

/** The outlet that the metadata beside an annotated article names, or null. */
function outletBeside(ann: string): string | null {
  const sidecar = ann.replace(/\.ann$/, ".json");
  if (!existsSync(sidecar)) return null;
  const metadata: unknown = JSON.parse(readFileSync(sidecar, "utf8"));
  if (typeof metadata !== "object" || metadata === null || !("outlet" in metadata)) return null;
  return typeof metadata.outlet === "string" ? metadata.outlet : null;
}

const args = process.argv.slice(2);
const all = args.includes("--all");
const before = args.includes("--context") ? 320 : 0;
const given = args.filter((arg) => !arg.startsWith("--"));
const folders = (given.length > 0 ? given : ["corpus/gold", "../shared/seeds-gold", "../shared/dev-gold"]).filter(
  (folder) => existsSync(folder),
);
if (folders.length === 0) {
  console.error("nothing to score: no annotated folder is there");
  process.exit(2);
}

const resources = await loadResources();

const percent = (n: number, total: number): string => (total === 0 ? "–" : `${((100 * n) / total).toFixed(1)} %`);
for (const folder of folders) {
  let right = 0;
  let wrong = 0;
  let none = 0;
  const missed = new Map<string, number>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ann"))) {
    const text = readFileSync(path.join(folder, file.replace(/\.ann$/, ".txt")), "utf8").replace(/^\uFEFF/, "");
    const gold = readSources(readFileSync(path.join(folder, file), "utf8"), text);
    const doc = resources.read(text);
    const places = resources.findPlaces(doc);
    const tags = resources.tag(doc);
    const hints = {
      marks: markTokens(doc, places, []),
      tags,
      placeCountry: countryOf(places),
      datelineCountry: datelineCountry(doc, places),
      outlet: outletBeside(path.join(folder, file)),
    };
    const sources = gold.map((source) => source.spans.map((span) => tokensOf(doc, span)));
    resources.resolveSpeakers(doc, sources, hints).forEach((speaker, index) => {
      const { ids, spans } = gold[index];
      if (ids.length === 0) return;
      const hit = speaker !== null && ids.includes(speaker.id);
      if (hit) right++;
      else if (speaker === null || speaker.resolvedBy === "none") none++;
      else wrong++;
      const source = spans.map(([from, to]) => text.slice(from, to)).join(" … ");
      if (!hit) missed.set(formOf(source), (missed.get(formOf(source)) ?? 0) + 1);
      if (hit && !all) return;
      const details = speaker
        ? `${speaker.id} (${speaker.kind}, ${speaker.resolvedBy}, ${speaker.role ?? "-"}, ${speaker.affiliation ?? "-"}, ${speaker.country ?? "-"})`
        : "null";
      const start = spans.at(0)?.[0] ?? 0;
      if (before > 0) console.log(`\n… ${text.slice(Math.max(0, start - before), start).replace(/\s+/g, " ")}⟦`);
      console.log(
        `${hit ? "ok " : "NO "} ${file.slice(0, 12)} [${source.replace(/\s+/g, " ").slice(0, 90)}] → ${details}${hit ? "" : `  gold: ${ids.join(" | ")}`}`,
      );
    });
  }
  const total = right + wrong + none;
  const forms = [...missed].sort((a, b) => b[1] - a[1]).map(([form, n]) => `${n} [${form}]`);
  if (forms.length > 0) console.log(`wrong or undecided by form of the source: ${forms.join(", ")}`);
  console.log(
    `${folder}: ${right} of ${total} right (${percent(right, total)}), ${wrong} wrong (${percent(wrong, total)}), ${none} undecided (${percent(none, total)})`,
  );
}
