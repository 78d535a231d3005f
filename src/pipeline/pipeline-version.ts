import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceFile } from "../ingest/article-source.js";
import { buildId } from "./build-id.js";
import { gazetteerFiles } from "./gazetteer-files.js";
import { packageVersion } from "./package-info.js";

const STAMP_LENGTH = 22;
/** Ends the stamp of inputs whose texts are kept. */
const WITH_TEXT = "+";

/**
 * Names everything that decides what is extracted, beside the articles: the program, its resources, the gazetteer. Records of two runs
 * with one version are the same.
 *
 * @param gazetteer a folder with another gazetteer; null for the one shipped
 */
export function pipelineVersion(gazetteer: string | null): string {
  const hash = createHash("sha256").update(`${packageVersion()} ${buildId()}\n`);
  for (const file of gazetteer === null ? [] : gazetteerFiles(gazetteer)) {
    if (existsSync(file))
      hash.update(`${path.basename(file)}\n`).update(createHash("sha256").update(readFileSync(file)).digest());
  }
  return hash.digest("base64url").slice(0, STAMP_LENGTH);
}

/**
 * A name for what an input holds and for what extracts it: equal where nothing would come out differently.
 * @param content the file, or the hash of one that is not held whole
 */
export function stampOf(version: string, content: SourceFile | Buffer, keepText: boolean): string {
  const hash = createHash("sha256").update(version);
  if (Buffer.isBuffer(content)) hash.update("\nhash\n").update(content);
  else {
    hash.update(`\n${String(content.bytes.length)}\n`).update(content.bytes);
    if (content.sidecar) hash.update(content.sidecar.bytes);
  }
  return hash.digest("base64url").slice(0, STAMP_LENGTH) + (keepText ? WITH_TEXT : "");
}

/** Whether what was done under one stamp is as good as what another asks for: texts that nobody asked for do no harm. */
export function covers(done: string | null, wanted: string): boolean {
  return done === wanted || done === wanted + WITH_TEXT;
}
