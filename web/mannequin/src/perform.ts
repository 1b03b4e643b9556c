import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readCatalogue } from "./catalogue/read-catalogue.ts";
import { type Performance, scriptOfRoutine } from "./routine/routine-script.ts";

const USAGE =
  "usage: perform --routine ID --out SCRIPT [--face astronaut] [--skin light] [--reaction 0.5] [--extra 0] [--faults JSON] [--catalogue FILE]";

const { values } = parseArgs({
  options: {
    routine: { type: "string" },
    out: { type: "string" },
    face: { type: "string", default: "astronaut" },
    skin: { type: "string", default: "light" },
    fps: { type: "string", default: "30" },
    reaction: { type: "string", default: "0.5" },
    extra: { type: "string", default: "0" },
    faults: { type: "string", default: "{}" },
    catalogue: { type: "string" },
  },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const { routine: id, out, face, skin } = values;
  if (!id || !out) return refuse(USAGE, 2);
  const catalogue = await readCatalogue(values.catalogue);
  const routine = catalogue.routines[id];
  if (!routine) return refuse(`${id}: expected one of ${Object.keys(catalogue.routines).join(", ")}`, 1);
  const script = scriptOfRoutine(routine, catalogue.strokes, {
    face,
    skin,
    fps: Number(values.fps),
    seed: 1,
    reactionS: Number(values.reaction),
    extraPasses: Number(values.extra),
    faults: JSON.parse(values.faults) as NonNullable<Performance["faults"]>,
  });
  await writeFile(out, `${JSON.stringify(script, null, 2)}\n`);
  return 0;
}

function refuse(line: string, code: number): number {
  console.error(line);
  return code;
}
