import { indexRecording, type RecordingIndex } from "@effleur/vision";
import { useEffect, useRef, useState } from "react";
import { api } from "../api/client.ts";
import type { Replay } from "../api/types.ts";
import { useFileDrop } from "../ui/use-file-drop.ts";
import { words } from "../words.ts";

const w = words.replay;

/** The server's own limit: a larger file is not even sent. */
const mostBytes = 360 * 1024 * 1024;

export type OpenedFile =
  | { state: "none" }
  | { state: "reading"; name: string }
  | { state: "refused"; name: string; reason: string }
  | { state: "open"; name: string; serial: number; view: Replay; recording: RecordingIndex };

/** Opens a recording that was picked or dropped, and reads it anew when it turns out that something else was done in it. */
export function useOpenFile(done: string) {
  const [file, setFile] = useState<File | null>(null);
  const [opened, setOpened] = useState<OpenedFile>({ state: "none" });
  const serial = useRef(0);
  useEffect(() => {
    if (!file) return;
    const mine = ++serial.current;
    void open(file, done, mine, (next) => {
      // A file that was dropped since is the one that counts.
      if (serial.current === mine) setOpened(next);
    });
  }, [file, done]);
  const { over, drop } = useFileDrop(setFile);
  return { opened, over, take: setFile, drop };
}

async function open(
  file: File,
  done: string,
  serial: number,
  tell: (opened: OpenedFile) => void,
): Promise<void> {
  const { name } = file;
  tell({ state: "reading", name });
  try {
    if (file.size > mostBytes) throw new Error(w.tooLarge);
    // Looked at here first: a file that is none is not sent anywhere.
    const recording = indexRecording(new Uint8Array(await file.arrayBuffer()));
    if (recording.timesS.length === 0) throw new Error(w.empty);
    const view = await api.coachRecording(done, file);
    tell({ state: "open", name, serial, view, recording });
  } catch (error) {
    tell({ state: "refused", name, reason: error instanceof Error ? error.message : String(error) });
  }
}
