export {
  decodeFrame,
  encodeFrame,
  MAX_FRAME_BYTES,
  type DecodedFrame,
  type FrameFault,
} from "./frames/frame-codec.ts";
export {
  FACE_POINTS,
  HAND_POINTS,
  type FaceSample,
  type Frame,
  type HandSample,
  type Side,
  type SkinPatch,
  type SkinSample,
} from "./frames/frame.ts";
export { pointAt, videoPoint, type VideoPoint, type VideoPoints } from "./frames/video-point.ts";
export { openVision, type SeenFrame, type Vision, type VisionSettings } from "./vision.ts";
export type { Delegate, HandModel, ModelChoice, Picture } from "./worker/protocol.ts";
