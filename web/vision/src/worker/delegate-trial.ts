import { pointAt, type VideoPoints } from "../frames/video-point.ts";
import { assembleFrame } from "../seeing/assemble-frame.ts";
import { Landmarkers } from "./landmarkers.ts";
import { median } from "../median.ts";
import type { ReadPicture } from "./picture-reader.ts";
import type { Delegate, HandModel, VisionOptions } from "./protocol.ts";

/** Chosen: the first runs compile shaders and are not counted; five counted runs give a steady median. */
const WARM_RUNS = 3;
const TIMED_RUNS = 5;
/** Chosen: below a fifth faster the warmer machine is not worth it. */
const WORTHWHILE_SPEEDUP = 1.2;
/** Chosen: half precision moves points by well under 1 % of the distance between the eyes; a broken driver by far more. */
const FACE_TOLERANCE_SHARE = 0.02;
/** Hands are the smaller and noisier object, measured on the palm. */
const HAND_TOLERANCE_SHARE = 0.06;
const LEFT_EYE_OUTER = 263;
const RIGHT_EYE_OUTER = 33;
const WRIST = 0;
const MIDDLE_KNUCKLE = 9;

export interface TrialRun {
  readonly medianMs: number;
  readonly face: VideoPoints | null;
  readonly hands: readonly VideoPoints[];
}

export interface Verdict {
  readonly delegate: Delegate;
  readonly reason: string;
}

/** Runs one delegate over one picture on its own models, so that the tracking in use is not disturbed. */
export async function tryDelegate(
  options: VisionOptions,
  delegate: Delegate,
  handModel: HandModel,
  { source, pixels }: ReadPicture,
): Promise<TrialRun> {
  const models = await Landmarkers.open(options, delegate, handModel);
  try {
    const times: number[] = [];
    let seen = models.see(source, 0);
    for (let run = 1; run < WARM_RUNS + TIMED_RUNS; run++) {
      const start = performance.now();
      seen = models.see(source, run);
      if (run >= WARM_RUNS) times.push(performance.now() - start);
    }
    const frame = assembleFrame(seen, pixels, 0, 0);
    return {
      medianMs: median(times),
      face: frame.face?.points ?? null,
      hands: frame.hands.map((hand) => hand.points),
    };
  } finally {
    models.close();
  }
}

/** GPU only where it is faster and sees the same. */
export function judge(cpu: TrialRun, gpu: TrialRun): Verdict {
  const figures = `GPU ${gpu.medianMs.toFixed(0)} ms, CPU ${cpu.medianMs.toFixed(0)} ms`;
  if (!agrees(cpu, gpu)) return { delegate: "cpu", reason: `the GPU sees something else (${figures})` };
  const faster = cpu.medianMs >= WORTHWHILE_SPEEDUP * gpu.medianMs;
  return { delegate: faster ? "gpu" : "cpu", reason: figures };
}

function agrees(cpu: TrialRun, gpu: TrialRun): boolean {
  if (cpu.face === null || gpu.face === null || cpu.hands.length !== gpu.hands.length) return false;
  const faceOff = worstShare(cpu.face, gpu.face, LEFT_EYE_OUTER, RIGHT_EYE_OUTER);
  if (faceOff > FACE_TOLERANCE_SHARE) return false;
  return cpu.hands.every((hand) =>
    gpu.hands.some((other) => worstShare(hand, other, WRIST, MIDDLE_KNUCKLE) <= HAND_TOLERANCE_SHARE),
  );
}

/** The largest distance between the same point of both, as a share of the distance between two points of the first. */
function worstShare(first: VideoPoints, second: VideoPoints, from: number, to: number): number {
  let worst = 0;
  for (let point = 0; 3 * point < first.length; point++) {
    const a = pointAt(first, point);
    const b = pointAt(second, point);
    worst = Math.max(worst, Math.hypot(a.x - b.x, a.y - b.y));
  }
  const start = pointAt(first, from);
  const end = pointAt(first, to);
  return worst / Math.hypot(start.x - end.x, start.y - end.y);
}
