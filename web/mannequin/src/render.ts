import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readCatalogue } from "./catalogue/read-catalogue.ts";
import { readRecipes } from "./faces/recipes.ts";
import { openStudio } from "./render/browser.ts";
import { FORMATS, type Format } from "./render/encoder.ts";
import { makeFilm, truthFile } from "./render/film-maker.ts";
import type { MotionScript } from "./script/motion-script.ts";
import { faultsOf } from "./script/validate.ts";

const USAGE =
  "usage: render --script FILE --out VIDEO [--format mp4|webm|mjpeg] [--bitrate 300k] [--catalogue FILE]";

const { values } = parseArgs({
  options: {
    script: { type: "string" },
    out: { type: "string" },
    format: { type: "string" },
    bitrate: { type: "string" },
    catalogue: { type: "string" },
  },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const { script: scriptFile, out } = values;
  if (!scriptFile || !out) return refuse(USAGE, 2);
  const format = FORMATS.find((one) => one === (values.format ?? out.split(".").pop()));
  if (!format) return refuse(`${out}: expected ${FORMATS.join(", ")} as --format or as the file's ending`, 2);
  const catalogue = await readCatalogue(values.catalogue);
  const script = JSON.parse(await readFile(scriptFile, "utf8")) as MotionScript;
  const faces = (await readRecipes()).map((recipe) => recipe.id);
  const faults = faultsOf(script, { faces, strokes: Object.keys(catalogue.strokes) });
  if (faults.length > 0) return refuse(faults.map((fault) => `${scriptFile}: ${fault}`).join("\n"), 1);
  await film(script, out, format, catalogue);
  return 0;
}

async function film(
  script: MotionScript,
  out: string,
  format: Format,
  catalogue: Awaited<ReturnType<typeof readCatalogue>>,
): Promise<void> {
  const studio = await openStudio();
  const started = performance.now();
  const bitrate = values.bitrate === undefined ? {} : { bitrate: values.bitrate };
  const frames = await makeFilm(studio, { script, out, format, ...bitrate }, catalogue);
  await studio.close();
  const rate = (frames * 1000) / (performance.now() - started);
  console.log(`${out}: ${String(frames)} frames, ${rate.toFixed(1)} a second; truth in ${truthFile(out)}`);
}

function refuse(line: string, code: number): number {
  console.error(line);
  return code;
}
