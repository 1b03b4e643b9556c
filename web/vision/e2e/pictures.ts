import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { packageFolder } from "../tools/models/install.ts";

export interface Crop {
  readonly sample: string;
  /** ffmpeg's width:height:x:y. */
  readonly crop: string;
}

/** Real people, from the samples of @vladmandic/face-api (MIT); coordinates in the tests are of these crops. */
export const CROPS = {
  womanFacingUs: { sample: "sample6.jpg", crop: "480:480:200:380" },
  womanInCurls: { sample: "sample3.jpg", crop: "640:800:400:250" },
  twoWomen: { sample: "sample6.jpg", crop: "1000:480:200:300" },
  leftHandOnKnee: { sample: "sample2.jpg", crop: "480:480:700:920" },
  leftHandOnThigh: { sample: "sample5.jpg", crop: "480:480:1080:950" },
  rightHandAtMouth: { sample: "sample2.jpg", crop: "480:480:200:250" },
} as const satisfies Record<string, Crop>;

export const pngOf = ({ sample, crop }: Crop, filter = ""): Buffer =>
  ffmpeg(samplePath(sample), `crop=${crop}${filter}`, ["-f", "image2pipe", "-c:v", "png"]);

export const rgbaOf = ({ sample, crop }: Crop): Buffer =>
  ffmpeg(samplePath(sample), `crop=${crop}`, ["-f", "rawvideo", "-pix_fmt", "rgba"]);

function samplePath(sample: string): string {
  return join(packageFolder("@vladmandic/face-api"), "demo", sample);
}

function ffmpeg(input: string, filter: string, output: readonly string[]): Buffer {
  const args = ["-v", "error", "-i", input, "-vf", filter, "-frames:v", "1", ...output, "-"];
  const { status, stdout, stderr } = spawnSync("ffmpeg", args, { maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`ffmpeg: ${stderr?.toString() ?? "not found"}`);
  return stdout;
}
