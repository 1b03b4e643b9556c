import { chromium } from "playwright-core";
const base = "http://127.0.0.1:5302";
const [, , routine = "first-touch", seconds = "150", out = "/tmp/mirror-shots/live"] = process.argv;
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", "--enable-unsafe-swiftshader", "--use-file-for-fake-video-capture=/tmp/mirror-cam.mjpeg"],
});
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
page.on("console", (m) => console.log(m.type(), m.text().slice(0, 300)));
page.on("pageerror", (e) => console.log("ERR", e.message));
let n: Record<string, number> = {};
page.on("websocket", (ws) => {
  ws.on("framereceived", (f) => { const t = JSON.parse(String(f.payload)).type; n[t] = (n[t] ?? 0) + 1; if (t !== "state") console.log(String(f.payload).slice(0, 260)); });
  ws.on("framesent", () => { n["sent"] = (n["sent"] ?? 0) + 1; });
});
await page.goto(base + "/#/");
const id = await page.evaluate(async (routineId) => {
  const r = await fetch("/api/sessions", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ routineId, mode: "mirror", source: "camera", keepRecording: true }) });
  return ((await r.json()) as { id: string }).id;
}, routine);
console.log("session", id);
await page.goto(`${base}/#/session/${id}/${routine}/camera`);
const every = 25;
for (let s = 0; s < Number(seconds); s += every) {
  await page.waitForTimeout(every * 1000);
  console.log(s + every, JSON.stringify(n));
  await page.screenshot({ path: `${out}-${s + every}.png` });
}
await page.getByRole("button", { name: "End" }).click();
await page.waitForSelector(".card", { timeout: 60000 });
await page.waitForTimeout(4000);
await page.screenshot({ path: `${out}-end.png`, fullPage: true });
await browser.close();
