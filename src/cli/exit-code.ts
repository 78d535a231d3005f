/** What the program tells its caller. */
export const enum ExitCode {
  Ok = 0,
  /** Some articles failed (the rest is written), or a score fell under its baseline. */
  Failed = 1,
  /** Unusable arguments or input: nothing was done. */
  Usage = 2,
  /** Stopped by SIGINT or SIGTERM, as shells number it: what was done is kept. */
  Interrupted = 130,
  Terminated = 143,
}
