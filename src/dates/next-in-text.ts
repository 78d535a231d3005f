import { Modifier, Role } from "./date-words.js";
import type { Expression } from "./expression.js";
import { Tense, tenseAround } from "./tense.js";
import type { Timeline } from "./timeline.js";

/** Whether `the next month`, `the next summer` is counted from the date last named: an article before it, in a clause of the past. */
export function isNextInText(line: Timeline, found: Expression): boolean {
  if (found.modifier !== Modifier.Next || line.lastYear === null) return false;
  if ((line.tokens.role(found.first) & Role.Definite) === 0) return false;
  return tenseAround(line.tokens, found.first, found.end) === Tense.Past;
}
