import { type ChildProcess, spawn } from "node:child_process";

export const FORMATS = ["mp4", "webm", "mjpeg"] as const;
export type Format = (typeof FORMATS)[number];

/** High quality, so that measured errors are the chain's own and not the film's. */
const CODECS: Record<Format, string[]> = {
  mp4: [
    "-c:v",
    "libx264",
    "-preset",
    "veryfast",
    "-crf",
    "16",
    "-pix_fmt",
    "yuv420p",
    "-movflags",
    "+faststart",
  ],
  webm: [
    "-c:v",
    "libvpx",
    "-deadline",
    "good",
    "-cpu-used",
    "4",
    "-crf",
    "18",
    "-b:v",
    "600k",
    "-pix_fmt",
    "yuv420p",
  ],
  mjpeg: ["-c:v", "copy", "-f", "mjpeg"],
};

export interface Encoder {
  write(picture: Buffer): Promise<void>;
  finish(): Promise<void>;
}

/** Sends JPEG pictures through ffmpeg into a film. */
export function encode(file: string, format: Format, fps: number, bitrate?: string): Encoder {
  const codec = CODECS[format].map((word) => (word === "600k" && bitrate ? bitrate : word));
  const input = [
    "-v",
    "error",
    "-y",
    "-f",
    "image2pipe",
    "-c:v",
    "mjpeg",
    "-framerate",
    String(fps),
    "-i",
    "-",
  ];
  const ffmpeg = spawn("ffmpeg", [...input, "-an", ...codec, file], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  const ended = ending(ffmpeg);
  return {
    write: (picture) =>
      new Promise((resolve, reject) =>
        ffmpeg.stdin.write(picture, (error) => (error ? reject(error) : resolve())),
      ),
    finish: () => {
      ffmpeg.stdin.end();
      return ended;
    },
  };
}

/** The same film once more at a lower rate, with a whole picture every 20 as calls and telephones have them. */
export function compress(film: string, out: string, bitrate: string): Promise<void> {
  const codec = [
    "-c:v",
    "libx264",
    "-preset",
    "veryfast",
    "-b:v",
    bitrate,
    "-g",
    "20",
    "-pix_fmt",
    "yuv420p",
  ];
  return ending(
    spawn("ffmpeg", ["-v", "error", "-y", "-i", film, "-an", ...codec, out], { stdio: "inherit" }),
  );
}

function ending(ffmpeg: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    ffmpeg.on("error", () => reject(new Error("ffmpeg could not be started; is it installed?")));
    ffmpeg.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`ffmpeg ended with ${String(code)}.`)),
    );
  });
}
