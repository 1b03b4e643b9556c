import { lockCamera, type CameraLock } from "@effleur/vision";
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

/** Holds exposure, colour and focus of the camera behind a video, once; leaving gives them back. */
export function useHeldCamera(video: RefObject<HTMLVideoElement | null>) {
  const [lock, setLock] = useState<CameraLock | null>(null);
  const asked = useRef(false);
  const held = useRef<CameraLock | null>(null);
  const hold = useCallback(async () => {
    const stream = video.current?.srcObject;
    const track = stream instanceof MediaStream ? stream.getVideoTracks()[0] : undefined;
    if (asked.current || !track) return;
    asked.current = true;
    held.current = await lockCamera(track);
    setLock(held.current);
  }, [video]);
  useEffect(() => () => void held.current?.release(), []);
  return { lock, hold };
}
