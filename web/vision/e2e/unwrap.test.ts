import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { faceHead, facePoints } from "../src/atlas/test-face.ts";
import { launchChromium } from "./chromium.ts";
import type {} from "./unwrap-page.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const entry = join(import.meta.dirname, "unwrap-page.ts");
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["es"] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("Vite built nothing.");
  browser = await launchChromium();
  page = await browser.newPage();
  await page.addScriptTag({ content: output.output[0].code, type: "module" });
  await page.waitForFunction("'compareUnwraps' in window");
});

afterAll(() => browser?.close());

const compare = (yaw: number, size: number) =>
  page.evaluate(([face, head, side]) => window.compareUnwraps(face, head, side), [
    [...facePoints(3, 320, 300, yaw)],
    faceHead,
    size,
  ] as const);

it.each([
  [0, 512],
  [30, 512],
])("unwrapByWebGl_FaceTurned%i_IsWhatPlainArithmeticGives", async (yaw, size) => {
  const report = await compare(yaw, size);
  expect(report.hasWebGl).toBe(true);
  expect(report.compared).toBeGreaterThan(0.4 * size * size);
  // Graphics hardware interpolates between pixels in steps of 1/256.
  expect(report.mean).toBeLessThan(1);
  expect(report.most).toBeLessThanOrEqual(8);
  expect(report.onlyOne / report.compared).toBeLessThan(0.005);
});
