import { describe, expect, it } from "vitest";
import { page, paragraphs } from "./pages.js";
import { failuresOf, named, readAll, sourceFile } from "./source-file.js";

const jsonLd = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = paragraphs.join("\n\n");

async function read(html: string): ReturnType<typeof readAll> {
  return readAll(named("news/mill.html", html));
}

describe("pages", () => {
  it("are read for their article alone, in paragraphs", async () => {
    const [mill] = await read(page());
    expect(mill).toMatchObject({ id: "dam", text: article, textOffset: 0, doubts: [] });
    expect(mill.metadata.title).toBe("The mill");
  });

  it("keep headings, captions, lists and quotations as paragraphs", async () => {
    const [first, second, third] = paragraphs;
    const body = `<figure><img src="a.jpg"><figcaption>The mill in March</figcaption></figure><p>${first}</p>
      <h2>What comes next</h2><p>${second}<br>She waited.</p><ul><li>a road, said the mayor</li><li>a gate</li></ul>
      <blockquote><p>${third}</p></blockquote><p>He said <q>no</q>.</p>`;
    const [mill] = await read(page({ article: body }));
    expect(mill.text.split("\n\n")).toEqual([
      "The mill in March",
      first,
      "What comes next",
      `${second}\nShe waited.`,
      "a road, said the mayor",
      "a gate",
      third,
      "He said “no”.",
    ]);
  });

  it("never take scripts, styles or templates for text", async () => {
    const traps = `<script>var a = "<p>evil script</p>";</script><style>p::after { content: "evil style" }</style>
      <template><p>evil template</p></template><noscript><p>evil noscript</p></noscript><canvas>evil canvas</canvas>
      <!-- evil comment --><svg><text>evil svg</text></svg>`;
    const [mill] = await read(page({ article: `${traps}<p>${paragraphs.join(`</p>${traps}<p>`)}</p>${traps}` }));
    expect(mill.text).not.toContain("evil");
    expect(mill.text).toContain(paragraphs[2]);
  });

  it.each([
    ["a notice about cookies", '<div class="cookie">', "</div>"],
    ["a request for consent", '<section id="CookieConsent"><div class="gdpr__text">', "</div></section>"],
    ["an invitation to a newsletter", '<aside class="box box--newsletter-signup">', "</aside>"],
  ])("do not take %s for what the article says, before or inside it", async (_, open, close) => {
    const block = `${open}<p>We said that we use this, that and more, and our editor says that it is free.</p>${close}`;
    const [first, ...rest] = paragraphs.map((text) => `<p>${text}</p>`);
    const [mill] = await read(page({ before: block, article: `${first}${block}${rest.join("")}`, after: block }));
    expect(mill).toMatchObject({ text: article, doubts: [] });
  });

  it("have no byline in their text, wherever the author is known from", async () => {
    const byline = '<div class="article-byline">By <span class="byline-name">Lale Ruhi</span>, River Post</div>';
    const body = paragraphs.map((text) => `<p>${text}</p>`).join("");
    for (const head of ["", '<meta name="author" content="Lale Ruhi">']) {
      const [mill] = await read(page({ head, article: `<h2>The mill</h2>${byline}${body}${byline}` }));
      expect(mill.text.split("\n\n").slice(-3)).toEqual(paragraphs);
      expect(mill.text).not.toContain("Lale Ruhi, River Post");
      expect(mill.metadata.author).toMatch(/^Lale Ruhi/);
    }
  });

  it.each([
    ["an article filed under a notice's name", `<div class="tag-cookies">${article}</div>`],
    ["a newsletter", `<div id="newsletter-42"><p>${paragraphs.join("</p><p>")}</p></div>`],
    [
      "a short newsletter among other things",
      `<div id="newsletter"><p>${paragraphs[0]}</p></div><p>${"word ".repeat(45)}</p>`,
    ],
  ])("keep %s", async (_, body) => {
    const [mill] = await read(page({ article: body }));
    expect(mill.text).toContain(paragraphs[0]);
  });

  it("give the metadata of schema.org, publication and change apart", async () => {
    const data = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "Not this" },
        {
          "@type": ["Article", "NewsArticle"],
          headline: "The mill &amp; the gate",
          datePublished: "2020-10-14T09:30:00+0400",
          dateModified: "2020-10-16T08:00:00+04:00",
          author: [{ "@type": "Person", name: "Lale Ruhi" }, { name: "Oktay Dere" }],
          publisher: { "@type": "NewsMediaOrganization", name: "River Post" },
          mainEntityOfPage: { "@id": "https://example.com/mill" },
        },
      ],
    };
    const [mill] = await read(page({ head: jsonLd({ "@type": "BreadcrumbList" }) + jsonLd(data) }));
    expect(mill.metadata).toEqual({
      title: "The mill & the gate",
      outlet: "River Post",
      url: "https://example.com/mill",
      publishedAt: "2020-10-14T09:30:00+04:00",
      author: "Lale Ruhi, Oktay Dere",
    });
    expect(mill.updatedAt).toBe("2020-10-16T08:00:00+04:00");
    expect(mill.doubts).toEqual([]);
  });

  it("give the metadata of meta elements where schema.org is silent or broken", async () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", oops</script>
      <meta property="og:title" content="The mill"><meta property="og:site_name" content="River Post">
      <meta name="author" content="Lale Ruhi"><link rel="canonical" href="https://example.com/mill">
      <meta property="article:published_time" content="2020-10-14"><meta property="article:modified_time" content="2020-10-15">`;
    const [mill] = await read(page({ head }));
    expect(mill.metadata).toEqual({
      title: "The mill",
      outlet: "River Post",
      url: "https://example.com/mill",
      publishedAt: "2020-10-14",
      author: "Lale Ruhi",
    });
    expect(mill.updatedAt).toBe("2020-10-15");
  });

  it("let the last change stand in for a missing publication, and say so", async () => {
    const [mill] = await read(page({ head: '<meta property="article:modified_time" content="2020-10-15">' }));
    expect(mill.metadata.publishedAt).toBe("2020-10-15");
    expect(mill.doubts).toEqual([expect.stringContaining("last change")]);
  });

  it.each(["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-31", "2020-02-31"])(
    "leave out the date %s, and say so",
    async (date) => {
      const [mill] = await read(page({ head: `<meta property="article:published_time" content="${date}">` }));
      expect(mill.metadata.publishedAt).toBeNull();
      expect(mill.doubts).toEqual([expect.stringContaining(date)]);
    },
  );

  it("take the text of schema.org where the page itself shows none", async () => {
    const data = { "@type": "NewsArticle", articleBody: article };
    const [mill] = await read(page({ head: jsonLd(data), article: "<p>Turn on scripts to read on.</p>" }));
    expect(mill.text).toBe(article);
  });

  it("take what their sidecar knows besides", async () => {
    const [mill] = await readAll(sourceFile(page(), '{"publishedAt": "2020-10-14"}', "news/dam.html"));
    expect(mill.metadata).toMatchObject({ title: "The mill", publishedAt: "2020-10-14" });
  });

  it.each([
    ["called .txt", "news/mill.txt", page()],
    ["with an XML declaration", "news/mill.xml", `<?xml version="1.0"?>\n${page()}`],
    ["behind a comment", "news/mill", `<!-- made by hand -->\n${page()}`],
    ["without a head, by its name", "mill.htm", paragraphs.map((text) => `<p>${text}</p>`).join("")],
  ])("are known when %s", async (_, path, html) => {
    const [mill] = await readAll(named(path, html));
    expect(mill.text).toBe(article);
  });

  it("are plain text where they hold no tag, whatever they are called", async () => {
    expect(await readAll(named("a.html", "The gate\n  opened."))).toMatchObject([{ text: "The gate\n  opened." }]);
  });

  it("are read in the encoding that their meta names", async () => {
    const html = page({ head: '<meta charset="windows-1254">' });
    const bytes = Uint8Array.from(html.replaceAll("“", "\u0093").replaceAll("”", "\u0094"), (char) =>
      char === "Ş" ? 0xde : char === "ş" ? 0xfe : char.charCodeAt(0),
    );
    const [mill] = await readAll(named("mill.html", bytes));
    expect(mill).toMatchObject({ text: article, encoding: "windows-1254", doubts: [] });
  });

  it("without any text fail", async () => {
    const html = "<!DOCTYPE html><html><body><script>x()</script></body></html>";
    expect(await failuresOf(named("a.html", html))).toMatchObject([{ code: "empty" }]);
  });

  it.each([
    ["20,000 elements deep", `<body>${"<div>".repeat(20_000)}Rain fell.`],
    ["20,000 elements deep where no text is", `<body><svg>${"<g>".repeat(20_000)}</svg>Rain fell.`],
    ["20,000 elements deep behind an odd comment", `<body><!-- --!>${"<div>".repeat(20_000)}Rain fell.`],
    ["a million open tags", `<body>${"<b>".repeat(1_000_000)}Rain fell.`],
  ])("are read as a whole where they are %s, and say so", async (_, body) => {
    const [mill] = await read(`<!DOCTYPE html>${body}`);
    expect(mill.text).toBe("Rain fell.");
    expect(mill.doubts).toEqual([
      expect.stringMatching(/all text of the page was taken.*(?:nested 2000\d|has 1000001)/),
    ]);
  });

  it("survive an attribute of a megabyte", async () => {
    const [mill] = await read(page({ before: `<p class="${"comment, ".repeat(120_000)}">x</p>` }));
    expect(mill.text).toContain(paragraphs[0]);
    expect(mill.text).not.toContain("comment,");
  });

  it("longer than any article are refused", async () => {
    const html = page({ article: `<p>${"a".repeat(4_000_000)}</p>` });
    expect(await failuresOf(named("a.html", html))).toMatchObject([{ code: "too-large" }]);
  });
});
