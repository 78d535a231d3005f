import { setFlagsFromString } from "node:v8";

/**
 * Settings of V8, with the major versions that know them (11: Node 20, 12: Node 22, 13: Node 24, 14: Node 26); an unknown one would print an
 * error. V8's own settings suit programs that run for hours: a run over a thousand articles ended before a third of the compiler's work had
 * paid. Measured with `npm run bench`; behaviour is the same with any setting. Imported first, before there is anything to compile.
 */
const SETTINGS: readonly { readonly flag: string; readonly from: number; readonly to: number }[] = [
  // Watches a function longer before it compiles it for good: much was done twice, because rarer branches had not been seen.
  { flag: "--interrupt-budget=600000", from: 11, to: 11 },
  { flag: "--invocation-count-for-turbofan=30000", from: 12, to: 12 },
  // From Node 24 on there is a compiler between the two, whose code is nearly as good and costs a tenth: only what runs all the time goes further.
  { flag: "--invocation-count-for-turbofan=100000", from: 13, to: 14 },
  // Inlines less.
  { flag: "--max-inlined-bytecode-size-cumulative=300", from: 11, to: 14 },
  // Of the compiler's passes the one that pays least for its price here: objects that never leave a function are few.
  { flag: "--no-turbo-escape", from: 11, to: 14 },
  // The heap is small (a few dozen MB): marking it in idle steps of this thread costs less than keeping helpers in step with it.
  { flag: "--no-concurrent-marking", from: 11, to: 14 },
];

const version = Number.parseInt(process.versions.v8, 10);
for (const { flag, from, to } of SETTINGS) if (version >= from && version <= to) setFlagsFromString(flag);
