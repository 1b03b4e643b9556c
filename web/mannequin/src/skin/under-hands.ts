import type { PicturePoint } from "../scene/camera.ts";
import { toScene } from "../scene/camera.ts";
import type { Side } from "../script/motion-script.ts";
import type { Millimetres } from "../surface/head.ts";
import type { PhotoSurface } from "../surface/photo-surface.ts";
import { PULL_WIDTH_MM, type SkinPull, displacementAt } from "./displacement.ts";
import type { HandPull } from "./pull.ts";

export interface SkinUnderHands {
  /** As the page draws them: scene pixels at rest. */
  pulls: SkinPull[];
  /** How far the skin is pulled where a hand touches it, by both hands together; null where none touches. */
  dragMm: Record<Side, Millimetres | null>;
}

/** What both hands do to the skin at one moment. */
export function skinUnder(
  hands: readonly { side: Side; pull: HandPull | null }[],
  surface: PhotoSurface,
): SkinUnderHands {
  const pulled = hands.flatMap(({ side, pull }) =>
    pull ? [{ side, pull, place: placed(pull, surface) }] : [],
  );
  const dragMm: SkinUnderHands["dragMm"] = { left: null, right: null };
  for (const one of pulled)
    if (one.pull.isHeld) dragMm[one.side] = together(one.place, pulled, surface.pxPerMm);
  return { pulls: pulled.map(({ place }) => place), dragMm };
}

function placed({ byMm, touched }: HandPull, surface: PhotoSurface): SkinPull {
  const [by, held] = [surface.shift(byMm), surface.shift(touched.byMm)];
  const at = toScene(less(touched.target, held));
  return { at: [at.x, at.y], by: [by.x, -by.y] };
}

/** The other hand's pull reaches here as well, by its share of the bell curve. */
function together(
  here: SkinPull,
  all: readonly { pull: HandPull; place: SkinPull }[],
  pxPerMm: number,
): Millimetres {
  const shares = all.map(
    ({ place }) => displacementAt(here.at, [{ at: place.at, by: [1, 0] }], PULL_WIDTH_MM * pxPerMm)[0],
  );
  const sum = (axis: 0 | 1 | 2): number =>
    all.reduce((total, { pull }, i) => total + pull.byMm[axis] * (shares[i] ?? 0), 0);
  return [sum(0), sum(1), sum(2)];
}

const less = (a: PicturePoint, b: PicturePoint): PicturePoint => ({ x: a.x - b.x, y: a.y - b.y });
