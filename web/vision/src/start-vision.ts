import { easeCamera } from "./camera/ease-camera.ts";
import { decodeFrame } from "./frames/frame-codec.ts";
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

export interface RunningVision {
  /** What runs; null until the models are loaded. */
  readonly choice: ModelChoice | null;
  stop(): void;
}

/** Starts seeing; pictures are taken one by one, each when the last one's frame is back. */
export function startVision(
  options: StartVisionOptions,
  open: (settings: VisionSettings) => Promise<Vision> = openVision,
): RunningVision {
  const ending = new AbortController();
  const state = { vision: null as Vision | null };
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
  };
  return {
    get choice() {
      return state.vision?.choice ?? null;
    },
    stop,
  };
}

async function run(
  options: StartVisionOptions,
  open: (settings: VisionSettings) => Promise<Vision>,
  signal: AbortSignal,
  state: { vision: Vision | null },
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
  const pictures = "video" in options ? picturesOf(options.video, signal, options.startUs) : options.pictures;
  for await (const { picture, captureTimeUs, sequence } of pictures) {
    const seen = await vision.see(picture, captureTimeUs, sequence);
    if (signal.aborted) return;
    const view = viewOf(seen);
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
