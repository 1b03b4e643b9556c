export type CameraTrouble = "refused" | "none" | "busy" | "insecure" | "vision";

export class CameraError extends Error {
  constructor(readonly trouble: CameraTrouble) {
    super(trouble);
  }
}

/** What a browser's refusal means for the person. */
export function troubleOf(error: unknown): CameraTrouble {
  if (error instanceof CameraError) return error.trouble;
  switch (error instanceof Error ? error.name : "") {
    case "NotAllowedError":
      return "refused";
    case "SecurityError":
      return "insecure";
    case "NotFoundError":
    case "OverconstrainedError":
      return "none";
    case "NotReadableError":
    case "AbortError":
      return "busy";
    default:
      return "vision";
  }
}

// The models look at small pictures; more would only warm the machine.
const wanted: MediaStreamConstraints = {
  audio: false,
  video: {
    facingMode: "user",
    width: { ideal: 640 },
    height: { ideal: 480 },
    frameRate: { ideal: 30, max: 30 },
  },
};

/** Opens the camera into the video element; the answer closes it again. */
export async function openCamera(video: HTMLVideoElement): Promise<() => void> {
  // Browsers hide the camera from pages that came over an unsafe line.
  if (!("mediaDevices" in navigator)) throw new CameraError("insecure");
  const stream = await navigator.mediaDevices.getUserMedia(wanted);
  video.srcObject = stream;
  await video.play();
  return () => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}

/** Plays the film in the camera's place. */
export async function openFilm(video: HTMLVideoElement, url: string): Promise<() => void> {
  video.src = url;
  await video.play().catch(() => Promise.reject(new CameraError("none")));
  return () => {
    video.pause();
    video.removeAttribute("src");
    video.load();
  };
}
