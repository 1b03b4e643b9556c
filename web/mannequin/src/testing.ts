import type { Catalogue, PathShape, StrokeShape } from "./surface/head.ts";

/** A flat head of four corners 100 mm apart and strokes on it, for tests of timing. */
export function flatCatalogue(): Catalogue {
  const path = shape([
    [0, 0],
    [30, 40],
    [90, 40],
  ]);
  return {
    head: {
      vertices: [
        [0, 0, 0],
        [100, 0, 0],
        [0, 100, 0],
        [100, 100, 10],
      ],
      triangles: [
        [0, 1, 2],
        [1, 3, 2],
      ],
      faceVertexCount: 4,
    },
    strokes: {
      "G.glide": stroke("glide", path, { speedCmS: 5 }),
      "C.circle": stroke("circle", path, { passesPerSecond: 0.5 }),
      "P.pump": stroke("pump", path, { passesPerSecond: 0.5 }),
      "K.knead": stroke("knead", path, { passesPerSecond: 0.5, form: "thumbIndex" }),
      "T.tap": stroke("tap", path, { passesPerSecond: 0.5 }),
      "S.stone": stroke("glide", path, { speedCmS: 5, form: "tool", fingers: ["index", "thumb"] }),
      "H.hold": stroke("hold", shape([[10, 10]]), { holdS: 4 }),
    },
    routines: {},
  };
}

function stroke(kind: StrokeShape["kind"], path: PathShape, rest: Partial<StrokeShape>): StrokeShape {
  const tempo = { speedCmS: 0, maxSpeedCmS: 20, passesPerSecond: 0, holdS: 0 };
  const hand = {
    fingers: ["index", "middle"] as StrokeShape["fingers"],
    form: "pads" as const,
    pressure: "p1",
  };
  return { techniqueId: "T", kind, ...hand, ...tempo, left: path, right: path, ...rest };
}

/** Places in the first triangle; weights follow from millimetres. */
function shape(places: [number, number][]): PathShape {
  const positions = places.map(([x, y]): [number, number, number] => [x, y, 0]);
  const samples = places.map(([x, y]): [number, number, number, number] => [
    0,
    1 - x / 100 - y / 100,
    x / 100,
    y / 100,
  ]);
  const lengthMm = positions.reduce((sum, [x, y], i) => {
    const before = positions[i - 1] ?? [x, y];
    return sum + Math.hypot(x - before[0], y - before[1]);
  }, 0);
  return { samples, positions, lengthMm };
}
