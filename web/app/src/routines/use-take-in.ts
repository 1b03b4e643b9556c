import { useState } from "react";
import { api } from "../api/client.ts";
import { useFileDrop } from "../ui/use-file-drop.ts";
import { words } from "../words.ts";

const w = words.routines;

/** The server's own limit: a larger file is not even sent. */
const mostBytes = 64 * 1024;

export type TakeInAnswer =
  { state: "taken"; name: string } | { state: "refused"; name: string; lines: string[] };

/** Takes in routine files, picked or dropped. */
export function useTakeIn(taken: () => void) {
  const [answer, setAnswer] = useState<TakeInAnswer | null>(null);
  const take = async (file: File) => {
    const result = await takenIn(file);
    setAnswer(result);
    if (result.state === "taken") taken();
  };
  const { over, drop } = useFileDrop((file) => void take(file));
  return { answer, over, take, drop };
}

async function takenIn(file: File): Promise<TakeInAnswer> {
  const { name } = file;
  if (file.size > mostBytes) return { state: "refused", name, lines: [w.tooLarge] };
  try {
    // Read first: a file that is gone by now is then found out here, with its own words.
    const own = await api.importRoutine(name, new Blob([await file.arrayBuffer()]));
    return { state: "taken", name: own.name };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { state: "refused", name, lines: said.split("\n") };
  }
}
