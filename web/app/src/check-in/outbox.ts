import { ApiError } from "../api/client.ts";
import type { Measured } from "../api/check-in-types.ts";

export interface OutboxState {
  /** Sent or under way, in order; those with a line were refused. */
  waiting: number;
  sent: number;
  /** The server does not answer: what is here is kept and can be sent again. */
  stuck: boolean;
  /** What the server said of a file it would not take. */
  refused: readonly string[];
  readings: number;
}

export const emptyOutbox: OutboxState = { waiting: 0, sent: 0, stuck: false, refused: [], readings: 0 };

type Send = () => Promise<Measured | undefined>;

/** What the camera took, on its way to the server one after the other; nothing is dropped because the server is away. */
export class Outbox {
  private queue: Send[] = [];
  private state = emptyOutbox;
  private busy = false;

  constructor(private readonly changed: (state: OutboxState) => void) {}

  add(send: Send): void {
    this.queue.push(send);
    this.tell({ waiting: this.queue.length });
    void this.run();
  }

  /** Tries again after the server was away. */
  retry(): Promise<void> {
    this.tell({ stuck: false });
    return this.run();
  }

  private async run(): Promise<void> {
    if (this.busy || this.state.stuck) return;
    this.busy = true;
    for (let send = this.queue[0]; send && !this.state.stuck; send = this.queue[0]) await this.sendOne(send);
    this.busy = false;
  }

  private async sendOne(send: Send): Promise<void> {
    try {
      const measured = await send();
      this.done({
        sent: this.state.sent + 1,
        readings: this.state.readings + (measured?.readings.length ?? 0),
      });
    } catch (error) {
      // A file that was refused would be refused again; a server that is away comes back.
      if (error instanceof ApiError && error.status < 500)
        this.done({ refused: [...this.state.refused, error.message] });
      else this.tell({ stuck: true });
    }
  }

  private done(change: Partial<OutboxState>): void {
    this.queue.shift();
    this.tell({ ...change, waiting: this.queue.length });
  }

  private tell(change: Partial<OutboxState>): void {
    this.state = { ...this.state, ...change };
    this.changed(this.state);
  }
}
