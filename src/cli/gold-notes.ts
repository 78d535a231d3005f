import { counted } from "../model/counted.js";
import type { GoldFile } from "./gold-files.js";

/** What is wrong with one annotation; a file that is none has as many faults as lines. */
const SHOWN_PROBLEMS = 5;

/** What of the annotations cannot be read, or is not what it says it is: in silence it would be missing from the gold. */
export function noteFaults(files: readonly GoldFile[]): string[] {
  return files.flatMap(({ gold: { id, problems } }) => {
    const more = problems.length - SHOWN_PROBLEMS;
    const shown = problems.slice(0, SHOWN_PROBLEMS).map((problem) => `${id}.ann: ${problem}`);
    return more > 0 ? [...shown, `${id}.ann: … and ${String(more)} more like these`] : shown;
  });
}

/** What the annotations leave open. */
export function noteGold(files: readonly GoldFile[]): string[] {
  const notes: string[] = [];
  const bare = files.flatMap(({ gold }) =>
    gold.attributions
      .filter(({ cue, content }) => cue.length === 0 || content.length === 0)
      .map(({ ref }) => `${ref} of ${gold.id}`),
  );
  if (bare.length > 0)
    notes.push(`annotated attributions without cue or content are left out: ${String(bare.length)}, as ${bare[0]}`);
  const shared = files.filter(({ annotator }) => annotator !== null);
  if (shared.length > 0)
    notes.push(
      `${counted(shared.length, "text")} with several annotators, of whom the first by name is taken, ` +
        `as ${shared[0].annotator ?? ""} of ${shared[0].gold.id}`,
    );
  const undated = files.filter(({ gold, input }) => gold.dates.length > 0 && !input.publishedAt);
  if (undated.length > 0)
    notes.push(
      `${counted(undated.length, "article")} without publishedAt in NAME.json, so that “on Wednesday” has no value there: ` +
        undated[0].gold.id,
    );
  return notes;
}
