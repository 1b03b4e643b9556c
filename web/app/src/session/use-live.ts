import { useCallback, useEffect, useRef, useState } from "react";
import type { Choreography } from "../api/types.ts";
import { LiveLink, liveUrl, type LiveWishes } from "../live/live-link.ts";
import type { CommandName } from "../live/messages.ts";
import { mirrorNext, startMirror, type MirrorAction, type MirrorState } from "./mirror-state.ts";

export interface Live {
  state: MirrorState;
  sendFrame: (bytes: Uint8Array<ArrayBuffer>) => void;
  command: (name: CommandName) => void;
}

/** The session's line to the coach, as state for the screen. */
export function useLive(id: string, routine: Choreography, wishes: LiveWishes): Live {
  const [brought] = useState(wishes);
  const [state, setState] = useState<MirrorState>(startMirror);
  const link = useRef<LiveLink | null>(null);
  useEffect(() => {
    const take = (action: MirrorAction) => setState((before) => mirrorNext(routine, before, action));
    const opened = new LiveLink({
      url: liveUrl(id, brought),
      onMessage: take,
      onLink: (linkState) => take({ type: "link", state: linkState }),
    });
    link.current = opened;
    return () => opened.close();
  }, [id, routine, brought]);
  const sendFrame = useCallback((bytes: Uint8Array<ArrayBuffer>) => void link.current?.sendFrame(bytes), []);
  const command = useCallback((name: CommandName) => void link.current?.command(name), []);
  return { state, sendFrame, command };
}
