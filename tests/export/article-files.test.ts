import fc from "fast-check";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { articleBaseName, articleTextFile } from "../../src/export/article-files.js";

const id = fc
  .array(
    fc.constantFrom("a", "B", "ə", "/", ".", "..", "_", "-", " ", "%", ":", "\\", "🚜", "\u0000", "x".repeat(90)),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""));

describe.each([
  ["articleTextFile", articleTextFile],
  ["articleBaseName", articleBaseName],
])("%s", (_, nameOf) => {
  it("gives no two ids one name, none that leads elsewhere, and none that is too long", () => {
    fc.assert(
      fc.property(id, id, (one, other) => {
        const name = nameOf(one);
        expect(path.posix.normalize(`out/${name}`)).toBe(`out/${name}`);
        for (const part of name.split("/")) {
          expect(Buffer.byteLength(part)).toBeLessThan(230);
          expect(part).not.toMatch(/[<>:"\\|?*\p{Cc}]|^\.\.?$/u);
        }
        if (one !== other) expect(nameOf(other)).not.toBe(name);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves plain ids as they are", () => {
    expect(nameOf("border-flock")).toMatch(/^(articles\/border-flock\.txt|border-flock)$/);
  });
});

it("percent-encodes what a file may not be called, so that a decoder of addresses gives the id back", () => {
  const odd = 'a#b%25 c;d/what? "so" <1>|2:\u0007\\.. /é🚜.';
  const name = articleTextFile(odd);
  expect(name).toBe("articles/a#b%2525 c;d/what%3F %22so%22 %3C1%3E%7C2%3A%07%5C..%20/é🚜%2E.txt");
  expect(decodeURIComponent(name)).toBe(`articles/${odd}.txt`);
  expect(articleTextFile("\ud83d")).not.toBe(articleTextFile("\ud83e"));
});

it("keeps the folders of an id for its text", () => {
  expect(articleTextFile("feed/12")).toBe("articles/feed/12.txt");
  expect(articleBaseName("feed/12")).toMatch(/^feed_12-[0-9a-f]{8}$/);
});
