import { ApiError } from "../api/client.ts";
import type { BeforeTold, SlotResult } from "../api/trial-types.ts";
import { trialsApi } from "../api/trials.ts";

/** Something a person told while the server may have been away. */
export type Told = { trialId: string; n: number } & (
  { kind: "begin"; before: BeforeTold } | { kind: "tell"; result: SlotResult } | { kind: "skip"; why: string }
);

type Keeper = Pick<Storage, "getItem" | "setItem">;
type Send = (told: Told) => Promise<unknown>;
export type Sent = { state: "sent" } | { state: "waiting" } | { state: "refused"; line: string };

const place = "effleur.trial-outbox";
const isSame = (a: Told, b: Told) => a.trialId === b.trialId && a.n === b.n && a.kind === b.kind;

/** Keeps what was told until the server has it, in the order it was told; a later answer takes an earlier one's place. */
export class TrialOutbox {
  private busy: Promise<void> | null = null;
  private readonly refused = new Map<string, string>();

  constructor(
    private readonly keeper: Keeper,
    private readonly send: Send,
  ) {}

  get waiting(): readonly Told[] {
    try {
      const kept: unknown = JSON.parse(this.keeper.getItem(place) ?? "[]");
      return Array.isArray(kept) ? (kept as Told[]) : [];
    } catch {
      return [];
    }
  }

  /** Keeps it, tries to send it, and tells what became of it. */
  async tell(told: Told): Promise<Sent> {
    this.keep([...this.waiting.filter((other) => !isSame(other, told)), told]);
    this.refused.delete(nameOf(told));
    await this.flush();
    // A round that was under way may have begun before this was kept.
    if (this.waiting.some((other) => isSame(other, told))) await this.flush();
    const line = this.refused.get(nameOf(told));
    if (line !== undefined) return { state: "refused", line };
    return { state: this.waiting.some((other) => isSame(other, told)) ? "waiting" : "sent" };
  }

  /** Sends what waits; stops at the first that finds no server. */
  flush(): Promise<void> {
    this.busy ??= this.run().finally(() => (this.busy = null));
    return this.busy;
  }

  private async run(): Promise<void> {
    for (let [told] = this.waiting; told; [told] = this.waiting) {
      try {
        await this.send(told);
      } catch (error) {
        // What was refused would be refused again; a server that is away comes back.
        if (!(error instanceof ApiError && error.status < 500)) return;
        this.refused.set(nameOf(told), error.message);
      }
      this.drop(told);
    }
  }

  /** Another answer may have come while this one was sent: only the very same is taken out. */
  private drop(told: Told): void {
    const text = JSON.stringify(told);
    this.keep(this.waiting.filter((other) => JSON.stringify(other) !== text));
  }

  private keep(all: readonly Told[]): void {
    this.keeper.setItem(place, JSON.stringify(all));
  }
}

const nameOf = ({ trialId, n, kind }: Told) => `${trialId} ${n} ${kind}`;

const sendTold: Send = (told) => {
  if (told.kind === "begin") return trialsApi.begin(told.trialId, told.n, told.before);
  if (told.kind === "skip") return trialsApi.skip(told.trialId, told.n, told.why);
  return trialsApi.tell(told.trialId, told.n, told.result);
};

export const trialOutbox = new TrialOutbox(
  { getItem: (key) => localStorage.getItem(key), setItem: (key, value) => localStorage.setItem(key, value) },
  sendTold,
);

/** Chosen: soon enough to be unnoticed, seldom enough to cost nothing. */
const everyMs = 20_000;

/** While a page is open: what was kept goes out when the server is there again. */
export function startSending(): void {
  const look = () => {
    if (trialOutbox.waiting.length > 0) void trialOutbox.flush();
  };
  look();
  window.addEventListener("online", look);
  setInterval(look, everyMs);
}
