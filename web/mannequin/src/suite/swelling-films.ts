import type { HeadKey, MotionScript } from "../script/motion-script.ts";

/** A film of a face that sits still to be measured, and how far its cheek stands out. */
export interface SwellingFilm {
  name: string;
  about: string;
  script: MotionScript;
}

const FPS = 20;
/** A hundred usable pictures are asked of a visit, and some may be lost. */
const DURATION_S = 6;
const STILL = { xPx: 2, yPx: 1.5, rollDeg: 0.6, scale: 0.006, periodS: 7 };
/** Middle of the left cheek in the face mesh, and half the breadth of a cheek. */
const CHEEK = { landmark: 425, widthMm: 14 };
const SWOLLEN_MM = [0, 2, 4, 6] as const;
/** Closed mouths that do not smile, each turned to look straight at the camera. */
const FACES: readonly { face: string; straight: Omit<HeadKey, "atS"> }[] = [
  { face: "sample3-left", straight: { yawDeg: 12.6, pitchDeg: 5.4 } },
  { face: "sample6-left", straight: { yawDeg: -12.6, pitchDeg: 15.7, rollDeg: 2.5 } },
  { face: "sample6-right", straight: { yawDeg: 7.4, pitchDeg: 17.2, rollDeg: -1.9 } },
];

/** Left cheeks that stand out more and more, on three faces; a second film of each without, for the noise. */
export function swellingFilms(): SwellingFilm[] {
  return FACES.flatMap(({ face, straight }) => [
    filmOf(`${face}-again`, face, straight, 0, 2),
    ...SWOLLEN_MM.map((mm) => filmOf(`${face}-${String(mm)}mm`, face, straight, mm, 3 + mm)),
  ]);
}

function filmOf(
  name: string,
  face: string,
  straight: Omit<HeadKey, "atS">,
  mm: number,
  seed: number,
): SwellingFilm {
  const film = { version: 1 as const, face, skin: "light", fps: FPS, durationS: DURATION_S, hands: [] };
  const head = [{ atS: 0, ...straight }];
  const about = `the left cheek stands out ${String(mm)} mm`;
  return { name, about, script: { ...film, seed, sway: STILL, head, swelling: { ...CHEEK, mm } } };
}
