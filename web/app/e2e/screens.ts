/**
 * Looks at every screen in Chromium and checks it with axe: `npm run screens -w @effleur/app -- http://127.0.0.1:5173 out`.
 * CAMERA may name a .y4m or .mjpeg file to stand in for the camera, PHOTO a .jpg for the kept pictures of the check-in's screens.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { mockCheckIns, type CheckInMock } from "./check-in-mock.ts";
import { mockTrials } from "./trial-mock.ts";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const [, , base = "http://127.0.0.1:5173", out = "screens"] = process.argv;
const camera = process.env["CAMERA"];
const recording =
  process.env["RECORDING"] ??
  fileURLToPath(new URL("../../../contracts/frames/recording.effleur", import.meta.url));

const looks: Record<string, BrowserContextOptions> = {
  "desk-light": { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  "phone-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark", hasTouch: true },
  "phone-large": { viewport: { width: 390, height: 844 }, colorScheme: "light" },
};

interface Start {
  routineId: string;
  mode: "guide" | "mirror";
  source: "none" | "camera" | "demo";
}

/** Starts a session through the API and opens its page. */
async function openSession(page: Page, start: Start): Promise<void> {
  await page.goto(`${base}/#/`);
  const id = await page.evaluate(
    async (body) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch("/api/sessions", { method: "POST", headers, body: JSON.stringify(body) });
      return ((await response.json()) as { id: string }).id;
    },
    { ...start, keepRecording: false },
  );
  await page.goto(`${base}/#/session/${id}/${start.routineId}/${start.source}`);
}

// As text: a compiled function would carry its compiler's own words into the page.
const refuseCamera = `Object.defineProperty(navigator.mediaDevices, "getUserMedia", {
  value: () => Promise.reject(new DOMException("no", "NotAllowedError")),
});`;

/** Lets the real line through and says something of its own to the page, as a coach that understands hands would. */
async function alsoSay(page: Page, messages: readonly object[]): Promise<void> {
  await page.routeWebSocket(/\/live\//, (socket) => {
    const server = socket.connectToServer();
    let silent = false;
    server.onMessage((message) => {
      if (!silent) socket.send(message);
    });
    setTimeout(() => {
      silent = true;
      for (const message of messages) socket.send(JSON.stringify(message));
    }, 15_000);
  });
}

const asked = {
  type: "state",
  atS: 12,
  step: 1,
  phase: "paused",
  paused: "asked",
  passesDone: 1,
  passesWanted: 5,
  stepElapsedS: 4,
  hands: [],
};

/** The newest session of which `isWanted` holds, for the pages about one. */
async function findSession(page: Page, isWanted: "hasRecording"): Promise<string> {
  await page.goto(`${base}/#/`);
  const id = await page.evaluate(async (field) => {
    const { sessions } = (await (await fetch("/api/sessions?limit=100")).json()) as {
      sessions: ({ id: string } & Record<string, unknown>)[];
    };
    return sessions.find((session) => session[field])?.id;
  }, isWanted);
  if (!id) throw new Error(`No session with ${isWanted} is kept; do one in the mirror first.`);
  return id;
}

/** Begins the pressure lesson with flat pads. */
async function openLesson(page: Page): Promise<void> {
  await page.goto(`${base}/#/pressure`);
  await page.evaluate("sessionStorage.clear()");
  await page.reload();
  await page.getByRole("button", { name: "three flat finger pads" }).click();
}

async function typeReading(page: Page, shown: number): Promise<void> {
  await page.getByRole("textbox").fill(String(shown));
  await page.keyboard.press("Enter");
}

async function pressTrial(page: Page, factors: readonly number[]): Promise<void> {
  await page.getByRole("button", { name: "Straight to the trial" }).click();
  for (const factor of factors) {
    const target = Number.parseFloat((await page.locator(".pressure-target").innerText()).replace(/\D/g, ""));
    await typeReading(page, Math.round(factor * target));
  }
}

