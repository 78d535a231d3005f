import { addName, type Draft } from "./drafts.js";
import type { SourceRow } from "./source-tables.js";

/**
 * Applies gazetteer/repairs.tsv to the source rows: `rename` (official name), `move` (district), `kind`, `status`, `drop` (a row that is no place),
 * `drop-name` (an alternate that belongs elsewhere). Each repair names its row by source key and gives its reason.
 * @throws where a repair names a row or an action that does not exist
 */
export function applyRepairs(drafts: readonly Draft[], repairs: readonly SourceRow[]): void {
  const byKey = new Map(drafts.map((d) => [d.id, d]));
  for (const { action, target, value } of repairs) {
    if (!target.startsWith("wof:")) continue;
    const draft = byKey.get(target);
    if (!draft) throw new Error(`repairs.tsv names an unknown row ${target}`);
    if (action === "rename") draft.name = value;
    else if (action === "move") draft.parent = value;
    else if (action === "kind") draft.kind = value;
    else if (action === "status") draft.status = value === "abandoned" ? "abandoned" : "current";
    else if (action === "drop") draft.kind = "dropped";
    else if (action === "drop-name") draft.names = draft.names.filter((n) => n.name !== value);
    else if (action === "add-name") addName(draft, { name: value, language: "az", status: "variant", source: "kimdedi", renders: "" });
    else throw new Error(`unknown repair ${action}`);
  }
}
