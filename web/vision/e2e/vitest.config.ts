import { defineConfig } from "vitest/config";
import browser from "../../vitest.browser.config.ts";

/** The workspace's browser tests alone. */
export default defineConfig({ test: { ...browser.test, include: ["e2e/**/*.test.ts"] } });