/** Puts a product on the shelf through the API, once. */
async function keepProduct(
  page: Page,
  name: string,
  ingredients: string,
  more: object = {},
): Promise<string> {
  await page.goto(`${base}/#/`);
  return page.evaluate(
    async (product) => {
      const kept = (await (await fetch("/api/shelf")).json()) as {
        products: { id: string; product: { name: string } }[];
      };
      const there = kept.products.find((one) => one.product.name === product.name);
      if (there) return there.id;
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify(product);
      const response = await fetch("/api/shelf/products", { method: "POST", headers, body });
      return ((await response.json()) as { id: string }).id;
    },
    {
      name,
      use: "massage",
      ingredients,
      when: ["evening"],
      days: [] as string[],
      opened: null as string | null,
      keepsMonths: null,
      patchTestFrom: null as string | null,
      patchNotes: [],
      ...more,
    },
  );
}

const photo = process.env["PHOTO"];

/** Goes through the check-in up to the camera, with a stand-in server that says these things. */
async function openCapture(page: Page, says: CheckInMock["says"] = [], card = "None"): Promise<void> {
  await mockCheckIns(page, { says });
  await openQuestions(page, card);
  await page.getByRole("button", { name: "To the camera" }).click();
  await page.waitForSelector(".capture");
}

async function openQuestions(page: Page, card = "None"): Promise<void> {
  await page.goto(`${base}/#/check-in/before`);
  await page.evaluate("sessionStorage.clear()");
  await page.reload();
  await page.getByLabel("Camera").fill("laptop on the shelf");
  await page.getByLabel("Light").fill("ceiling lamp");
  await page.getByRole("button", { name: card, exact: true }).last().click();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForSelector(".scale");
}

/** What the guard says, and the screen that shows it. */
async function showAdvice(page: Page, kind: string, text: string, heldShare = 0): Promise<void> {
  await openCapture(page, [[500, { type: "advice", kind, text, heldShare }]]);
  await page.getByText(text).first().waitFor({ timeout: 120_000 });
  await page.waitForSelector(".oval");
}

async function openProgress(page: Page, mock: CheckInMock): Promise<void> {
  await mockCheckIns(page, { ...(photo !== undefined && { photo }), ...mock });
  await page.goto(`${base}/#/progress`);
  await page.waitForSelector(".progress");
}

const today = new Date().toISOString().slice(0, 10);

