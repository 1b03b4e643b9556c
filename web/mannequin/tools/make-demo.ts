import { execFileSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readCatalogue } from "../src/catalogue/read-catalogue.ts";
import { openStudio } from "../src/render/browser.ts";
import { makeFilm } from "../src/render/film-maker.ts";
import { scriptOfRoutine } from "../src/routine/routine-script.ts";

/** Makes the film behind *see it work*: someone follows `first-touch`. The portrait may ship, being in the public domain. */
const ROUTINE = "first-touch";
const FOLDER = fileURLToPath(new URL("../../app/public/demo/", import.meta.url));
/** A moment with both hands on the cheeks, for the poster. */
const POSTER_S = "20.6";

const catalogue = await readCatalogue();
const routine = catalogue.routines[ROUTINE];
if (!routine) throw new Error(`The catalogue has no routine "${ROUTINE}".`);
const script = scriptOfRoutine(routine, catalogue.strokes, {
  face: "astronaut",
  skin: "light",
  // A coach sees 10 to 25 pictures a second; more would only make the file larger.
  fps: 24,
  seed: 1,
  reactionS: 0.6,
  extraPasses: 1,
});
const scratch = await mkdtemp(path.join(tmpdir(), "effleur-demo-"));
const film = path.join(scratch, `${ROUTINE}.webm`);
const studio = await openStudio();
await makeFilm(studio, { script, out: film, format: "webm", bitrate: "300k" }, catalogue);
await studio.close();
await mkdir(FOLDER, { recursive: true });
await copyFile(film, path.join(FOLDER, `${ROUTINE}.webm`));
const poster = path.join(FOLDER, `${ROUTINE}.jpg`);
execFileSync("ffmpeg", [
  "-v",
  "error",
  "-y",
  "-ss",
  POSTER_S,
  "-i",
  film,
  "-frames:v",
  "1",
  "-q:v",
  "4",
  poster,
]);
await rm(scratch, { recursive: true });
