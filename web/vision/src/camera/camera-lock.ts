/** What a camera may go on changing by itself while it is measured with. */
export type CameraAspect = "exposure" | "whiteBalance" | "focus";

export interface CameraLock {
  /** Aspects the browser said are held still now. */
  readonly held: readonly CameraAspect[];
  /** Aspects this camera or browser cannot hold still. */
  readonly free: readonly CameraAspect[];
  /** Gives the camera back to itself: some keep a held setting after the page is gone. */
  release(): Promise<void>;
}

/** Media Capture: Image draft; not yet in TypeScript's DOM types. */
type Mode = "exposureMode" | "whiteBalanceMode" | "focusMode";

const MODES: Readonly<Record<CameraAspect, Mode>> = {
  exposure: "exposureMode",
  whiteBalance: "whiteBalanceMode",
  focus: "focusMode",
};
const ASPECTS = Object.keys(MODES) as CameraAspect[];

export type LockableTrack = Pick<MediaStreamTrack, "applyConstraints"> & {
  getCapabilities?: () => object;
  getSettings: () => object;
};

/** Holds exposure, white balance and focus as they are now, each by itself: one that cannot be held does not cost the others. */
export async function lockCamera(track: LockableTrack): Promise<CameraLock> {
  const held: CameraAspect[] = [];
  for (const aspect of ASPECTS) if (await hold(track, MODES[aspect])) held.push(aspect);
  return {
    held,
    free: ASPECTS.filter((aspect) => !held.includes(aspect)),
    async release() {
      for (const aspect of held) await setMode(track, MODES[aspect], "continuous");
    },
  };
}

async function hold(track: LockableTrack, mode: Mode): Promise<boolean> {
  const offered: unknown = Reflect.get(track.getCapabilities?.() ?? {}, mode);
  if (!Array.isArray(offered) || !offered.includes("manual")) return false;
  await setMode(track, mode, "manual");
  return Reflect.get(track.getSettings(), mode) === "manual";
}

async function setMode(track: LockableTrack, mode: Mode, value: "manual" | "continuous"): Promise<void> {
  const wish: object = { [mode]: value };
  // A camera that says no stays as it was, and its settings say so.
  await track.applyConstraints({ advanced: [wish] }).catch(() => undefined);
}
