/** Paragraphs of invented news, long enough to be an article. */
export const paragraphs = [
  "The council of the village said on Friday that the bridge, which was closed in March, would open again, and that people could cross it as before.",
  "“Never again,” said Lale Ruhi, who keeps the mill; the engineers denied on Monday that the gate, the wall and the road had been built too late.",
  "In Şuşa the mayor said that the water would rise, fall and rise again, and that the mill, the gate and the road were safe.",
];

export interface PageParts {
  readonly head?: string;
  readonly before?: string;
  readonly article?: string;
  readonly after?: string;
}

/** An invented outlet's page. */
export function page({ head = "", before = "", article, after = "" }: PageParts = {}): string {
  const body = article ?? paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  return `<!DOCTYPE html><html lang="en"><head><title>The mill | River Post</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>${before}
<article>${body}</article>${after}<footer>About us. Cookies. All rights reserved.</footer></body></html>`;
}
