import type { DiscoveredFile } from "./discover-files.js";
import type { EngineOptions, ExtractionEngine } from "./extraction.js";
import type { Totals } from "./store/merge.js";
import type { WriteBytes } from "./store/write-bytes.js";

/** Is told what a run does while it does it. */
export interface RunObserver {
  /** A failure or a doubt, in one sentence. */
  readonly notice: (message: string) => void;
  /** Called once, when it is known what there is to do. */
  readonly begin: (plan: { readonly inputs: number; readonly unchanged: number }) => void;
  /** Called as inputs (files) are done. */
  readonly progress: (done: { readonly inputs: number; readonly articles: number }) => void;
}

/** A run over files and folders. */
export interface RunOptions extends Omit<EngineOptions, "workers"> {
  /** Files, folders (with all below them), `-` for one article or feed on standard input. */
  readonly inputs: readonly string[];
  /** `auto`: as many as pay for their start with the input there is. */
  readonly workers: number | "auto";
  /** How many files are read at once. */
  readonly concurrency: number;
  readonly observer: RunObserver;
  /** When aborted, the run finishes the article in hand and ends; what is done is kept. */
  readonly signal: AbortSignal;
  /** An engine that outlives the run (a watcher's); else the run makes its own and closes it. */
  readonly engine?: ExtractionEngine;
}

/** A run into a folder. */
export interface FolderRunOptions extends RunOptions {
  readonly out: string;
  /** Forget what the folder holds and do everything again. */
  readonly force: boolean;
  /** Drop the records of articles that none of the inputs holds any more. */
  readonly prune: boolean;
  /** The formats that the records are exported to behind the run, for run.json. */
  readonly formats?: readonly string[];
  /** Files that it says no to are left as they are, as if they had not changed. */
  readonly only?: (file: DiscoveredFile) => boolean;
  /** Takes the place of writing to the disk: for tests of a full one. */
  readonly writeBytes?: WriteBytes;
}

/** What a run did and what the folder holds behind it: articles in the output, those of earlier runs included, and what they come to. */
export interface RunSummary extends Omit<Totals, "failures"> {
  /** Of the articles, those that an earlier run had done already. */
  readonly unchanged: number;
}

/** How a run into a folder ended. */
export interface RunOutcome {
  /** null where the run was stopped: readers see what was there before. */
  readonly summary: RunSummary | null;
  /** How many articles this run has done. */
  readonly articles: number;
  /** Whether any of them failed. */
  readonly failed: boolean;
  /** Stopped by its signal: what is done is kept, the same call goes on. */
  readonly stopped: boolean;
}
