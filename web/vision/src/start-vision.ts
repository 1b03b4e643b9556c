import { easeCamera } from "./camera/ease-camera.ts";
import { decodeFrame } from "./frames/frame-codec.ts";
import { enlargedPoints } from "./frames/video-point.ts";
import type { Frame } from "./frames/frame.ts";
import { SceneWatch, type Scene } from "./scene/scene-watch.ts";
import { picturesOf } from "./source/pictures-of.ts";
import type { TimedPicture } from "./source/video-pictures.ts";
import { openVision, type SeenFrame, type Vision, type VisionSettings } from "./vision.ts";
import type { ModelChoice } from "./worker/protocol.ts";

export type VisionStatus =
  | { readonly kind: "loading" }
  | { readonly kind: "running"; readonly choice: ModelChoice }
  | { readonly kind: "scene"; readonly scene: Scene }
  | { readonly kind: "failed"; readonly message: string };

export type VisionSource =
  | { readonly video: HTMLVideoElement; readonly startUs?: number }
  | { readonly pictures: AsyncIterable<TimedPicture> };

export type StartVisionOptions = VisionSource &
  Omit<VisionSettings, "onChoice"> & {
    /** The bytes to send and the same frame for drawing; called once for each picture seen. */
    readonly onFrame: (bytes: Uint8Array<ArrayBuffer>, view: Frame, elapsedMs: number) => void;
    readonly onStatus?: (status: VisionStatus) => void;
  };

/** A picture in the camera's own size, and what was seen in that very picture, in its pixels. */
export interface Still {
  readonly picture: ImageBitmap;
  readonly face: NonNullable<Frame["face"]> | null;
  readonly frame: Frame;
}

export interface RunningVision {
  /** What runs; null until the models are loaded. */
  readonly choice: ModelChoice | null;
  /** The next picture, whole; the caller closes it. Null when seeing stopped before, or its source has no whole pictures. */
  takeStill(): Promise<Still | null>;
  stop(): void;
}

/** Starts seeing; pictures are taken one by one, each when the last one's frame is back. */
export function startVision(
  options: StartVisionOptions,
  open: (settings: VisionSettings) => Promise<Vision> = openVision,
): RunningVision {
  const ending = new AbortController();
  const state: Running = { vision: null, still: null };
  const tell = (status: VisionStatus) => {
    if (!ending.signal.aborted) options.onStatus?.(status);
  };
  run(options, open, ending.signal, state, tell).catch((error: unknown) => {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    stop();
  });
  const stop = () => {
    ending.abort();
    state.vision?.close();
    answerStill(state, null);
  };
  return {
    get choice() {
      return state.vision?.choice ?? null;
    },
    takeStill() {
      answerStill(state, null);
      if (ending.signal.aborted) return Promise.resolve(null);
      return new Promise((resolve) => {
        state.still = resolve;
      });
    },
    stop,
  };
}

interface Running {
  vision: Vision | null;
  /** Whoever waits for a whole picture. */
  still: ((still: Still | null) => void) | null;
}

function answerStill(state: Running, still: Still | null): void {
  const resolve = state.still;
  state.still = null;
  resolve?.(still);
}

function stillOf(picture: ImageBitmap, frame: Frame): Still {
  const points = frame.face && enlargedPoints(frame.face.points, picture.width / frame.widthPx);
  return { picture, frame, face: frame.face && points && { ...frame.face, points } };
}

async function run(
  options: StartVisionOptions,
  open: (settings: VisionSettings) => Promise<Vision>,
  signal: AbortSignal,
  state: Running,
  tell: (status: VisionStatus) => void,
): Promise<void> {
  tell({ kind: "loading" });
  const onChoice = (choice: ModelChoice) => {
    if ("video" in options) easeCamera(options.video, choice.level);
    tell({ kind: "running", choice });
  };
  const vision = await open({ ...options, onChoice });
  state.vision = vision;
  if (signal.aborted) return vision.close();
  tell({ kind: "running", choice: vision.choice });
  const scenes = new SceneWatch();
  const pictures =
    "video" in options
      ? picturesOf(options.video, signal, options.startUs, () => state.still !== null)
      : options.pictures;
  for await (const { picture, captureTimeUs, sequence, whole } of pictures) {
    const seen = await vision.see(picture, captureTimeUs, sequence);
    if (signal.aborted) return;
    const view = viewOf(seen);
    if (whole) answerStill(state, stillOf(whole, view));
    const scene = scenes.update(view);
    if (scene !== null) tell({ kind: "scene", scene });
    options.onFrame(seen.bytes, view, seen.elapsedMs);
  }
}

function viewOf({ bytes }: SeenFrame): Frame {
  const decoded = decodeFrame(bytes);
  if ("fault" in decoded) throw new Error(`The vision worker gave no frame: ${decoded.fault}.`);
  return decoded.frame;
}
