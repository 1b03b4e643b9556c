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
export type { LevelName } from "./worker/levels.ts";
export type { Delegate, HandModel, ModelChoice, Picture } from "./worker/protocol.ts";
export {
  readRecording,
  recordedFrame,
  recordingHeader,
  writeRecording,
  type Recording,
  type RecordingHeader,
} from "./frames/recording.ts";
export { indexRecording, type RecordingIndex } from "./frames/recording-index.ts";
export {
  startVision,
  type RunningVision,
  type StartVisionOptions,
  type Still,
  type VisionStatus,
} from "./start-vision.ts";
export {
  openCamera,
  type Camera,
  type CameraOpening,
  type CameraTrouble,
  type CameraUse,
} from "./camera/open-camera.ts";
export { lockCamera, type CameraAspect, type CameraLock } from "./camera/camera-lock.ts";
export { sceneOf, type Scene } from "./scene/scene-watch.ts";
export type { TimedPicture } from "./source/video-pictures.ts";
export { fitPose, project, type Pose } from "./geometry/fit-pose.ts";
export { projectSurface } from "./geometry/project-surface.ts";
export type { HeadGeometry, SurfaceSample } from "./geometry/head.ts";
export { cardColour, type CardFault, type Square } from "./atlas/card-patch.ts";
export { decodeAtlas, encodeAtlas, isScale, type CardColour, type FaceAtlas } from "./atlas/atlas-codec.ts";
export { scaleByCard, scaleByIris, type FaceScale } from "./atlas/face-scale.ts";
export { atlasOf, irisScale } from "./atlas/still-atlas.ts";
export {
  onto,
  pixelsOf,
  unwrapFace,
  warpPicture,
  type Unwrapped,
  type UnwrappedHead,
} from "./atlas/unwrap.ts";
