/** Why there is no camera picture. */
export type CameraTrouble =
  /** The person or a policy said no. */
  | "refused"
  /** There is no camera. */
  | "none"
  /** Another program holds it, or the system could not start it. */
  | "busy"
  /** The page is not on https or this machine, so browsers give no camera. */
  | "insecure"
  /** It was open and stopped: unplugged, taken away, or allowed no longer. */
  | "ended";

export type CameraOpening =
  | { readonly kind: "open"; readonly camera: Camera }
  | { readonly kind: "trouble"; readonly trouble: CameraTrouble; readonly detail: string };

export interface Camera {
  readonly stream: MediaStream;
  close(): void;
}

/** What openCamera needs of the browser. */
export interface CameraBrowser {
  readonly isSecureContext: boolean;
  readonly mediaDevices: Pick<MediaDevices, "getUserMedia"> | undefined;
}

/** What the picture is for: watching hands, or measuring skin, where each pixel counts. */
export type CameraUse = "watch" | "measure";

/** Chosen: full HD has 4 px/mm at the cheek of a face that fills half its height; more than that few webcams resolve. */
const SIZES: Readonly<Record<CameraUse, readonly [number, number]>> = {
  watch: [640, 480],
  measure: [1920, 1080],
};

/** Wishes, not demands: a camera that has none of these still opens. Sound is never asked for. */
function constraintsFor(use: CameraUse): MediaStreamConstraints {
  const [width, height] = SIZES[use];
  return {
    audio: false,
    video: {
      facingMode: "user",
      width: { ideal: width },
      height: { ideal: height },
      frameRate: { ideal: 30 },
    },
  };
}

/** Chosen: a pulse needs two dozen pictures a second; many webcams give far fewer of their largest ones. */
const LEAST_RATE = 24;

/** Takes the largest picture that still comes often enough: a camera that is slow at it is asked for half of each side. */
async function quicken(stream: MediaStream): Promise<void> {
  const [track] = stream.getVideoTracks();
  const rate = track?.getSettings().frameRate;
  if (!track || rate === undefined || rate >= LEAST_RATE) return;
  const [width, height] = SIZES.measure;
  const half = { width: { ideal: width / 2 }, height: { ideal: height / 2 }, frameRate: { ideal: 30 } };
  await track.applyConstraints(half).catch(() => undefined);
}

const TROUBLE_BY_ERROR: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "none",
  OverconstrainedError: "none",
  NotReadableError: "busy",
  AbortError: "busy",
};

/** Opens the person's camera, or says precisely why not; `onEnded` is called when it stops by itself later. */
export async function openCamera(
  onEnded: (trouble: CameraTrouble) => void,
  browser: CameraBrowser = { isSecureContext, mediaDevices: navigator.mediaDevices },
  use: CameraUse = "watch",
): Promise<CameraOpening> {
  if (!browser.isSecureContext || browser.mediaDevices === undefined)
    return {
      kind: "trouble",
      trouble: "insecure",
      detail: "cameras need https or this machine's own address",
    };
  try {
    const stream = await browser.mediaDevices.getUserMedia(constraintsFor(use));
    if (use === "measure") await quicken(stream);
    return { kind: "open", camera: watched(stream, onEnded) };
  } catch (error) {
    return { kind: "trouble", ...troubleOf(error) };
  }
}

function troubleOf(error: unknown): { trouble: CameraTrouble; detail: string } {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return { trouble: TROUBLE_BY_ERROR[name] ?? "busy", detail: String(error) };
}

function watched(stream: MediaStream, onEnded: (trouble: CameraTrouble) => void): Camera {
  const ended = () => onEnded("ended");
  for (const track of stream.getVideoTracks()) track.addEventListener("ended", ended, { once: true });
  return {
    stream,
    close() {
      for (const track of stream.getTracks()) {
        track.removeEventListener("ended", ended);
        track.stop();
      }
    },
  };
}
