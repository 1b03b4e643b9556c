import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type Page, type Route, chromium } from "playwright-core";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);
const ORIGIN = "http://mannequin.test";

/** Software GL gives the same pixels on every machine; the rest keeps the browser from calling home. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export interface Studio {
  page: Page;
  close(): Promise<void>;
}

/** Opens the drawing page. Nothing is served on a port: every request is answered from here, any other is refused. */
export async function openStudio(): Promise<Studio> {
  const [script, browser] = await Promise.all([bundle(), launch()]);
  const page = await browser.newPage();
  await page.route("**/*", (route) => answer(route, script));
  page.on("pageerror", (error) => console.error(`mannequin page: ${error.message}`));
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => "mannequin" in window);
  return { page, close: () => browser.close() };
}

function launch(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: FLAGS });
}

async function bundle(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(ROOT, "src/page/main.ts"), formats: ["es"], fileName: "page" },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs) if ("output" in one && one.output[0]) return one.output[0].code;
  throw new Error("The drawing page could not be bundled.");
}

async function answer(route: Route, script: string): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== ORIGIN) return route.abort();
  if (pathname === "/") {
    const body = `<!doctype html><script type="module" src="/page.js"></script>`;
    return route.fulfill({ contentType: "text/html", body });
  }
  if (pathname === "/page.js") return route.fulfill({ contentType: "text/javascript", body: script });
  const file = fileOf(pathname);
  return file ? route.fulfill({ body: await readFile(file) }) : route.fulfill({ status: 404 });
}

function fileOf(pathname: string): string | null {
  const hand = /^\/hands\/(left|right)\.glb$/.exec(pathname);
  if (hand) return handFile(hand[1] === "left" ? "left" : "right");
  const sample = /^\/pictures\/package\/(sample\d\.jpg)$/.exec(pathname);
  if (sample?.[1]) return path.join(samplesFolder(), sample[1]);
  const own = /^\/pictures\/faces\/([a-z]+\.jpg)$/.exec(pathname);
  return own?.[1] ? path.join(ROOT, "faces", own[1]) : null;
}

/** The rigged hand of one side, from the package. */
export function handFile(side: "left" | "right"): string {
  return require.resolve(`@webxr-input-profiles/assets/dist/profiles/generic-hand/${side}.glb`);
}

function samplesFolder(): string {
  return path.join(path.dirname(require.resolve("@vladmandic/face-api/package.json")), "demo");
}
