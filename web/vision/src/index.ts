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
  type VisionStatus,
} from "./start-vision.ts";
export { openCamera, type Camera, type CameraOpening, type CameraTrouble } from "./camera/open-camera.ts";
export { sceneOf, type Scene } from "./scene/scene-watch.ts";
export type { TimedPicture } from "./source/video-pictures.ts";
export { fitPose, project, type Pose } from "./geometry/fit-pose.ts";
export { projectSurface } from "./geometry/project-surface.ts";
export type { HeadGeometry, SurfaceSample } from "./geometry/head.ts";
