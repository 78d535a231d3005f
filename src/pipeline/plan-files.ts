import { stampOf } from "./pipeline-version.js";
import { readAhead } from "./read-ahead.js";
import { type InputFile, readFirst } from "./read-files.js";
import type { RunStore } from "./store/run-store.js";

/** A file among the inputs of a run. */
export interface RunInput extends InputFile {
  /** As the store calls it. */
  readonly input: string;
}

/** A file that a run is to extract. */
export interface PlannedFile extends RunInput {
  /** How many of its articles, from the first, an interrupted run has done under this stamp. */
  readonly done: { readonly articles: number; readonly stamp: string } | null;
}

export interface PlanSettings {
  /** See `pipelineVersion`. */
  readonly version: string;
  readonly keepText: boolean;
  readonly concurrency: number;
}

/** What a run is to do, and how many articles it need not. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly unchanged: number;
}

/**
 * Leaves out the files that an earlier run has done and that have not changed. Only those it knows of are read for that. Of a file
 * that has vanished since it was found, what is known stays.
 */
export async function planFiles(inputs: readonly RunInput[], store: RunStore, settings: PlanSettings): Promise<Plan> {
  const planned = new Map<string, PlannedFile>();
  let unchanged = 0;
  const known = inputs.filter(({ input }) => store.knows(input));
  for await (const { item, loaded } of readAhead(known, settings.concurrency, readFirst)) {
    if ("gone" in loaded) {
      if (!loaded.gone) planned.set(item.input, { ...item, done: null });
      continue;
    }
    const stamp = stampOf(settings.version, loaded, settings.keepText);
    const { articles, all } = store.doneOf(item.input, stamp);
    unchanged += articles;
    if (!all) planned.set(item.input, { ...item, done: { articles, stamp } });
  }
  const files: PlannedFile[] = [];
  for (const item of inputs) {
    if (!store.knows(item.input)) files.push(Object.assign(item, { done: null }));
    else {
      const file = planned.get(item.input);
      if (file) files.push(file);
    }
  }
  return { files, unchanged };
}
