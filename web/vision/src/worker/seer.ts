import { encodeFrame } from "../frames/frame-codec.ts";
import type { Frame } from "../frames/frame.ts";
import { assembleFrame, type Memory } from "../seeing/assemble-frame.ts";
import { judge, tryDelegate } from "./delegate-trial.ts";
import { hasHardwareGpu } from "./hardware-gpu.ts";
import { Landmarkers } from "./landmarkers.ts";
import { PictureReader, type ReadPicture } from "./picture-reader.ts";
import type { ModelChoice, Picture, VisionOptions } from "./protocol.ts";
import { SkinWatch } from "../skin/skin-watch.ts";
import { LEVELS, LevelWatch, type Level } from "./levels.ts";
import { Tracking } from "./tracking.ts";

export interface SeenPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly elapsedMs: number;
  /** Set when what runs has changed after this picture. */
  readonly choice: ModelChoice | null;
}

/** Pictures in, frames out; picks delegate and hand model by what it measures unless they are forced. */
export class Seer {
  private readonly reader = new PictureReader();
  private readonly levels = new LevelWatch();
  private readonly tracking = new Tracking();
  private readonly memory: Memory = { whose: this.tracking.whose, skin: new SkinWatch() };
  private lastTimeUs = -Infinity;

  private constructor(
    private readonly options: VisionOptions,
    private models: Landmarkers,
    private gpuUntried: boolean,
    private current: ModelChoice,
  ) {}

  static async open(options: VisionOptions): Promise<Seer> {
    const delegate = options.delegate === "auto" ? "cpu" : options.delegate;
    const handModel = options.handModel === "auto" ? "full" : options.handModel;
    const gpuUntried = options.delegate === "auto" && hasHardwareGpu();
    const reason = options.delegate === "auto" ? startReason(gpuUntried) : "as asked";
    const models = await Landmarkers.open(options, delegate, handModel);
    return new Seer(options, models, gpuUntried, { delegate, handModel, level: handModel, reason });
  }

  get choice(): ModelChoice {
    return this.current;
  }

  async see(picture: Picture, captureTimeUs: number, sequence: number): Promise<SeenPicture> {
    if (!(captureTimeUs > this.lastTimeUs))
      throw new Error(`Picture ${sequence} at ${captureTimeUs} µs is not later than ${this.lastTimeUs} µs.`);
    this.lastTimeUs = captureTimeUs;
    const start = performance.now();
    const { longestSidePx, faceEvery } = this.level;
    const read = this.reader.read(picture, longestSidePx);
    const seen = this.tracking.see(this.models, read, faceEvery, captureTimeUs);
    const frame = assembleFrame(seen, read.pixels, sequence, captureTimeUs, this.memory);
    const bytes = encodeFrame(frame);
    const elapsedMs = performance.now() - start;
    const before = this.current;
    await this.reconsider(frame, read, elapsedMs);
    if (picture.kind === "bitmap") picture.bitmap.close();
    return { bytes, elapsedMs, choice: this.current === before ? null : this.current };
  }

  close(): void {
    this.models.close();
  }

  /** What was asked for by name is not changed: whole pictures, every one. */
  private get level(): Pick<Level, "longestSidePx" | "faceEvery"> {
    return this.options.handModel === "auto" ? this.levels.level : AS_ASKED;
  }

  /** The GPU is tried on the first picture with a face and a hand: with less there is nothing to agree on. */
  private async reconsider(frame: Frame, read: ReadPicture, elapsedMs: number): Promise<void> {
    if (this.gpuUntried && frame.face !== null && frame.hands.length > 0) await this.tryGpu(read);
    else if (this.options.handModel === "auto" && this.levels.took(elapsedMs, frame.hands.length))
      await this.changeLevel(this.levels.level);
  }

  private async changeLevel({ name, handModel }: Level): Promise<void> {
    const place = (one: string) => LEVELS.findIndex((level) => level.name === one);
    const lighter = place(name) > place(this.current.level);
    if (this.models.handModel !== handModel) await this.models.switchHandModel(handModel);
    const reason = lighter ? "pictures took too long here" : "pictures have long been easy here";
    this.current = { ...this.current, handModel, level: name, reason };
  }

  private async tryGpu(read: ReadPicture): Promise<void> {
    this.gpuUntried = false;
    const { handModel } = this.models;
    try {
      const cpu = await tryDelegate(this.options, "cpu", handModel, read);
      const gpu = await tryDelegate(this.options, "gpu", handModel, read);
      const verdict = judge(cpu, gpu);
      this.current = { ...this.current, ...verdict };
      if (verdict.delegate === "gpu") await this.useGpu();
    } catch (error) {
      this.current = { ...this.current, delegate: "cpu", reason: `the GPU failed: ${String(error)}` };
    }
  }

  private async useGpu(): Promise<void> {
    const next = await Landmarkers.open(this.options, "gpu", this.models.handModel);
    this.models.close();
    this.models = next;
  }
}

const AS_ASKED = { longestSidePx: Infinity, faceEvery: 1 };

function startReason(gpuUntried: boolean): string {
  return gpuUntried ? "until the GPU is tried" : "no graphics hardware";
}
