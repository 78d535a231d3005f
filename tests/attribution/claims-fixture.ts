import { createExtractor } from "../../src/index.js";

/** A text and its claims, as {@link claimsOf} prints them. */
export type Case = readonly [text: string, ...claims: string[]];

export const extractor = await createExtractor();

/** `source | cue | content` of each claim of a text. */
export const claimsOf = (text: string): string[] =>
  extractor
    .extract({ id: "a", text, publishedAt: "2021-03-18" })
    .claims.map(({ source, cue, content }) => `${source?.text ?? "–"} | ${cue.text} | ${content.text}`);
