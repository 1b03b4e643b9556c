export type LinkState = "opening" | "open" | "lost" | "closed";

/** The part of a WebSocket that is used; a test brings its own. */
export type Socket = Pick<WebSocket, "send" | "close" | "bufferedAmount" | "readyState" | "binaryType"> & {
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
};

export interface FrameLinkSettings<Message> {
  url: string;
  /** A message of the server, or null when the text is none. */
  read: (text: string) => Message | null;
  onMessage: (message: Message) => void;
  onLink: (state: LinkState) => void;
  open?: (url: string) => Socket;
  later?: (act: () => void, ms: number) => number;
  cancel?: (timer: number) => void;
}

// Three of the largest frames: behind that, a newer frame is worth more than an older one.
const mostBufferedBytes = 3 * 6484;
const firstWaitMs = 500;
const longestWaitMs = 8000;
// The server has said its last word: ended, replaced or refused (1000, 1008), or a fault that would come again (1007, 1009).
const finalCodes = new Set([1000, 1007, 1008, 1009]);
const isOpen = 1;

/** A line frames go out on, with back-pressure, and messages come in on; after a break it is opened again. */
export class FrameLink<Message> {
  private socket: Socket | null = null;
  private waitMs = firstWaitMs;
  private timer: number | null = null;
  private closed = false;
  private readonly settings: Required<FrameLinkSettings<Message>>;

  constructor(settings: FrameLinkSettings<Message>) {
    this.settings = {
      open: (url) => new WebSocket(url),
      later: (act, ms) => window.setTimeout(act, ms),
      cancel: (timer) => window.clearTimeout(timer),
      ...settings,
    };
    this.connect();
  }

  /** False when the frame was left out because the line is busy or down. */
  sendFrame(bytes: Uint8Array<ArrayBuffer>): boolean {
    if (this.socket?.readyState !== isOpen || this.socket.bufferedAmount > mostBufferedBytes) return false;
    this.socket.send(bytes);
    return true;
  }

  sendText(text: string): boolean {
    if (this.socket?.readyState !== isOpen) return false;
    this.socket.send(text);
    return true;
  }

  close(): void {
    this.closed = true;
    if (this.timer !== null) this.settings.cancel(this.timer);
    this.socket?.close();
  }

  private connect(): void {
    const socket = this.settings.open(this.settings.url);
    this.socket = socket;
    socket.onopen = () => {
      this.waitMs = firstWaitMs;
      this.settings.onLink("open");
    };
    socket.onmessage = ({ data }) => {
      const message = typeof data === "string" ? this.settings.read(data) : null;
      if (message) this.settings.onMessage(message);
    };
    socket.onclose = ({ code }) => this.lost(code);
  }

  private lost(code: number): void {
    if (this.closed) return;
    if (finalCodes.has(code)) return this.settings.onLink("closed");
    this.settings.onLink("lost");
    this.timer = this.settings.later(() => this.connect(), this.waitMs);
    this.waitMs = Math.min(longestWaitMs, this.waitMs * 2);
  }
}

/** The page's own server, by the line that fits the page. */
export const lineUrl = (path: string, page: Pick<Location, "protocol" | "host"> = window.location) =>
  `${page.protocol === "https:" ? "wss" : "ws"}://${page.host}${path}`;
