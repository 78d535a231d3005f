// Takes the place of the extractor in runs whose articles are to do harm: what one does, its text says.
import { createExtractor as createReal } from "../../dist/pipeline/create-extractor.js";

const HARM = {
  "throw!": () => {
    throw new Error("harmed on purpose");
  },
  "loop!": () => {
    for (;;);
  },
  "exit!": () => process.exit(3),
  "fill!": () => {
    const filled = [];
    for (;;) filled.push(new Array(100_000).fill(0.1));
  },
};

export async function createExtractor(options) {
  const real = await createReal(options);
  return {
    ...real,
    extract(article) {
      for (const [word, harm] of Object.entries(HARM)) if (article.text.includes(word)) harm();
      return real.extract(article);
    },
  };
}
