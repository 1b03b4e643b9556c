/**
 * Drives the look page over a video and prints speed, and the error against golden hand landmarks where given.
 * usage: tsx e2e/measure-seeing.ts VIDEO [--golden FILE.json] [--hand full|lite] [--as jpeg|png|raw] [--frames N] [--filter F]
 * The golden file is a list, one entry per frame, of [x, y, z] for the 21 points of a hand, in pixels.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Frame } from "../src/frames/frame.ts";
import { pointAt } from "../src/frames/video-point.ts";
import { LookPage } from "./look-page.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    golden: { type: "string" },
    hand: { type: "string", default: "full" },
    as: { type: "string", default: "png" },
    frames: { type: "string", default: "1000" },
    filter: { type: "string", default: "null" },
  },
});
const [video] = positionals;
if (video === undefined) throw new Error("Name a video.");
const handModel = values.hand === "lite" ? "lite" : "full";

const { pictures, size } = readPictures(video);
const look = await LookPage.start();
await look.open({ handModel, ...(values.as === "raw" ? size : {}) });
const frames: Frame[] = [];
const times: number[] = [];
for (const [index, picture] of pictures.entries()) {
  const start = performance.now();
  frames.push(await look.frame(picture, 1 + index * 40_000, index));
  times.push(performance.now() - start);
}
await look.stop();

const withHand = frames.filter((frame) => frame.hands.length > 0).length;
const withFace = frames.filter((frame) => frame.faceCount > 0).length;
console.log(
  `${frames.length} frames as ${values.as}, ${handModel} hand model: face in ${withFace}, hand in ${withHand}`,
);
console.log(
  `per frame: median ${quantile(times, 0.5).toFixed(0)} ms, 90 % under ${quantile(times, 0.9).toFixed(0)} ms`,
);
if (values.golden !== undefined)
  reportErrors(JSON.parse(readFileSync(values.golden, "utf8")) as number[][][]);

/** Distance of each point from the golden one as a share of the palm's length, in percent. */
function reportErrors(golden: readonly (readonly (readonly number[])[])[]): void {
  const shares = frames.flatMap((frame, index) => {
    const [points = [], hand] = [golden[index], frame.hands[0]];
    const [wrist = [], knuckle = []] = [points[0], points[9]];
    if (hand === undefined) return [];
    const palm = Math.hypot((wrist[0] ?? 0) - (knuckle[0] ?? 0), (wrist[1] ?? 0) - (knuckle[1] ?? 0));
    return points.map(([x = 0, y = 0], i) => {
      const seen = pointAt(hand.points, i);
      return (100 * Math.hypot(seen.x - x, seen.y - y)) / palm;
    });
  });
  const [middle, high] = [quantile(shares, 0.5), quantile(shares, 0.95)];
  console.log(`error in % of palm length: median ${middle.toFixed(2)}, 95 % under ${high.toFixed(2)}`);
}

function readPictures(path: string) {
  const probe = run("ffprobe", [
    "-v",
    "error",
    "-select_streams",
    "v",
    "-show_entries",
    "stream=width,height",
    "-of",
    "csv=p=0",
    path,
  ]);
  const [widthPx = 0, heightPx = 0] = probe.toString().trim().split(",").map(Number);
  const codec = {
    raw: ["-f", "rawvideo", "-pix_fmt", "rgba"],
    png: image("png"),
    jpeg: [...image("mjpeg"), "-q:v", "2"],
  };
  const format = codec[values.as as keyof typeof codec];
  const bytes = run("ffmpeg", [
    "-v",
    "error",
    "-i",
    path,
    "-frames:v",
    values.frames,
    "-vf",
    values.filter,
    ...format,
    "-",
  ]);
  return {
    size: { widthPx, heightPx },
    pictures: values.as === "raw" ? fixed(bytes, 4 * widthPx * heightPx) : marked(bytes),
  };
}

function image(codec: string): string[] {
  return ["-f", "image2pipe", "-c:v", codec];
}

function fixed(bytes: Buffer, length: number): Buffer[] {
  return Array.from({ length: Math.floor(bytes.length / length) }, (_, i) =>
    bytes.subarray(i * length, (i + 1) * length),
  );
}

/** Cuts a stream of pictures where one ends and the next begins. */
function marked(bytes: Buffer): Buffer[] {
  const joint =
    values.as === "png" ? Buffer.from("49454e44ae42608289504e47", "hex") : Buffer.from("ffd9ffd8ff", "hex");
  const tail = values.as === "png" ? 8 : 2;
  const cuts = [0];
  for (let at = bytes.indexOf(joint); at >= 0; at = bytes.indexOf(joint, at + 1)) cuts.push(at + tail);
  return cuts.map((start, i) => bytes.subarray(start, cuts[i + 1] ?? bytes.length));
}

function run(command: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(command, args, { maxBuffer: 2 ** 31 - 1 });
  if (status !== 0) throw new Error(`${command}: ${stderr.toString()}`);
  return stdout;
}

function quantile(numbers: readonly number[], share: number): number {
  return (
    [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ?? 0
  );
}
