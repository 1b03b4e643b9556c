import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { decodeFrame } from "../src/frames/frame-codec.ts";
import type { Frame } from "../src/frames/frame.ts";
import type { LookOptions } from "../src/look/look.ts";
import { launchChromium } from "./chromium.ts";
import { serveFolder, type StaticServer } from "./static-server.ts";

/** The built look page in a headless Chromium, as `effleur look` drives it. */
export class LookPage {
  readonly requested: string[] = [];
  readonly complaints: string[] = [];

  private constructor(
    readonly server: StaticServer,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async start(): Promise<LookPage> {
    const server = await serveFolder(join(import.meta.dirname, "..", "dist"));
    const browser = await launchChromium();
    const context = await browser.newContext();
    const look = new LookPage(server, browser, await context.newPage());
    context.on("request", (request) => look.requested.push(request.url()));
    look.page.on("pageerror", (error) => look.complaints.push(error.message));
    await look.page.goto(`${server.origin}/look/look.html`);
    return look;
  }

  open(options: LookOptions = {}) {
    return this.page.evaluate((chosen) => window.effleurLook.open(chosen), options);
  }

  async frameBytes(picture: Uint8Array, captureTimeUs: number, sequence: number): Promise<Uint8Array> {
    const answer = await this.page.evaluate(
      ([base64, time, number]) => window.effleurLook.frame(base64, time, number),
      [Buffer.from(picture).toString("base64"), captureTimeUs, sequence] as const,
    );
    return new Uint8Array(Buffer.from(answer, "base64"));
  }

  async frame(picture: Uint8Array, captureTimeUs: number, sequence: number): Promise<Frame> {
    const decoded = decodeFrame(await this.frameBytes(picture, captureTimeUs, sequence));
    if ("fault" in decoded) throw new Error(`The page gave no frame: ${decoded.fault}.`);
    return decoded.frame;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
