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

/** Wishes, not demands: a camera that has none of these still opens. Sound is never asked for. */
const CONSTRAINTS: MediaStreamConstraints = {
  audio: false,
  video: {
    facingMode: "user",
    width: { ideal: 640 },
    height: { ideal: 480 },
    frameRate: { ideal: 30 },
  },
};

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
): Promise<CameraOpening> {
  if (!browser.isSecureContext || browser.mediaDevices === undefined)
    return {
      kind: "trouble",
      trouble: "insecure",
      detail: "cameras need https or this machine's own address",
    };
  try {
    const stream = await browser.mediaDevices.getUserMedia(CONSTRAINTS);
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
