import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // One process a file costs more than most files take; no test leaves anything behind in the process.
    isolate: false,
    // A loaded machine is slow, not wrong.
    testTimeout: 60_000,
    coverage: { include: ["src/**"], provider: "v8" },
  },
});
