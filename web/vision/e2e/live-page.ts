import { startVision, type Frame, type VisionStatus } from "../src/index.ts";

/** What happened while the camera was looked at. */
export interface LiveReport {
  /** When each frame came, milliseconds of the page. */
  readonly frames: {
    readonly atMs: number;
    readonly elapsedMs: number;
    readonly hands: number;
    readonly face: boolean;
  }[];
  readonly statuses: { readonly atMs: number; readonly status: VisionStatus }[];
  readonly longTasks: { readonly atMs: number; readonly lastsMs: number }[];
}

declare global {
  interface Window {
    watchCamera(seconds: number): Promise<LiveReport>;
  }
}

window.watchCamera = async (seconds) => {
  const report: LiveReport = { frames: [], statuses: [], longTasks: [] };
  const tasks = new PerformanceObserver((list) =>
    list
      .getEntries()
      .forEach(({ startTime, duration }) => report.longTasks.push({ atMs: startTime, lastsMs: duration })),
  );
  tasks.observe({ type: "longtask", buffered: true });
  const video = document.querySelector("video");
  if (video === null) throw new Error("The page has no video.");
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480 } });
  await video.play();
  const onFrame = (_: Uint8Array, { hands, face }: Frame, elapsedMs: number) =>
    report.frames.push({ atMs: performance.now(), elapsedMs, hands: hands.length, face: face !== null });
  const onStatus = (status: VisionStatus) => report.statuses.push({ atMs: performance.now(), status });
  const running = startVision({ video, modelsUrl: "/models/", wasmUrl: "/wasm/", onFrame, onStatus });
  await new Promise((later) => setTimeout(later, seconds * 1000));
  running.stop();
  tasks.disconnect();
  return report;
};
