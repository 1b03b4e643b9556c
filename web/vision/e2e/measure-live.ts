/**
 * Watches a film as if it were the camera, in real Chromium, and prints how many frames a second came, what was looked at, and how long
 * the page itself was blocked. `--load N` keeps N processes busy meanwhile.
 * usage: tsx e2e/measure-live.ts FILM.mjpeg [--seconds 30] [--load N]
 */
import { spawn } from "node:child_process";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { launchChromium } from "./chromium.ts";
import type { LiveReport } from "./live-page.ts";
import { serveFolder } from "./static-server.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "30" }, load: { type: "string", default: "0" } },
});
const [film] = positionals;
if (film === undefined) throw new Error("Name a film in MJPEG.");
const root = join(import.meta.dirname, "..");
await build({
  root,
  configFile: false,
  base: "/live/",
  publicDir: false,
  logLevel: "error",
  worker: { format: "es" },
  build: { outDir: "dist/live", emptyOutDir: true, rollupOptions: { input: join(root, "e2e/live.html") } },
});
const busy = Array.from({ length: Number(values.load) }, () =>
  spawn(process.execPath, ["-e", "for (;;) Math.sqrt(2)"], { stdio: "ignore" }),
);
try {
  print(await watch(resolve(film), Number(values.seconds)));
} finally {
  busy.forEach((process) => process.kill());
}

async function watch(file: string, seconds: number): Promise<LiveReport> {
  const server = await serveFolder(join(root, "dist"));
  const browser = await launchChromium([
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-video-capture=${file}`,
  ]);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/live/e2e/live.html`);
    await page.waitForFunction(() => "watchCamera" in window);
    return await page.evaluate((lasts) => window.watchCamera(lasts), seconds);
  } finally {
    await browser.close();
    await server.close();
  }
}

function print({ frames, statuses, longTasks }: LiveReport): void {
  const [first, last] = [frames[0], frames.at(-1)];
  const seconds = first && last ? (last.atMs - first.atMs) / 1000 : 0;
  const sorted = frames.map(({ elapsedMs }) => elapsedMs).sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const both = frames.filter(({ hands }) => hands === 2).length;
  console.log(`load average ${(loadavg()[0] ?? 0).toFixed(1)}, ${values.load} busy processes of our own`);
  console.log(
    `${frames.length} frames in ${seconds.toFixed(1)} s: ${((frames.length - 1) / seconds).toFixed(1)} a second, ` +
      `median ${middle.toFixed(0)} ms each; two hands in ${both}`,
  );
  for (const { atMs, status } of statuses)
    if (status.kind === "running")
      console.log(
        `${(atMs / 1000).toFixed(1)} s: ${status.choice.level} on ${status.choice.delegate} (${status.choice.reason})`,
      );
  const longest = Math.max(0, ...longTasks.map(({ lastsMs }) => lastsMs));
  console.log(
    `main thread: ${longTasks.length} tasks over 50 ms, the longest ${longest.toFixed(0)} ms` +
      longTasks
        .map(({ atMs, lastsMs }) => ` [${lastsMs.toFixed(0)} ms at ${(atMs / 1000).toFixed(1)} s]`)
        .join(""),
  );
}
