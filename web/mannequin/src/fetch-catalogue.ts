import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CATALOGUE_FILE } from "./catalogue/read-catalogue.ts";
import type { TimedRoutine } from "./routine/routine-script.ts";
import type { Catalogue, Head, StrokeShape } from "./surface/head.ts";

/** Asks a running coach for its head, routines and strokes: `npm run catalogue -- http://127.0.0.1:5173`. */
const origin = process.argv[2] ?? "http://127.0.0.1:5173";
const file = process.argv[3] ?? fileURLToPath(CATALOGUE_FILE);

type Choreography = TimedRoutine & { strokes: Record<string, StrokeShape> };

const { vertices, triangles, faceVertexCount } = await ask<Head>("/api/head");
const today = await ask<{ routines: { id: string }[] }>("/api/today");
const library = await ask<{ techniques: { id: string }[] }>("/api/library");
// Techniques too: some are in no routine, and each has a choreography of its own.
const ids = [...today.routines, ...library.techniques].map(({ id }) => id);
const all = await Promise.all(ids.map((id) => ask<Choreography>(`/api/choreographies/${id}`)));
const catalogue: Catalogue = {
  head: { vertices, triangles, faceVertexCount },
  strokes: Object.assign({}, ...all.map((one) => one.strokes)) as Record<string, StrokeShape>,
  routines: Object.fromEntries(all.map(({ id, durationS, steps }) => [id, { id, durationS, steps }])),
};
await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, `${JSON.stringify(catalogue)}\n`);
console.log(
  `${file}: ${String(Object.keys(catalogue.strokes).length)} strokes, ${String(all.length)} choreographies`,
);

async function ask<T>(call: string): Promise<T> {
  const answer = await fetch(`${origin}${call}`);
  if (!answer.ok) throw new Error(`${origin}${call} answered ${String(answer.status)}.`);
  return (await answer.json()) as T;
}
