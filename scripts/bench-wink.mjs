// wink-nlp's full pipe over a folder of texts, its values read and written as kimdedi writes its own: the other side of bench.ts.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const nlp = winkNLP(model);
const { its } = nlp;
const folder = process.argv[2];
const lines = [];
for (const name of readdirSync(folder)) {
  const doc = nlp.readDoc(readFileSync(path.join(folder, name), "utf8"));
  const record = {
    name,
    sentences: doc.sentences().out(),
    tags: doc.tokens().out(its.pos),
    entities: doc.entities().out(its.detail),
  };
  lines.push(JSON.stringify(record));
}
const out = mkdtempSync(path.join(tmpdir(), "kimdedi-wink-"));
writeFileSync(path.join(out, "out.jsonl"), lines.join("\n"));
rmSync(out, { recursive: true });
