import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import path from "node:path";
import { articleTextFile } from "../../export/article-files.js";
import { makeFolder } from "../make-folder.js";
import type { ClosingLine, IndexLine } from "./index-line.js";
import { Part } from "./part.js";
import { PART_FILES, partFiles } from "./store-files.js";
import type { WriteBytes } from "./write-bytes.js";

/** The bytes of one or more articles' records, and their lines for the index. */
export interface SegmentRecords {
  readonly claims: Uint8Array;
  readonly mentions: Uint8Array;
  readonly articles: Uint8Array;
  readonly lines: readonly (IndexLine | ClosingLine)[];
  /** Texts to be kept, by article id. */
  readonly texts: readonly { readonly id: string; readonly text: string }[];
}

/**
 * Appends what a run has done to files of its own. The index is written last: what it does not name is no part of the segment, so that a
 * run that is killed leaves every article either done or not.
 */
export class SegmentWriter {
  readonly part: Part;
  private readonly descriptors: Readonly<Record<(typeof PART_FILES)[number], number>>;

  /** Makes the folder, which must not be there yet. */
  constructor(
    private readonly folder: string,
    private readonly writeBytes: WriteBytes,
  ) {
    makeFolder(path.dirname(folder));
    mkdirSync(folder);
    const files = partFiles(folder);
    this.part = new Part(files);
    const open = (file: string): number => openSync(file, "wx");
    this.descriptors = {
      claims: open(files.claims),
      mentions: open(files.mentions),
      articles: open(files.articles),
      index: open(files.index),
    };
  }

  append({ claims, mentions, articles, lines, texts }: SegmentRecords): void {
    this.writeBytes(this.descriptors.claims, claims);
    this.writeBytes(this.descriptors.mentions, mentions);
    this.writeBytes(this.descriptors.articles, articles);
    for (const { id, text } of texts) {
      const file = path.join(this.folder, articleTextFile(id));
      makeFolder(path.dirname(file));
      writeFileSync(file, text);
    }
    const indexed = lines.map((line) => Buffer.from(`${JSON.stringify(line)}\n`));
    this.writeBytes(this.descriptors.index, Buffer.concat(indexed));
    lines.forEach((line, i) => {
      this.part.add(line, indexed[i].length);
    });
  }

  close(): void {
    for (const name of PART_FILES) closeSync(this.descriptors[name]);
  }
}
