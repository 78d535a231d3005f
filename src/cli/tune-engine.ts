import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 watch a function longer before it compiles it for good, and inline less when it does. Its own settings suit programs that run
 * for hours: a run over a thousand articles ended before a third of the compiler's work had paid, and much of that was done twice, because a
 * function was compiled before its rarer branches had been seen. Measured with `npm run bench`; behaviour is the same with any setting.
 * Imported first, before there is anything to compile.
 */
setFlagsFromString("--interrupt-budget=600000");
setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
// Of the compiler's passes the one that pays least for its price here: objects that never leave a function are few.
setFlagsFromString("--no-turbo-escape");
// The heap is small (a few dozen MB): marking it in idle steps of this thread costs less than keeping helpers in step with it.
setFlagsFromString("--no-concurrent-marking");
// Node 24 and later have a compiler between the two, whose code is nearly as good and costs a tenth: only what runs all the time goes further.
if (Number.parseInt(process.versions.v8, 10) >= 13) setFlagsFromString("--invocation-count-for-turbofan=100000");
