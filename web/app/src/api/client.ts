import type {
  CheckInDetail,
  CheckInKind,
  CheckInQuestions,
  CheckInSummary,
  Measured,
  NewCheckIn,
  Progress,
  ScaleAnswer,
  Sorted,
  Sorting,
} from "./check-in-types.ts";
import type {
  Adherence,
  Answer,
  Atlas,
  CalendarAddress,
  Choreography,
  Clearance,
  Evidence,
  Head,
  KeptProfile,
  Library,
  NewSession,
  NextReminder,
  Outcome,
  OwnRoutine,
  PressureInfo,
  PressureTrial,
  Product,
  ProductDetails,
  ProductDraft,
  Profile,
  Questions,
  Replay,
  RoutineCheck,
  RoutineChoices,
  RoutineDraft,
  RoutineList,
  SessionDetail,
  SessionSummary,
  Shelf,
  ShelfReport,
  SymptomAnswer,
  SymptomChoice,
  TechniqueInfo,
  Thumb,
  Today,
  TrendList,
  WeekPlan,
} from "./types.ts";

/** The server answered, but not with what was asked for; the message is the server's own when it gave one. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export async function call<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/api${path}`, init);
  if (!response.ok) throw new ApiError(response.status, await problem(response));
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

async function problem(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  const detail = body !== null && typeof body === "object" && "detail" in body ? body.detail : null;
  return typeof detail === "string" ? detail : `${response.status} ${response.statusText}`.trim();
}

export const send = (method: "POST" | "PUT", body: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});
export const post = (body: unknown) => send("POST", body);
const seg = encodeURIComponent;

const octets = (method: "POST" | "PUT", body: Blob | Uint8Array<ArrayBuffer>, type: string): RequestInit => ({
  method,
  headers: { "content-type": type },
  body,
});

const pageSize = 30;

export const api = {
  pageSize,
  today: () => call<Today>("/today"),
  plan: () => call<WeekPlan>("/plan"),
  profile: () => call<KeptProfile>("/profile"),
  saveProfile: (revision: number, profile: Profile) =>
    call<KeptProfile>("/profile", send("PUT", { revision, profile })),
  checkProfile: (profile: Profile) => call<Clearance>("/profile/check", post(profile)),
  questions: () => call<Questions>("/profile/questions"),
  clearance: () => call<Clearance>("/clearance"),
  checkToday: (answers: Answer[]) => call<Clearance>("/check", post({ answers })),
  opinion: (techniqueId: string, thumb: Thumb) =>
    call<undefined>(`/techniques/${seg(techniqueId)}/opinion`, post({ thumb })),
  symptomChoices: () => call<SymptomChoice[]>("/symptoms/choices"),
  tellSymptom: (id: string, trigger: string, value: number | null, step: number | null) =>
    call<SymptomAnswer>(`/sessions/${seg(id)}/symptoms`, post({ trigger, value, step })),
  tellLater: (trigger: string) => call<Clearance>("/symptoms", post({ trigger, value: null, step: null })),
  adherence: (month: string) => call<Adherence>(`/adherence?month=${seg(month)}`),
  head: () => call<Head>("/head"),
  choreography: (routineId: string) => call<Choreography>(`/choreographies/${seg(routineId)}`),
  library: () => call<Library>("/library"),
  technique: (id: string) => call<TechniqueInfo>(`/techniques/${seg(id)}`),
  evidence: () => call<Evidence>("/evidence"),
  atlas: () => call<Atlas>("/atlas"),
  cardUrl: (techniqueId: string) => `/api/techniques/${seg(techniqueId)}/card.pdf`,
  sessionChoreography: (id: string) => call<Choreography>(`/sessions/${seg(id)}/choreography`),
  routines: () => call<RoutineList>("/routines"),
  choices: () => call<RoutineChoices>("/routines/choices"),
  check: (routine: RoutineDraft) => call<RoutineCheck>("/routines/check", post(routine)),
  ownRoutine: (id: string) => call<OwnRoutine>(`/routines/own/${seg(id)}`),
  addRoutine: (routine: RoutineDraft) => call<OwnRoutine>("/routines/own", post(routine)),
  saveRoutine: (id: string, revision: number, routine: RoutineDraft) =>
    call<OwnRoutine>(`/routines/own/${seg(id)}`, send("PUT", { revision, routine })),
  removeRoutine: (id: string) => call<undefined>(`/routines/own/${seg(id)}`, { method: "DELETE" }),
  importRoutine: (name: string, file: Blob) =>
    call<OwnRoutine>(`/routines/own/import?file=${seg(name)}`, {
      method: "POST",
      headers: { "content-type": "application/yaml" },
      body: file,
    }),
  routineFileUrl: (id: string) => `/api/routines/own/${seg(id)}/file`,
  sheetUrl: (id: string) => `/api/routines/${seg(id)}/sheet.pdf`,
  pressure: () => call<PressureInfo>("/pressure"),
  addTrial: (contact: string, presses: { targetGrams: number; grams: number }[]) =>
    call<PressureTrial>("/pressure/trials", post({ contact, presses })),
  removeTrial: (id: string) => call<undefined>(`/pressure/trials/${seg(id)}`, { method: "DELETE" }),
  shelf: () => call<Shelf>("/shelf"),
  readList: (ingredients: string) => call<ShelfReport>("/shelf/check", post({ ingredients })),
  product: (id: string) => call<ProductDetails>(`/shelf/products/${seg(id)}`),
  addProduct: (product: ProductDraft) => call<Product>("/shelf/products", post(product)),
  saveProduct: (id: string, revision: number, product: ProductDraft) =>
    call<ProductDetails>(`/shelf/products/${seg(id)}`, send("PUT", { revision, product })),
  removeProduct: (id: string) => call<undefined>(`/shelf/products/${seg(id)}`, { method: "DELETE" }),
  photoUrl: (id: string, version: number) => `/api/shelf/products/${seg(id)}/photo?${version}`,
  keepPhoto: (id: string, photo: Blob) =>
    call<undefined>(`/shelf/products/${seg(id)}/photo`, {
      method: "PUT",
      headers: { "content-type": photo.type },
      body: photo,
    }),
  removePhoto: (id: string) => call<undefined>(`/shelf/products/${seg(id)}/photo`, { method: "DELETE" }),
  calendar: () => call<CalendarAddress>("/calendar"),
  renewCalendar: () => call<CalendarAddress>("/calendar/renew", post({})),
  nextReminder: () => call<NextReminder>("/reminders/next"),
  noteReminder: (visit: string) => call<undefined>(`/reminders/${seg(visit)}/shown`, post({})),
  wakeReminders: () => call<undefined>("/reminders/wake", post({})),
  start: (session: NewSession) => call<{ id: string }>("/sessions", post(session)),
  progress: (id: string, step: number, done: boolean) =>
    call<undefined>(`/sessions/${seg(id)}/progress`, post({ step, done })),
  end: (id: string, outcome: Outcome) => call<SessionSummary>(`/sessions/${seg(id)}/end`, post({ outcome })),
  sessions: (before?: string) =>
    call<{ sessions: SessionSummary[] }>(
      `/sessions?limit=${pageSize}${before ? `&before=${seg(before)}` : ""}`,
    ),
  session: (id: string) => call<SessionDetail>(`/sessions/${seg(id)}`),
  remove: (id: string) => call<undefined>(`/sessions/${seg(id)}`, { method: "DELETE" }),
  replay: (id: string) => call<Replay>(`/sessions/${seg(id)}/replay`),
  recording: async (id: string) => {
    const response = await fetch(api.recordingUrl(id));
    if (!response.ok) throw new ApiError(response.status, await problem(response));
    return new Uint8Array(await response.arrayBuffer());
  },
  /** `done` is what was done in it: "routine" or "technique" and an id. */
  coachRecording: (done: string, file: Blob) => {
    const [what = "", id = ""] = done.split(" ");
    const headers = { "content-type": "application/octet-stream" };
    return call<Replay>(`/recordings/coach?${what}=${seg(id)}`, { method: "POST", headers, body: file });
  },
  trends: () => call<TrendList>("/trends"),
  checkInQuestions: (kind: CheckInKind) => call<CheckInQuestions>(`/check-ins/questions?kind=${kind}`),
  addCheckIn: (checkIn: NewCheckIn) => call<{ id: string }>("/check-ins", post(checkIn)),
  addClip: (id: string, recording: Blob) =>
    call<Measured>(`/check-ins/${seg(id)}/clips`, octets("POST", recording, "application/octet-stream")),
  addAtlas: (id: string, atlas: Uint8Array<ArrayBuffer>) =>
    call<Measured>(`/check-ins/${seg(id)}/atlases`, octets("POST", atlas, "application/octet-stream")),
  saveAnswers: (id: string, answers: ScaleAnswer[]) =>
    call<undefined>(`/check-ins/${seg(id)}/answers`, send("PUT", { answers })),
  endCheckIn: (id: string) => call<CheckInDetail>(`/check-ins/${seg(id)}/end`, post({})),
  checkIns: (before?: string) =>
    call<{ checkIns: CheckInSummary[] }>(
      `/check-ins?limit=${pageSize}${before ? `&before=${seg(before)}` : ""}`,
    ),
  checkIn: (id: string) => call<CheckInDetail>(`/check-ins/${seg(id)}`),
  removeCheckIn: (id: string) => call<undefined>(`/check-ins/${seg(id)}`, { method: "DELETE" }),
  checkInPhotoUrl: (id: string) => `/api/check-ins/${seg(id)}/photo`,
  keepCheckInPhoto: (id: string, photo: Blob) =>
    call<undefined>(`/check-ins/${seg(id)}/photo`, octets("PUT", photo, "image/jpeg")),
  removeCheckInPhoto: (id: string) => call<undefined>(`/check-ins/${seg(id)}/photo`, { method: "DELETE" }),
  progressOf: () => call<Progress>("/progress"),
  sorting: () => call<Sorting>("/sorting"),
  sort: (id: string, after: "first" | "second") => call<Sorted>(`/sorting/${seg(id)}`, post({ after })),
  recordingUrl: (id: string) => `/api/sessions/${seg(id)}/recording`,
};
