import type { LevelName } from "./levels.ts";

export type Delegate = "cpu" | "gpu";
export type HandModel = "full" | "lite";

/** What runs, and why. */
export interface ModelChoice {
  readonly delegate: Delegate;
  readonly handModel: HandModel;
  /** How much of each picture is looked at. */
  readonly level: LevelName;
  readonly reason: string;
}

export interface VisionOptions {
  /** Folder of the .task bundles, ending in a slash. */
  readonly modelsUrl: string;
  /** Folder of the wasm runtime, ending in a slash. */
  readonly wasmUrl: string;
  /** "auto" measures and takes the GPU only where it is faster and agrees with the CPU. */
  readonly delegate: Delegate | "auto";
  /** "auto" looks at as much as this machine can, by measured speed. */
  readonly handModel: HandModel | "auto";
}

export interface RawPicture {
  readonly kind: "raw";
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface BitmapPicture {
  readonly kind: "bitmap";
  readonly bitmap: ImageBitmap;
}

export type Picture = RawPicture | BitmapPicture;

export type ToWorker =
  | { readonly type: "open"; readonly options: VisionOptions }
  | {
      readonly type: "see";
      readonly picture: Picture;
      readonly captureTimeUs: number;
      readonly sequence: number;
    }
  | { readonly type: "close" };

export type FromWorker =
  | { readonly type: "opened"; readonly choice: ModelChoice }
  | { readonly type: "choice"; readonly choice: ModelChoice }
  | { readonly type: "frame"; readonly bytes: Uint8Array<ArrayBuffer>; readonly elapsedMs: number }
  | { readonly type: "failed"; readonly message: string };
