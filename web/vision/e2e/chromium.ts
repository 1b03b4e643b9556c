import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Quiet: no update, sync or component request may be mistaken for one of ours. Software GL: the same everywhere. */
const FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

export function launchChromium(extraFlags: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? USUAL_PLACES.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error("No Chromium found: set CHROMIUM to its path.");
  return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...extraFlags] });
}
