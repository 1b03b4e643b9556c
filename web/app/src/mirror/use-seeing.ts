import {
  openCamera,
  startVision,
  type CameraTrouble,
  type CameraUse,
  type Frame,
  type RunningVision,
  type Scene,
} from "@effleur/vision";
import { useEffect, useRef, type RefObject } from "react";

/** Why there is no mirror: the camera's reasons, no film to play, or eyes that could not be loaded. */
export type SeeingTrouble = CameraTrouble | "noFilm" | "vision";

export interface SeeingUse {
  source: "camera" | "demo";
  /** Microseconds of the session that are already behind it, after a reload. */
  startUs: number;
  /** What the camera's pictures are for; watching where nothing is said. */
  cameraUse?: CameraUse;
  onFrame: (bytes: Uint8Array<ArrayBuffer>, frame: Frame) => void;
  onReady: (vision: RunningVision) => void;
  onScene: (scene: Scene) => void;
  onTrouble: (trouble: SeeingTrouble) => void;
  onEnded: () => void;
}

export const demoFilm = "/demo/first-touch.webm";

/** Opens camera (or film) and eyes for as long as the stage is on the screen. */
export function useSeeing(video: RefObject<HTMLVideoElement | null>, use: SeeingUse): void {
  const latest = useRef(use);
  useEffect(() => {
    latest.current = use;
  });
  const { source } = use;
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const ending = new AbortController();
    const trouble = (why: SeeingTrouble) => {
      if (!ending.signal.aborted) latest.current.onTrouble(why);
    };
    const see = () => startSeeing(element, latest, ending.signal, trouble, source === "demo");
    if (source === "demo") see();
    else
      void showCamera(element, latest.current.cameraUse, ending.signal, trouble).then((shown) => {
        if (shown && !ending.signal.aborted) see();
      });
    return () => ending.abort();
  }, [video, source]);
}

type Tell = (why: SeeingTrouble) => void;

async function showCamera(
  video: HTMLVideoElement,
  cameraUse: CameraUse | undefined,
  signal: AbortSignal,
  trouble: Tell,
): Promise<boolean> {
  const opening = await openCamera(trouble, undefined, cameraUse);
  if (opening.kind === "trouble") {
    trouble(opening.trouble);
    return false;
  }
  const { camera } = opening;
  if (signal.aborted) camera.close();
  signal.addEventListener("abort", () => camera.close());
  video.srcObject = camera.stream;
  try {
    await video.play();
    return true;
  } catch {
    trouble("busy");
    return false;
  }
}

function startSeeing(
  video: HTMLVideoElement,
  use: RefObject<SeeingUse>,
  signal: AbortSignal,
  trouble: Tell,
  film: boolean,
): void {
  let ready = false;
  const begin = () => {
    if (ready) return;
    ready = true;
    use.current.onReady(vision);
    // The film must not run while the models load, or its first strokes are never seen.
    if (film) playFilm(video, signal, trouble);
  };
  const vision = startVision({
    video,
    startUs: use.current.startUs,
    modelsUrl: "/vision/models/",
    wasmUrl: "/vision/wasm/",
    onFrame: (bytes, frame) => use.current.onFrame(bytes, frame),
    onStatus: (status) => {
      if (status.kind === "running") begin();
      if (status.kind === "scene") use.current.onScene(status.scene);
      if (status.kind === "failed") trouble("vision");
    },
  });
  signal.addEventListener("abort", () => vision.stop());
}

function playFilm(video: HTMLVideoElement, signal: AbortSignal, trouble: Tell): void {
  video.src = demoFilm;
  video.play().catch(() => trouble("noFilm"));
  signal.addEventListener("abort", () => {
    video.pause();
    video.removeAttribute("src");
    video.load();
  });
}
