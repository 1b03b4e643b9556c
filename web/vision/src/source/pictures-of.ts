import { hasHardwareGpu } from "../worker/hardware-gpu.ts";
import { cameraPictures, trackProcessor } from "./camera-pictures.ts";
import { videoPictures, type TimedPicture } from "./video-pictures.ts";

/** The way to a video's pictures that costs least here. */
export function picturesOf(
  video: HTMLVideoElement,
  signal: AbortSignal,
  startUs?: number,
  wantsWhole?: () => boolean,
): AsyncIterable<TimedPicture> {
  const track = video.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks()[0] : undefined;
  return track !== undefined && trackProcessor() !== undefined && !hasHardwareGpu()
    ? cameraPictures(track, signal, startUs, wantsWhole)
    : videoPictures(video, signal, startUs, wantsWhole);
}