const screens: Record<string, (page: Page) => Promise<unknown>> = {
  async today(page) {
    await page.goto(`${base}/#/`);
    await page.waitForSelector(".face-map");
  },
  async guide(page) {
    await openSession(page, { routineId: "calm-and-clear", mode: "guide", source: "none" });
    await page.waitForSelector(".controls");
    await page.getByRole("button", { name: "Skip" }).click();
    await page.waitForTimeout(9000);
  },
  async mirror(page) {
    await openSession(page, { routineId: "first-touch", mode: "mirror", source: "camera" });
    await page.waitForSelector(".controls");
    await page.waitForTimeout(22_000);
  },
  async demo(page) {
    await page.goto(`${base}/#/`);
    await page.getByRole("button", { name: "See it work" }).click();
    await page.waitForSelector(".controls");
    await page.waitForTimeout(45_000);
  },
  async palm(page) {
    await alsoSay(page, [{ type: "gesture", atS: 12, kind: "openPalm" }, asked]);
    await openSession(page, { routineId: "first-touch", mode: "mirror", source: "camera" });
    await page.waitForSelector(".palm", { timeout: 60_000 });
  },
  async closing(page) {
    await alsoSay(page, [{ type: "done", atS: 12 }]);
    await openSession(page, { routineId: "first-touch", mode: "mirror", source: "camera" });
    await page.waitForSelector(".closing", { timeout: 60_000 });
  },
  async thumb(page) {
    await alsoSay(page, [
      { type: "done", atS: 12 },
      { type: "gesture", atS: 14, kind: "thumbsUp" },
    ]);
    await openSession(page, { routineId: "first-touch", mode: "mirror", source: "camera" });
    await page.waitForSelector(".thumb-line", { timeout: 60_000 });
  },
  async options(page) {
    await openSession(page, { routineId: "first-touch", mode: "guide", source: "none" });
    await page.getByRole("button", { name: "Options" }).click();
    await page.getByText("What they tell").click();
  },
  async session(page) {
    await page.goto(`${base}/#/history/${await findSession(page, "hasRecording")}`);
    await page.reload();
    await page.waitForSelector(".painted-head");
  },
  async replay(page) {
    await page.goto(`${base}/#/replay/${await findSession(page, "hasRecording")}`);
    await page.waitForSelector(".timeline");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.waitForTimeout(20_000);
  },
  async openReplay(page) {
    await page.goto(`${base}/#/replay`);
    await page.getByLabel("What was done in it").selectOption("technique T19");
    await page.locator("input[type=file]").setInputFiles(recording);
    await page.waitForSelector(".timeline");
    await page.locator(".timeline").focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("PageUp");
    await page.locator(".replay-stage").scrollIntoViewIfNeeded();
  },
  async end(page) {
    await openSession(page, { routineId: "first-touch", mode: "guide", source: "none" });
    await page.getByRole("button", { name: "End" }).click();
    await page.waitForSelector(".card");
  },
  async welcome(page) {
    await page.goto(`${base}/#/welcome`);
    await page.waitForSelector(".welcome h1");
  },
  async you(page) {
    await page.goto(`${base}/#/you`);
    await page.waitForSelector(".wishes");
    await page.getByText("Treatments of the face").click();
    await page.getByLabel(/filler in the last four weeks/).check();
  },
  async plan(page) {
    await page.goto(`${base}/#/plan`);
    await page.waitForSelector(".month");
  },
  async check(page) {
    await page.goto(`${base}/#/`);
    await page.getByRole("button", { name: "Follow the guide" }).click();
    await page.waitForSelector(".check .chip");
  },
  async symptom(page) {
    await openSession(page, { routineId: "calm-and-clear", mode: "guide", source: "none" });
    await page.getByRole("button", { name: "Not right?" }).click();
    await page.getByRole("button", { name: "It hurts" }).click();
  },
  async pressure(page) {
    await page.goto(`${base}/#/pressure`);
    await page.waitForSelector(".pressure-contacts");
  },
  async pressureLook(page) {
    await openLesson(page);
    await page.waitForSelector(".scale-picture");
  },
  async pressureFeel(page) {
    await openLesson(page);
    await page.getByRole("button", { name: "I have felt it" }).click();
    await typeReading(page, 24);
    await page.waitForSelector(".pressure-news");
  },
  async pressureEnd(page) {
    await openLesson(page);
    await pressTrial(page, [1.5, 0.9, 1.1, 1.2]);
    await page.waitForSelector(".trial-chart");
  },
  async shelf(page) {
    await keepProduct(page, "Rose hip oil", "Rosa Canina Seed Oil, Tocopherol", { opened: "2026-01-10" });
    await keepProduct(page, "Night serum", "Aqua, Glycerin, Retinol", { use: "serum", days: ["wednesday"] });
    await keepProduct(page, "Plain oil", "Simmondsia Chinensis Seed Oil, Squalane");
    await page.goto(`${base}/#/shelf`);
    await page.waitForSelector(".shelf .row");
  },
  async shelfRead(page) {
    await page.goto(`${base}/#/shelf`);
    await page
      .getByRole("textbox", { name: "Ingredients" })
      .fill(
        "Aqua (Water), Glycerin, Prunus Amygdalus Dulcis Oil*, Cetearyl Alcohol, Moonstone Essence, Sodium Hyaluronate, Parfum, Limonene, Linalol",
      );
    await page.getByRole("button", { name: "Read it" }).click();
    await page.waitForSelector(".verdict");
    await page.getByText("What is in it").click();
    await page.locator(".ingredient summary").nth(4).click();
  },
  async product(page) {
    const id = await keepProduct(
      page,
      "Almond oil with rose",
      "Prunus Amygdalus Dulcis Oil, Rosa Damascena Flower Oil, Citronellol, Geraniol",
      {
        patchTestFrom: today,
      },
    );
    await page.goto(`${base}/#/product/${id}`);
    await page.waitForSelector(".verdict");
  },
  async privacy(page) {
    await page.goto(`${base}/#/privacy`);
    await page.waitForSelector(".privacy h2");
  },
  async routines(page) {
    await page.goto(`${base}/#/routines`);
    await page.waitForSelector(".routine-row");
  },
  async editor(page) {
    await page.goto(`${base}/#/routine/new/roller`);
    await page.getByRole("button", { name: "Remove Spreading oil" }).click();
    await page.getByRole("button", { name: "Step 2, Roller or gua sha" }).click();
    await page.getByRole("button", { name: "Slower" }).click();
    await page.waitForSelector(".note-no");
  },
  async library(page) {
    await page.goto(`${base}/#/library`);
    await page.waitForSelector(".library .row");
  },
  async technique(page) {
    await page.goto(`${base}/#/technique/T13`);
    await page.waitForSelector(".player canvas");
    await page.waitForTimeout(4000);
  },
  async atlas(page) {
    await page.goto(`${base}/#/atlas/muscle%3Amasseter`);
    await page.waitForSelector(".atlas canvas");
    await page.waitForTimeout(4000);
  },
  async evidence(page) {
    await page.goto(`${base}/#/evidence`);
    await page.waitForSelector(".claim");
  },
  async history(page) {
    await page.goto(`${base}/#/history`);
    await page.waitForSelector(".row");
  },
  async checkIn(page) {
    await mockCheckIns(page);
    await page.goto(`${base}/#/check-in/after/1`);
    await page.waitForSelector(".check-in");
    await page.getByRole("button", { name: "Wiped off just now" }).click();
  },
  async checkInQuestions(page) {
    await mockCheckIns(page);
    await openQuestions(page);
    await page.getByLabel(/stressed/).focus();
    for (let i = 0; i < 2; i++) await page.keyboard.press("ArrowRight");
  },
  async captureDark(page) {
    await showAdvice(page, "tooDark", "A little more light from in front of you.");
  },
  async captureHold(page) {
    await showAdvice(page, "hold", "Good. Stay like this.", 0.6);
  },
  async captureClip(page) {
    await openCapture(page, [
      [500, { type: "advice", kind: "hold", text: "Good. Stay like this.", heldShare: 1 }],
      [600, { type: "shoot" }],
    ]);
    await page.getByText(/(5[0-6]|4\d) s to go/).waitFor({ timeout: 120_000 });
  },
  async captureSide(page) {
    await openCapture(page, [
      [
        500,
        { type: "advice", kind: "handsOnFace", text: "Take your hands away from your face.", heldShare: 0 },
      ],
    ]);
    await page.getByRole("button", { name: "Skip this" }).click();
    await page.getByRole("button", { name: "Take it as it is" }).waitFor({ timeout: 120_000 });
  },
  async captureCard(page) {
    await openCapture(page, [], "Grey card");
    await page.waitForSelector(".card-square", { timeout: 120_000 });
  },
  async captureHidden(page) {
    await page.addInitScript(`localStorage.setItem("effleur.preferences", '{"noScores":true}')`);
    await showAdvice(page, "tooFar", "Come a little nearer.");
    await page.waitForTimeout(3000);
  },
  async captureRefused(page) {
    await page.addInitScript({ content: refuseCamera });
    await openCapture(page).catch(() => undefined);
    await page.waitForSelector(".notice");
  },
  async checked(page) {
    await mockCheckIns(page, photo === undefined ? {} : { photo });
    await page.goto(`${base}/#/checked/1`);
    await page.waitForSelector(".readings");
  },
  async progressEmpty(page) {
    await openProgress(page, { progress: "empty" });
  },
  async progressFew(page) {
    await openProgress(page, { progress: "few" });
  },
  async progressFull(page) {
    await openProgress(page, { progress: "full" });
  },
  async progressNoScores(page) {
    await page.addInitScript(`localStorage.setItem("effleur.preferences", '{"noScores":true}')`);
    await openProgress(page, { progress: "full" });
  },
  async progressFaces(page) {
    await openProgress(page, { progress: "full" });
    await page.getByRole("button", { name: "Look at two pictures" }).click();
    await page.waitForSelector(".face-slider", { timeout: 120_000 });
    await page.locator(".face-slider").scrollIntoViewIfNeeded();
  },
  async progressSorting(page) {
    await openProgress(page, { progress: "full" });
    await page.getByRole("button", { name: "Sort pictures without knowing" }).click();
    await page.waitForSelector(".sort-pair img");
    await page.locator(".sort-pair").scrollIntoViewIfNeeded();
  },
  async refused(page) {
    await page.addInitScript({ content: refuseCamera });
    await openSession(page, { routineId: "first-touch", mode: "mirror", source: "camera" });
    await page.waitForSelector(".notice");
  },
};

