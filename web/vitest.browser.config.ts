import { defineConfig } from "vitest/config";

/** Tests that drive a real Chromium (found by CHROMIUM or in the usual places); one at a time, they are heavy. */
export default defineConfig({
  test: {
    include: ["*/e2e/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    passWithNoTests: true,
  },
});
