import { availableParallelism } from "node:os";

/** More workers than this wait for one another's memory more than they help. */
const MAX_WORKERS = 4;
/**
 * Each worker takes more than a second to load and to be compiled to fast code (as this thread does, once): with less text than this,
 * about 2,000 articles, two of them on two cores gain little and cost half as much again.
 */
const MIN_BYTES = 10_000_000;

/** How many workers pay for their start with so much text, in bytes. */
export function chooseWorkers(bytes: number): number {
  const cores = availableParallelism();
  return bytes < MIN_BYTES || cores === 1 ? 0 : Math.min(cores, MAX_WORKERS);
}
