import type { RunObserver } from "../pipeline/run-options.js";

/** Shows on standard error how a run goes: on a terminal in one line that changes, elsewhere in a line every few seconds. */
export interface Progress extends RunObserver {
  readonly end: () => void;
}

const TERMINAL_INTERVAL_MS = 100;
const PLAIN_INTERVAL_MS = 5000;
/** Before this a rate says little. */
const MIN_RATE_MS = 1000;
const CLEAR_LINE = "\r\u001b[K";

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const live = stream.isTTY;
  const interval = live ? TERMINAL_INTERVAL_MS : PLAIN_INTERVAL_MS;
  let started = performance.now();
  let shown = started;
  let inputs = 0;
  const clear = (): void => {
    if (live) stream.write(CLEAR_LINE);
  };
  return {
    begin(plan) {
      started = shown = performance.now();
      ({ inputs } = plan);
    },
    progress(done) {
      const now = performance.now();
      if (now - shown < interval) return;
      shown = now;
      const line = formatProgress(done, inputs, now - started);
      stream.write(live ? `${CLEAR_LINE}${line}` : `kimdedi: ${line}\n`);
    },
    notice(message) {
      clear();
      stream.write(`kimdedi: ${message}\n`);
    },
    end: clear,
  };
}

/** `1,200 of 5,000 files, 310 articles a second, 0:12 left`; 80 columns. */
function formatProgress(
  done: { readonly inputs: number; readonly articles: number },
  inputs: number,
  milliseconds: number,
): string {
  const count = (number: number): string => Math.round(number).toLocaleString("en");
  const parts = [`${count(done.inputs)} of ${count(inputs)} ${inputs === 1 ? "file" : "files"}`];
  if (milliseconds >= MIN_RATE_MS) {
    parts.push(`${count((done.articles / milliseconds) * 1000)} articles a second`);
    if (done.inputs > 0)
      parts.push(`${formatDuration(((inputs - done.inputs) / done.inputs) * (milliseconds / 1000))} left`);
  }
  return parts.join(", ");
}

function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (number: number): string => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
