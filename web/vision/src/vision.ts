import type { FromWorker, ModelChoice, Picture, ToWorker, VisionOptions } from "./worker/protocol.ts";

export interface SeenFrame {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly elapsedMs: number;
}

/** One worker with its models: one picture in, one frame out, in turn. */
export interface Vision {
  readonly choice: ModelChoice;
  /** The picture is handed over; times must strictly increase and only one picture may be under way. */
  see(picture: Picture, captureTimeUs: number, sequence: number): Promise<SeenFrame>;
  close(): void;
}

export interface VisionSettings extends Partial<VisionOptions> {
  readonly modelsUrl: string;
  readonly wasmUrl: string;
  readonly onChoice?: (choice: ModelChoice) => void;
}

type Answer = Extract<FromWorker, { type: "opened" | "frame" }>;

/** Starts the worker and loads the models; rejects with one clear line when they cannot be had. */
export async function openVision(settings: VisionSettings): Promise<Vision> {
  const worker = new Worker(new URL("./worker/vision-worker.ts", import.meta.url), { type: "module" });
  const { ask, setChoiceListener } = conversation(worker);
  try {
    const opened = await ask({ type: "open", options: completeOptions(settings) }, []);
    if (opened.type !== "opened") throw new Error("The vision worker answered out of turn.");
    return new WorkerVision(worker, ask, opened.choice, (listener) => setChoiceListener(listener), settings);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

class WorkerVision implements Vision {
  choice: ModelChoice;

  constructor(
    private readonly worker: Worker,
    private readonly ask: Ask,
    choice: ModelChoice,
    listen: (listener: (choice: ModelChoice) => void) => void,
    settings: VisionSettings,
  ) {
    this.choice = choice;
    listen((changed) => {
      this.choice = changed;
      settings.onChoice?.(changed);
    });
  }

  async see(picture: Picture, captureTimeUs: number, sequence: number): Promise<SeenFrame> {
    const handOver = picture.kind === "raw" ? picture.rgba.buffer : picture.bitmap;
    const seen = await this.ask({ type: "see", picture, captureTimeUs, sequence }, [handOver]);
    if (seen.type !== "frame") throw new Error("The vision worker answered out of turn.");
    return { bytes: seen.bytes, elapsedMs: seen.elapsedMs };
  }

  close(): void {
    this.worker.terminate();
  }
}

type Ask = (message: ToWorker, transfer: Transferable[]) => Promise<Answer>;

function conversation(worker: Worker) {
  let waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;
  let onChoice: (choice: ModelChoice) => void = () => undefined;
  const settle = (finish: (turn: NonNullable<typeof waiting>) => void) => {
    const turn = waiting;
    waiting = null;
    if (turn !== null) finish(turn);
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === "choice") onChoice(data.choice);
    else if (data.type === "failed") settle((turn) => turn.reject(new Error(data.message)));
    else settle((turn) => turn.resolve(data));
  };
  worker.onerror = (event) =>
    settle((turn) => turn.reject(new Error(event.message || "The vision worker died.")));
  const ask: Ask = (message, transfer) => {
    if (waiting !== null) return Promise.reject(new Error("A picture is already under way."));
    return new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      worker.postMessage(message, transfer);
    });
  };
  const setChoiceListener = (listener: typeof onChoice) => {
    onChoice = listener;
  };
  return { ask, setChoiceListener };
}

/** The worker may be a blob or lie elsewhere, so that its folders are given as whole addresses. */
function completeOptions({ modelsUrl, wasmUrl, delegate, handModel }: VisionSettings): VisionOptions {
  const whole = (url: string) => new URL(url.endsWith("/") ? url : `${url}/`, document.baseURI).href;
  return {
    modelsUrl: whole(modelsUrl),
    wasmUrl: whole(wasmUrl),
    delegate: delegate ?? "auto",
    handModel: handModel ?? "auto",
  };
}
