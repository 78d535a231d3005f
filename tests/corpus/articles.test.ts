import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const folder = join(import.meta.dirname, "../../corpus/articles");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => basename(file, ".txt"));

const metadata = z.object({
  title: z.string().min(1),
  outlet: z.string().min(1),
  url: z.url().startsWith("https://example.org/"),
  publishedAt: z.iso.date(),
  author: z.string().min(1).optional(),
  synthetic: z.literal(true),
  kind: z.string().min(1),
});

/** Office-holders of the last decade whom an invented article must not name, in their usual spellings. */
const realOfficeHolders =
  /\b(Ilham Ali[ye]+v|Pashini?yan|Hikmet Haji[ye]+v|Erdo[gğ]an|Putin|Lavrov|Macron|Merkel|Bayramov)\b/u;

describe("bundled articles", () => {
  it("offers articles of many kinds", () => {
    const kinds = names.map((name) => metadata.parse(readJson(name)).kind);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(16);
  });

  it.each(names)("%s: says what it is and where it claims to come from", (name) => {
    const parsed = metadata.safeParse(readJson(name));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it.each(names)("%s: is a whole article in clean UTF-8", (name) => {
    const text = readText(name);
    for (const stray of ["\uFFFD", "\r", "\0", "\uFEFF"]) expect(text).not.toContain(stray);
    expect(text.endsWith("\n")).toBe(true);
    const words = text.trim().split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(350);
    expect(words).toBeLessThanOrEqual(600);
  });

  it.each(names)("%s: puts no words into the mouth of a real office-holder", (name) => {
    expect(readText(name)).not.toMatch(realOfficeHolders);
  });
});

function readText(name: string): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(folder, `${name}.txt`)));
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
}
