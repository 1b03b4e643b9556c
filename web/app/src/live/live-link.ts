import { FrameLink, lineUrl, type FrameLinkSettings } from "./frame-link.ts";
import { commandText, readMessage, type CommandName, type LiveMessage } from "./messages.ts";

export type { LinkState, Socket } from "./frame-link.ts";

/** The live session's line: the same session again after a break. */
export class LiveLink extends FrameLink<LiveMessage> {
  constructor(settings: Omit<FrameLinkSettings<LiveMessage>, "read">) {
    super({ ...settings, read: readMessage });
  }

  command(name: CommandName): boolean {
    return this.sendText(commandText(name));
  }
}

/** What a person brings to a session: how much is said, and their hand's size where one was learned. */
export interface LiveWishes {
  talk: string;
  handSize: number | null;
}

export function liveUrl(
  id: string,
  { talk, handSize }: LiveWishes,
  page?: Pick<Location, "protocol" | "host">,
): string {
  const wishes = new URLSearchParams({ talk, ...(handSize !== null && { handSize: handSize.toFixed(3) }) });
  return lineUrl(`/live/${encodeURIComponent(id)}?${wishes.toString()}`, page);
}
