import type { components } from "./generated/openapi.ts";

type Schemas = components["schemas"];

/** The document marks fields of value types as optional; the server always sends them. */
export type TimedPass = Required<Schemas["TimedPass"]>;
export type HandTrack = Omit<Schemas["HandTrack"], "passes"> & { passes: TimedPass[] };
export type ChoreographyStep = Omit<Schemas["ChoreographyStep"], "hands"> & { hands: HandTrack[] };
export type Choreography = Omit<Schemas["ChoreographyView"], "steps"> & { steps: ChoreographyStep[] };

export type Side = Schemas["Side"];
export type Finger = Schemas["Finger"];
export type HandForm = Schemas["HandForm"];
export type StrokeKind = Schemas["StrokeKind"];
export type SessionSource = Schemas["SessionSource"];
export type Outcome = Schemas["SessionOutcome"];
export type RoutineInfo = Schemas["RoutineView"];
export type Today = Schemas["TodayView"];
export type KeptProfile = Schemas["KeptProfileView"];
export type Profile = Schemas["ProfileView"];
export type Answer = Schemas["AnswerView"];
export type Clearance = Schemas["ClearanceView"];
export type Restriction = Schemas["RestrictionView"];
export type Questions = Schemas["QuestionList"];
export type QuestionGroup = Schemas["QuestionGroup"];
export type Question = Schemas["QuestionView"];
export type Weekday = Schemas["DayOfWeek"];
export type TimeOfDay = Schemas["TimeOfDay"];
export type Experience = Schemas["Experience"];
export type AgeBand = NonNullable<Schemas["AgeBand"]>;
export type Thumb = Schemas["Thumb"];
export type SymptomAnswer = Schemas["SymptomAnswer"];
export type SymptomChoice = Schemas["SymptomChoice"];
export type PressureInfo = Schemas["PressureView"];
export type PressureContact = Schemas["ContactView"];
export type PressureTrial = Schemas["TrialView"];
export type PressureBand = NonNullable<Schemas["PressureBand"]>;
export type CalendarAddress = Schemas["CalendarAddress"];
export type NextReminder = Schemas["NextReminder"];
export type WeekPlan = Schemas["PlanView"];
export type WeekDay = Schemas["WeekDayView"];
export type PlannedSession = Schemas["PlannedSessionView"];
export type PlannedStep = Schemas["PlannedStepView"];
export type Adherence = Schemas["AdherenceView"];
export type WeekCount = Schemas["WeekCount"];
export type Head = Schemas["HeadView"];
export type PathShape = Schemas["PathShape"];
export type StrokeShape = Schemas["StrokeShape"];
export type Pass = Schemas["Pass"];
export type ZoneCoverage = Schemas["ZoneCoverage"];
export type NewSession = Schemas["StartSession"];
export type SessionSummary = Schemas["SessionSummary"];
export type SessionDetail = Schemas["SessionDetail"];
export type RoutineDetails = Schemas["RoutineDetails"];
export type OwnRoutine = Schemas["OwnRoutineView"];
export type RoutineList = Schemas["RoutineList"];
export type RoutineDraft = Schemas["RoutineDraft"];
export type RoutineCheck = Schemas["RoutineCheckView"];
export type RoutineChoices = Schemas["RoutineChoices"];
export type TechniqueChoice = Schemas["TechniqueChoice"];

export type Goal = Schemas["Goal"];
export type Tool = NonNullable<Schemas["Tool"]>;
export type EvidenceGrade = Schemas["EvidenceGrade"];
export type Library = Schemas["LibraryView"];
export type Names = Library["names"][string];
export type TechniqueRow = Schemas["TechniqueRow"];
export type TechniqueInfo = Schemas["TechniqueView"];
export type StrokeInfo = Schemas["StrokeView"];
export type Evidence = Schemas["EvidenceView"];
export type Claim = Schemas["ClaimView"];
export type Study = Schemas["StudyView"];
export type Atlas = Schemas["AtlasView"];
export type SidedCurves = Schemas["SidedCurves"];

/** Millimetres on the canonical head. */
export type Position = readonly number[];
