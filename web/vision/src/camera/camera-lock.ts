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

export type LockableTrack = Pick<MediaStreamTrack, "applyConstraints" | "getConstraints"> & {
  getCapabilities?: () => object;
  getSettings: () => object;
};

type Wishes = Partial<Record<Mode, "manual" | "continuous">>;

/** Holds exposure, white balance and focus as they are now, each by itself: one that cannot be held does not cost the others. */
export async function lockCamera(track: LockableTrack): Promise<CameraLock> {
  const held: CameraAspect[] = [];
  let wishes: Wishes = {};
  for (const aspect of ASPECTS) {
    const mode = MODES[aspect];
    if (!offers(track, mode)) continue;
    await wish(track, { ...wishes, [mode]: "manual" });
    if (Reflect.get(track.getSettings(), mode) !== "manual") continue;
    wishes = { ...wishes, [mode]: "manual" };
    held.push(aspect);
  }
  return {
    held,
    free: ASPECTS.filter((aspect) => !held.includes(aspect)),
    release: () => wish(track, Object.fromEntries(held.map((aspect) => [MODES[aspect], "continuous"]))),
  };
}

function offers(track: LockableTrack, mode: Mode): boolean {
  const offered: unknown = Reflect.get(track.getCapabilities?.() ?? {}, mode);
  return Array.isArray(offered) && offered.includes("manual");
}

/** With all that was wished for before: a wish takes the place of the earlier ones. */
async function wish(track: LockableTrack, wishes: Wishes): Promise<void> {
  const advanced = Object.entries(wishes).map(([mode, value]): object => ({ [mode]: value }));
  if (advanced.length === 0) return;
  // A camera that says no stays as it was, and its settings say so.
  await track.applyConstraints({ ...track.getConstraints(), advanced }).catch(() => undefined);
}