/** A trial of the stand-in server, opened afresh. */
async function openTrial(page: Page, address: string, wait: string): Promise<void> {
  await mockTrials(page);
  await page.goto(`${base}/#/${address}`);
  await page.waitForSelector(wait);
}

async function openQuiet(page: Page): Promise<void> {
  await openTrial(page, "trial/resting/now", ".trial-now .slider");
  await page.getByRole("slider").focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: "Show what was drawn" }).click();
  await page.getByRole("button", { name: "Start the quiet minutes" }).click();
  await page.waitForSelector(".quiet");
}

const trialScreens: typeof screens = {
  async trials(page) {
    await openTrial(page, "trials", ".question-card");
  },
  async trialsNew(page) {
    await mockTrials(page, true);
    await page.goto(`${base}/#/trials`);
    await page.waitForSelector(".question-card");
  },
  async trialPlan(page) {
    await openTrial(page, "trials/new/calm-or-rest", ".odds-line");
  },
  async trialPlanMenus(page) {
    await openTrial(page, "trials/new/technique-a-or-b", ".odds-line");
    await page.getByRole("button", { name: "Begin the trial" }).click();
  },
  async trialRunning(page) {
    await openTrial(page, "trial/running", ".draw");
  },
  async trialClear(page) {
    await openTrial(page, "trial/clear", ".trial-answer");
  },
  async trialFew(page) {
    await openTrial(page, "trial/few", ".draw");
    await page.getByRole("button", { name: "Look at the answer" }).click();
    await page.waitForSelector(".trial-answer");
  },
  async trialNoScores(page) {
    await page.addInitScript(`localStorage.setItem("effleur.preferences", '{"noScores":true}')`);
    await openTrial(page, "trial/clear", ".trial-answer");
  },
  async trialNowBefore(page) {
    await openTrial(page, "trial/running/now", ".trial-now .slider");
  },
  async trialNowMassage(page) {
    await openTrial(page, "trial/running/now", ".trial-now .slider");
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "Show what was drawn" }).click();
    await page.getByRole("button", { name: "Start the guide" }).waitFor();
  },
  async trialNowRest(page) {
    await openQuiet(page);
    await page.waitForTimeout(3000);
  },
  async trialNowQuestion(page) {
    await page.clock.install();
    await openQuiet(page);
    await page.clock.fastForward("08:01");
    await page.waitForSelector(".trial-now .slider");
  },
};
Object.assign(screens, trialScreens);

async function lookAt(browser: Browser, look: string, screen: string): Promise<number> {
  const context = await browser.newContext(looks[look]);
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob|ws):/.test(request.url()))
      foreign.push(request.url());
  });
  await screens[screen]?.(page);
  if (look === "phone-large") await page.evaluate("document.documentElement.style.fontSize = '200%'");
  await page.screenshot({ path: join(out, `${screen}-${look}.png`), fullPage: process.env["FULL"] === "1" });
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
  for (const found of violations)
    console.log(
      `${screen} ${look}: ${found.id}: ${found.help}: ${found.nodes.map((node) => node.target).join(" ")}`,
    );
  for (const url of foreign) console.log(`${screen} ${look}: asked another origin for ${url}`);
  await context.close();
  return violations.length + foreign.length;
}

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    "--enable-unsafe-swiftshader",
    ...(camera ? [`--use-file-for-fake-video-capture=${camera}`] : []),
  ],
});
const only = process.env["ONLY"]?.split(",");
let faults = 0;
for (const screen of Object.keys(screens).filter((name) => !only || only.includes(name)))
  for (const look of Object.keys(looks)) faults += await lookAt(browser, look, screen);
await browser.close();
console.log(`${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
