import { useEffect, useRef, type RefObject } from "react";
import type { Frame } from "@effleur/vision";
import { openCamera, openFilm, troubleOf, type CameraTrouble } from "./camera.ts";
import { startSeeing } from "./seeing.ts";

export interface SeeingUse {
  source: "camera" | "demo";
  clockUs: () => number;
  onFrame: (bytes: Uint8Array<ArrayBuffer>, frame: Frame) => void;
  onReady: () => void;
  onTrouble: (trouble: CameraTrouble) => void;
  onEnded: () => void;
}

const film = "/demo/first-touch.webm";

/** Opens camera (or film) and eyes for as long as the stage is on the screen. */
export function useSeeing(video: RefObject<HTMLVideoElement | null>, use: SeeingUse): void {
  const latest = useRef(use);
  useEffect(() => {
    latest.current = use;
  });
  const { source, clockUs } = use;
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const closers: (() => void)[] = [];
    let here = true;
    const keep = (close: () => void) => (here ? closers.push(close) : close());
    const begin = async () => {
      // The film must not run on while the models load, or its first strokes are never seen.
      if (source === "camera") keep(await openCamera(element));
      keep(
        await startSeeing({
          video: element,
          clockUs,
          onFrame: (bytes, frame) => latest.current.onFrame(bytes, frame),
          onFailure: (error) => latest.current.onTrouble(troubleOf(error)),
        }),
      );
      if (source === "demo") keep(await openFilm(element, film));
      if (here) latest.current.onReady();
    };
    begin().catch((error: unknown) => here && latest.current.onTrouble(troubleOf(error)));
    return () => {
      here = false;
      for (const close of closers) close();
    };
  }, [video, source, clockUs]);
}
