import { availableParallelism } from "node:os";

/** More workers than this wait for one another's memory more than they help. */
const MAX_WORKERS = 4;
/** Below this a run is over before workers have started. */
const MIN_BYTES = 3_000_000;

/** How many workers pay for their start with so much text, in bytes. */
export function chooseWorkers(bytes: number): number {
  const cores = availableParallelism();
  return bytes < MIN_BYTES || cores === 1 ? 0 : Math.min(cores, MAX_WORKERS);
}
