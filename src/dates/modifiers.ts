import { Modifier } from "./date-words.js";

/** Whether a modifier refers to the date last named (`that year`, `the following day`) and not to the day of writing. */
export function isAnaphoric(modifier: number): boolean {
  return modifier >= Modifier.That && modifier <= Modifier.Previous;
}

/** By how many units a modifier moves: -1, 0 or 1. */
export function shiftOf(modifier: number): number {
  switch (modifier) {
    case Modifier.Last:
    case Modifier.Previous:
      return -1;
    case Modifier.Next:
    case Modifier.Following:
    case Modifier.Coming:
      return 1;
    default:
      return 0;
  }
}
