/** Writes contracts/frames: frames and recordings as bytes with their .json twins, which C# and TypeScript tests both read. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeFrame } from "../src/frames/frame-codec.ts";
import {
  FACE_POINTS,
  HAND_POINTS,
  SKIN_PATCHES,
  type Frame,
  type HandSample,
  type Side,
} from "../src/frames/frame.ts";
import { writeRecording, type RecordingHeader } from "../src/frames/recording.ts";
import { newVideoPoints, type VideoPoints } from "../src/frames/video-point.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "contracts", "frames");
const RECORDING_HEADER: RecordingHeader = {
  source: "example",
  faceModel: "face_landmarker",
  handModel: "hand_landmarker_lite",
  delegate: "cpu",
  app: "effleur 0.1.0",
};

mkdirSync(join(folder, "rejected"), { recursive: true });
const empty = bareFrame(0, 0);
const examples: Record<string, Frame> = {
  "nothing-seen": empty,
  "face-only": { ...bareFrame(1, 33_333), faceCount: 1, face: face(), skin: skin() },
  everything: {
    ...bareFrame(7, 9_007_199_254_740_991),
    faceCount: 2,
    face: face(),
    hands: [hand("left", 0.75), hand("right", 0.5)],
    skin: skin(),
  },
  // Of one hand something is known, of the other nothing.
  "pulled-skin": {
    ...bareFrame(8, 40_000),
    faceCount: 1,
    face: face(),
    hands: [
      { ...hand("left", 0.75), pull: { atX: 310.5, atY: 200.25, x: -4.5, y: 2.125, error: 0.375 } },
      hand("right", 0.5),
    ],
    skin: skin(),
  },
  "hands-only": { ...bareFrame(4_294_967_295, 5_000_000_000), hands: [hand("right", 0.875)] },
};
for (const [name, frame] of Object.entries(examples)) write(name, encodeFrame(frame), twin(frame));
writeRejected(encodeFrame(examples["everything"] ?? empty));
writeRecordings();

function bareFrame(sequence: number, captureTimeUs: number): Frame {
  const size = { widthPx: 640, heightPx: 480 };
  return {
    sequence,
    captureTimeUs,
    ...size,
    brightness: 0.5,
    sharpness: 123.25,
    faceCount: 0,
    face: null,
    hands: [],
    skin: [],
  };
}

/** Eighths are exact as f32, so that both languages compare with no tolerance; no two coordinates are alike. */
function points(count: number, start: number): VideoPoints {
  const made = newVideoPoints(count);
  for (let i = 0; i < made.length; i++) made[i] = start + i / 8;
  return made;
}

function face() {
  return { presence: 0.9375, points: points(FACE_POINTS, 100) };
}

function hand(label: Side, labelScore: number): HandSample {
  return {
    label,
    labelScore,
    presence: labelScore / 2,
    points: points(HAND_POINTS, label === "left" ? -20 : 300),
    pull: null,
  };
}

function skin() {
  return SKIN_PATCHES.map((patch, i) => ({
    patch,
    pixelCount: 100 + i,
    red: 200.5 + i,
    green: 150.25 + i,
    blue: 120.125 + i,
    saturatedShare: i / 8,
  }));
}

function twin(frame: Frame) {
  const face = frame.face && { presence: frame.face.presence, points: [...frame.face.points] };
  return { ...frame, face, hands: frame.hands.map((hand) => ({ ...hand, points: [...hand.points] })) };
}

function writeRejected(good: Uint8Array): void {
  const faults: Record<string, string> = {};
  const reject = (name: string, fault: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, "rejected", `${name}.bin`), bytes);
    faults[name] = fault;
  };
  const changed = (change: (view: DataView) => void) => {
    const copy = good.slice();
    change(new DataView(copy.buffer));
    return copy;
  };
  reject("empty", "wrongLength", new Uint8Array());
  reject("short-header", "wrongLength", good.slice(0, 31));
  reject("one-byte-short", "wrongLength", good.slice(0, -1));
  reject("one-byte-long", "wrongLength", Uint8Array.from([...good, 0]));
  reject(
    "version-3",
    "unknownVersion",
    changed((view) => view.setUint8(0, 3)),
  );
  reject(
    "pulls-that-are-not-there",
    "wrongLength",
    changed((view) => view.setUint8(0, 2)),
  );
  reject(
    "three-hands",
    "countTooLarge",
    changed((view) => view.setUint8(2, 3)),
  );
  reject(
    "seven-patches",
    "countTooLarge",
    changed((view) => view.setUint8(3, 7)),
  );
  reject(
    "nan-landmark",
    "notFinite",
    changed((view) => view.setFloat32(32 + 4 + 120, NaN, true)),
  );
  reject(
    "infinite-brightness",
    "notFinite",
    changed((view) => view.setFloat32(20, Infinity, true)),
  );
  reject(
    "zero-width",
    "outOfRange",
    changed((view) => view.setUint16(16, 0, true)),
  );
  reject(
    "third-side",
    "outOfRange",
    changed((view) => view.setUint32(32 + 4 + FACE_POINTS * 12, 2, true)),
  );
  const pulled = encodeFrame(examples["pulled-skin"] ?? empty);
  new DataView(pulled.buffer).setFloat32(32 + 4 + FACE_POINTS * 12 + 12 + HAND_POINTS * 12 + 16, -1, true);
  reject("error-below-nothing", "outOfRange", pulled);
  writeFileSync(join(folder, "rejected", "faults.json"), `${JSON.stringify(faults, null, 2)}\n`);
}

function writeRecordings(): void {
  const frames = [0, 1, 3].map((sequence) => ({
    ...bareFrame(sequence, sequence * 40_000),
    faceCount: 1,
    face: face(),
  }));
  const whole = writeRecording(RECORDING_HEADER, frames);
  const times = frames.map((frame) => frame.captureTimeUs);
  const recording = { header: RECORDING_HEADER, captureTimesUs: times, truncated: false };
  writeRecordingExample("recording", whole, recording);
  const cut = { ...recording, captureTimesUs: times.slice(0, 2), truncated: true };
  writeRecordingExample("recording-truncated", whole.slice(0, -100), cut);
}

function write(name: string, bytes: Uint8Array, json: unknown): void {
  writeFileSync(join(folder, `${name}.bin`), bytes);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(json)}\n`);
}

function writeRecordingExample(name: string, bytes: Uint8Array, json: unknown): void {
  writeFileSync(join(folder, `${name}.effleur`), bytes);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
}
