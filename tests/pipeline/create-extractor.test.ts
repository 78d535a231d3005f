import { describe, expect, it } from "vitest";
import { type ArticleInput, createExtractor } from "../../src/index.js";

const extractor = await createExtractor();
const text = "Lale Ruhi said on Wednesday that the dam near Shusha would hold.";

/** What a program in plain JavaScript may hand over. */
function handOver(article: unknown): ReturnType<typeof extractor.extract> {
  return extractor.extract(article as ArticleInput);
}

describe("an extractor that is handed something else than an article", () => {
  it.each([
    ["nothing", undefined, "an article is an object with id and text"],
    ["a text", text, "an article is an object with id and text"],
    ["no id", { text }, "the article's id must be a string, and is undefined"],
    ["a number for an id", { id: 7, text }, "the article's id must be a string, and is number"],
    ["an empty id", { id: "", text }, "the article's id is empty"],
    ["no text", { id: "a" }, "the article's text must be a string, and is undefined"],
    ["null for a text", { id: "a", text: null }, "the article's text must be a string, and is null"],
    ["lines for a text", { id: "a", text: [text] }, "the article's text must be a string, and is an array"],
  ])("names what is wrong with %s", (_, article, message) => {
    expect(() => handOver(article)).toThrow(new TypeError(message));
    expect(() => extractor.explain(article as ArticleInput)).toThrow(new TypeError(message));
  });

  it.each(["yesterday", "0001-01-01", "2020-02-30", true])("doubts a publication date like %s", (publishedAt) => {
    const { article, claims } = handOver({ id: "a", text, publishedAt });
    expect(article.publishedAt).toBeNull();
    expect(article.doubts).toEqual([expect.stringMatching(/^a: publishedAt is .*, no date that news can be of/)]);
    expect(claims[0].when).toMatchObject({ value: null });
  });

  it.each([
    ["a day", "2020-10-14", "2020-10-14"],
    ["a time stamp as it is", "2020-10-14T09:30:00.000Z", "2020-10-14T09:30:00.000Z"],
    ["a date as feeds print it", "Wed, 14 Oct 2020 09:30:00 +0400", "2020-10-14T09:30:00+04:00"],
    ["a date of the language", new Date(Date.UTC(2020, 9, 14)), "2020-10-14T00:00:00Z"],
    ["none", null, null],
  ])("takes for a publication date %s", (_, publishedAt, read) => {
    const { article, claims } = handOver({ id: "a", text, publishedAt });
    expect(article).toMatchObject({ publishedAt: read, doubts: [] });
    expect(claims[0].when).toMatchObject({ value: read === null ? null : "2020-10-14" });
  });
});
