import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame } from "../src/frames/frame.ts";
import { pointAt, type VideoPoints } from "../src/frames/video-point.ts";
import { LookPage } from "./look-page.ts";
import { CROPS, pngOf, rgbaOf } from "./pictures.ts";

let look: LookPage;

beforeAll(async () => {
  const workspace = join(import.meta.dirname, "..");
  execFileSync("npm", ["run", "--silent", "models"], { cwd: workspace });
  execFileSync("npm", ["run", "--silent", "build"], { cwd: workspace });
  look = await LookPage.start();
});

afterAll(() => look.stop());

async function firstFrame(picture: Uint8Array, options = {}): Promise<Frame> {
  await look.open(options);
  return look.frame(picture, 1000, 0);
}

function faceOf(frame: Frame): VideoPoints {
  if (frame.face === null) throw new Error("No face was found.");
  return frame.face.points;
}

const offBetween = (a: { x: number; y: number }, b: { x: number; y: number }): [number, number] => [
  a.x - b.x,
  a.y - b.y,
];

/**
 * Pupils, inner eye corners and mouth corners read off five-fold enlargements under a grid, without landmarks drawn in;
 * such a reading is good to about 4 px. A bundle without the join is off by about the distance between the eyes.
 */
const HAND_CHECKED = [
  [
    "womanFacingUs",
    { 468: [120, 229], 473: [222, 216], 133: [151, 233], 362: [203, 227], 61: [141, 322], 291: [231, 311] },
    103,
  ],
  ["womanInCurls", { 468: [235, 184], 473: [330, 185], 61: [240, 284], 291: [311, 286] }, 95],
] as const;
const TOLERANCE_SHARE = 0.08;

describe("face landmarks", () => {
  it.each(HAND_CHECKED)("%s_eyesAndMouthAreWhereTheyAreSeen", async (name, places, betweenEyesPx) => {
    const face = faceOf(await firstFrame(pngOf(CROPS[name])));
    for (const [index, [x, y]] of Object.entries(places)) {
      const point = pointAt(face, Number(index));
      expect(Math.hypot(point.x - x, point.y - y), `landmark ${index}`).toBeLessThan(
        TOLERANCE_SHARE * betweenEyesPx,
      );
    }
  });

  it("mirroredPicture_pointsSwapSides", async () => {
    const [plain, mirrored] = [
      faceOf(await firstFrame(pngOf(CROPS.womanFacingUs))),
      faceOf(await firstFrame(pngOf(CROPS.womanFacingUs, ",hflip"))),
    ];
    const [leftPupil, rightPupil] = [473, 468];
    expect(Math.abs(pointAt(plain, leftPupil).x - (480 - pointAt(mirrored, rightPupil).x))).toBeLessThan(4);
  });

  it("twoFaces_areCountedAndTheLargerIsCarried", async () => {
    const frame = await firstFrame(pngOf(CROPS.twoWomen));
    expect(frame.faceCount).toBe(2);
    expect(frame.hands).toEqual([]);
  });

  it("turnedPhone_faceIsWhereItIsInTheFirstPictureOfTheOtherShape", async () => {
    const [wide, tall] = ["pad=640:480:160:0", "pad=480:640:0:160"].map((pad) =>
      pngOf(CROPS.womanFacingUs, `,${pad}`),
    );
    if (wide === undefined || tall === undefined) throw new Error("No pictures.");
    await look.open();
    for (let i = 0; i < 3; i++) await look.frame(wide, 1 + 40_000 * i, i);
    const turned = faceOf(await look.frame(tall, 200_000, 3));
    const alone = faceOf(await firstFrame(tall));
    for (const eye of [468, 473])
      expect(Math.hypot(...offBetween(pointAt(turned, eye), pointAt(alone, eye)))).toBeLessThan(2);
  });

  it("realSkin_everyPatchHasPixelsThatAreRedderThanBlue", async () => {
    const { skin } = await firstFrame(pngOf(CROPS.womanFacingUs));
    expect(skin).toHaveLength(6);
    for (const { pixelCount, red, green, blue } of skin) {
      expect(pixelCount).toBeGreaterThan(50);
      expect(red > green && green > blue).toBe(true);
    }
  });
});

/** Whose side it is follows from thumb and arm; wrist and middle fingertip read off the picture. */
const HANDS = [
  ["leftHandOnKnee", "left", { 0: [205, 170], 12: [145, 342] }],
  ["leftHandOnThigh", "left", { 0: [301, 222], 12: [130, 366] }],
  ["rightHandAtMouth", "right", { 8: [207, 107] }],
] as const;

describe.each(["full", "lite"] as const)("hand landmarks, %s model", (handModel) => {
  it.each(HANDS)("%s_isA %s hand where it is seen", async (name, side, places) => {
    const { hands } = await firstFrame(pngOf(CROPS[name]), { handModel });
    expect(hands.map((hand) => hand.label)).toEqual([side]);
    for (const [index, [x, y]] of Object.entries(places)) {
      const point = pointAt(hands[0]?.points ?? faceOf(await firstFrame(pngOf(CROPS[name]))), Number(index));
      expect(Math.hypot(point.x - x, point.y - y), `landmark ${index}`).toBeLessThan(25);
    }
  });
});

describe("look page", () => {
  it("samePicturesTwice_giveTheSameBytes", async () => {
    const picture = pngOf(CROPS.womanFacingUs);
    const run = async () => {
      await look.open();
      const frames: string[] = [];
      for (let i = 0; i < 4; i++)
        frames.push(Buffer.from(await look.frameBytes(picture, 1 + 40_000 * i, i)).toString("hex"));
      return frames;
    };
    expect(await run()).toEqual(await run());
  });

  it("rawPixels_giveTheSameFrameAsPng", async () => {
    const png = await firstFrame(pngOf(CROPS.womanFacingUs));
    const raw = await firstFrame(rgbaOf(CROPS.womanFacingUs), { widthPx: 480, heightPx: 480 });
    expect(raw).toEqual(png);
  });

  it("callsThatOverlap_giveTheSameAsOneByOne", async () => {
    const picture = pngOf(CROPS.womanFacingUs);
    const see = (i: number) => look.frameBytes(picture, 1 + 40_000 * i, i);
    await look.open();
    const inTurn = [await see(0), await see(1), await see(2)];
    await look.open();
    expect(await Promise.all([0, 1, 2].map(see))).toEqual(inTurn);
  });

  it("timeStandsStill_isRefusedByPicture", async () => {
    const picture = pngOf(CROPS.womanFacingUs);
    await firstFrame(picture);
    await expect(look.frame(picture, 1000, 1)).rejects.toThrow(
      "Picture 1 at 1000 µs is not later than 1000 µs.",
    );
  });

  it("rawPictureOfTheWrongSize_isRefused", async () => {
    await look.open({ widthPx: 640, heightPx: 480 });
    await expect(look.frame(new Uint8Array(10), 1, 0)).rejects.toThrow("10 bytes, expected 1228800 (RGBA)");
  });

  it("modelsThatAreNotThere_failWithTheirAddress", async () => {
    await expect(look.open({ modelsUrl: "../nothing/" })).rejects.toThrow(/face_landmarker\.task|404/);
  });

  it("allOfTheAbove_askedOnlyOurOwnOrigin", () => {
    const foreign = look.requested.filter(
      (url) => !url.startsWith(look.server.origin) && !/^(blob|data):/.test(url),
    );
    expect(foreign).toEqual([]);
    expect(look.requested.some((url) => url.endsWith("/models/face_landmarker.task"))).toBe(true);
    expect(look.complaints).toEqual([]);
  });
});
