import { articleBaseName } from "./article-files.js";
import { toBrat } from "./brat.js";
import type { ExportWriter, OpenFile } from "./format.js";

/** Writes brat/NAME.txt and brat/NAME.ann of each article. */
export function openBratFolder(open: OpenFile): ExportWriter {
  const writeFile = (name: string, data: string): void => {
    const file = open(name);
    file.write(data);
    file.close();
  };
  return {
    write({ article, claims, mentions, text }) {
      if (text === null) return;
      const name = `brat/${articleBaseName(article.id)}`;
      writeFile(`${name}.txt`, text);
      writeFile(`${name}.ann`, toBrat(text, claims, mentions));
    },
    finish: () => undefined,
  };
}
