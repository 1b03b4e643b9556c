export type Side = "left" | "right";
export type Finger = "thumb" | "index" | "middle" | "ring" | "little";
export type HandForm = "pads" | "palm" | "knuckles" | "fork" | "thumbIndex";
export type StrokeKind = "glide" | "circle" | "pump" | "hold" | "knead";
export type StepPhase = "getReady" | "work" | "rest" | "switchSide";
export type SessionMode = "guide" | "mirror";
export type SessionSource = "camera" | "demo" | "none";
export type SessionStatus = "running" | "finished" | "stopped" | "interrupted";
export type Outcome = "finished" | "stopped";

/** Triangle index and the weights of its three corners. */
export type SurfacePoint = readonly number[];
/** Millimetres on the canonical head. */
export type Position = readonly number[];

export interface RoutineInfo {
  id: string;
  name: string;
  minutes: number;
  description: string;
}
export interface SuggestedRoutine extends RoutineInfo {
  why: string | null;
}
export interface SessionSummary {
  id: string;
  routineId: string;
  routineName: string;
  mode: SessionMode;
  source: SessionSource;
  status: SessionStatus;
  startedAt: string;
  endedAt: string | null;
  activeS: number;
  passesSeen: number;
  passesWanted: number;
  unseenS: number;
  score: number | null;
  hasRecording: boolean;
}
export interface Today {
  date: string;
  suggested: SuggestedRoutine;
  routines: RoutineInfo[];
  last: SessionSummary | null;
}
export interface HeadZone {
  id: string;
  name: string;
  left: number[];
  right: number[];
}
export interface NoGoZone {
  id: string;
  name: string;
  kind: "frontOfNeck" | "eyeball";
  outline: SurfacePoint[];
}
export interface Head {
  vertices: Position[];
  triangles: number[][];
  faceVertexCount: number;
  uv: number[][];
  zones: HeadZone[];
  noGo: NoGoZone[];
}
export interface PathShape {
  samples: SurfacePoint[];
  positions: Position[];
  lengthMm: number;
}
export interface StrokeShape {
  techniqueId: string;
  kind: StrokeKind;
  fingers: Finger[];
  form: HandForm;
  pressure: string;
  speedCmS: number;
  maxSpeedCmS: number;
  passesPerSecond: number;
  holdS: number;
  left: PathShape;
  right: PathShape;
}
export interface HandTrack {
  hand: Side;
  faceSide: Side;
  strokeId: string;
  passes: { startS: number; endS: number }[];
}
export interface ChoreographyStep {
  index: number;
  phase: StepPhase;
  techniqueId: string;
  title: string;
  startS: number;
  durationS: number;
  hands: HandTrack[];
  lines: { atS: number; text: string }[];
}
export interface Choreography {
  id: string;
  name: string;
  durationS: number;
  steps: ChoreographyStep[];
  strokes: Record<string, StrokeShape>;
}
export interface Pass {
  technique: string;
  stroke: string;
  side: Side;
  step: number;
  startS: number;
  endS: number;
  seen: boolean;
  directionCorrect: boolean | null;
  speedCmS: number | null;
  lengthMm: number | null;
  completeness: number | null;
  pathDeviationMm: number | null;
  score: number | null;
}
export interface ZoneCoverage {
  zone: string;
  side: Side;
  seconds: number;
  passes: number;
}
export interface SessionDetail extends SessionSummary {
  passes: Pass[];
  coverage: ZoneCoverage[];
  cues: { atS: number; kind: string; text: string }[];
  stepsDone: number[];
  wentWell: string | null;
  nextTime: string | null;
}
