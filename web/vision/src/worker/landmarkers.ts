import { FaceLandmarker, HandLandmarker, type ImageSource } from "@mediapipe/tasks-vision";
import { MAX_HANDS } from "../frames/frame.ts";
import type { Seen } from "../seeing/assemble-frame.ts";
import type { Delegate, HandModel, VisionOptions } from "./protocol.ts";

/** Two, so that a second face is noticed; only the largest is carried. */
const MAX_FACES = 2;
/** The library's own default; lower invents faces in the background. */
const FACE_CONFIDENCE = 0.5;
/** The library's own default; at 0.4 it finds hands in bare necks, and a hand there stops the session. */
const HAND_CONFIDENCE = 0.5;

const HAND_BUNDLES = { full: "hand_landmarker.task", lite: "hand_landmarker_lite.task" } as const;

type Where = Pick<VisionOptions, "modelsUrl" | "wasmUrl">;

interface RuntimeScope {
  ModuleFactory?: unknown;
}

/** The two models, loaded and tracking. */
export class Landmarkers {
  private constructor(
    private readonly where: Where,
    readonly delegate: Delegate,
    private readonly face: FaceLandmarker,
    private hand: HandLandmarker,
    private currentHandModel: HandModel,
  ) {}

  static async open(where: Where, delegate: Delegate, handModel: HandModel): Promise<Landmarkers> {
    const face = await openFace(where, delegate);
    return new Landmarkers(where, delegate, face, await openHand(where, delegate, handModel), handModel);
  }

  get handModel(): HandModel {
    return this.currentHandModel;
  }

  /** Times must strictly increase from call to call. */
  see(picture: ImageSource, timeMs: number): Seen {
    return { face: this.face.detectForVideo(picture, timeMs), hands: this.seeHands(picture, timeMs) };
  }

  seeHands(picture: ImageSource, timeMs: number): Seen["hands"] {
    return this.hand.detectForVideo(picture, timeMs);
  }

  async switchHandModel(handModel: HandModel): Promise<void> {
    const next = await openHand(this.where, this.delegate, handModel);
    this.hand.close();
    this.hand = next;
    this.currentHandModel = handModel;
  }

  close(): void {
    this.face.close();
    this.hand.close();
  }
}

async function openFace(where: Where, delegate: Delegate): Promise<FaceLandmarker> {
  const fileset = await prepareRuntime(where);
  return FaceLandmarker.createFromOptions(fileset, {
    baseOptions: baseOptions(where, delegate, "face_landmarker.task"),
    runningMode: "VIDEO",
    numFaces: MAX_FACES,
    minFaceDetectionConfidence: FACE_CONFIDENCE,
    minFacePresenceConfidence: FACE_CONFIDENCE,
    minTrackingConfidence: FACE_CONFIDENCE,
  });
}

async function openHand(where: Where, delegate: Delegate, handModel: HandModel): Promise<HandLandmarker> {
  const fileset = await prepareRuntime(where);
  return HandLandmarker.createFromOptions(fileset, {
    baseOptions: baseOptions(where, delegate, HAND_BUNDLES[handModel]),
    runningMode: "VIDEO",
    numHands: MAX_HANDS,
    minHandDetectionConfidence: HAND_CONFIDENCE,
    minHandPresenceConfidence: HAND_CONFIDENCE,
    minTrackingConfidence: HAND_CONFIDENCE,
  });
}

function baseOptions({ modelsUrl }: Where, delegate: Delegate, bundle: string) {
  return {
    modelAssetPath: `${modelsUrl}${bundle}`,
    delegate: delegate === "gpu" ? ("GPU" as const) : ("CPU" as const),
  };
}

/**
 * The library loads its runtime by a script tag or importScripts and clears the factory after each task; a module
 * worker has neither, and a second import would not run again. So the factory is imported here and put back each time.
 */
async function prepareRuntime({ wasmUrl }: Where) {
  const url = `${wasmUrl}vision_wasm_module_internal.js`;
  const runtime = (await import(/* @vite-ignore */ url)) as { default: unknown };
  (globalThis as RuntimeScope).ModuleFactory = runtime.default;
  return { wasmLoaderPath: "", wasmBinaryPath: `${wasmUrl}vision_wasm_module_internal.wasm` };
}
