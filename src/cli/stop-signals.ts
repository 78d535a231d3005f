import { ExitCode } from "./exit-code.js";

/** Lets a run end in good order on Ctrl-C or `kill`. */
export interface StopSignals {
  readonly signal: AbortSignal;
  /** What the caller is to be told, null where nobody has asked to stop. */
  readonly exitCode: () => ExitCode | null;
  /** Gives the signals back their usual meaning. */
  readonly dispose: () => void;
}

/** The first signal asks the run to stop, a second one ends the process at once: a run survives that as well. */
export function catchStopSignals(): StopSignals {
  const stop = new AbortController();
  let code: ExitCode | null = null;
  const listen = (signal: NodeJS.Signals, own: ExitCode): (() => void) => {
    const listener = (): void => {
      if (code !== null) process.exit(own);
      code = own;
      stop.abort();
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  };
  const disposals = [listen("SIGINT", ExitCode.Interrupted), listen("SIGTERM", ExitCode.Terminated)];
  return {
    signal: stop.signal,
    exitCode: () => code,
    dispose() {
      for (const dispose of disposals) dispose();
    },
  };
}
