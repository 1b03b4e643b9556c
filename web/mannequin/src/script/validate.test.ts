import { describe, expect, it } from "vitest";
import { distractorFilms } from "../distractors/distractor-films.ts";
import { robustFilms } from "../robust/robust-films.ts";
import { hoverFilms } from "../suite/hover-films.ts";
import { suiteFilms } from "../suite/suite-films.ts";
import { faultsOf } from "./validate.ts";

const vocabulary = { faces: ["astronaut"], strokes: ["T19.glide"] };
const good = {
  version: 1,
  face: "astronaut",
  skin: "light",
  fps: 30,
  durationS: 10,
  seed: 1,
  hands: [{ hand: "left", sets: [{ stroke: "T19.glide", side: "left", startS: 1, passes: 2 }] }],
};
const withSet = (change: object): object => ({
  ...good,
  hands: [{ hand: "left", sets: [{ ...good.hands[0]?.sets[0], ...change }] }],
});

const withWander = (change: object): object => {
  const wander = [{ form: "pads", fingers: ["index"], points: [{ atS: 1, mm: [0, 0] }], ...change }];
  return { ...good, hands: [{ hand: "left", sets: [], wander }] };
};

describe("faultsOf", () => {
  it("finds nothing wrong with a good script", () => {
    expect(faultsOf(good, vocabulary)).toEqual([]);
  });

  it.each([
    [
      withSet({ stroke: "T99" }),
      'script.hands[0].sets[0].stroke: expected a stroke of the catalogue, found "T99"',
    ],
    [
      withSet({ speedCmS: -3 }),
      "script.hands[0].sets[0].speedCmS: expected a number from 0.2 to 40, found -3",
    ],
    [withSet({ hoverMm: -1 }), "script.hands[0].sets[0].hoverMm: expected a number from 0 to 150, found -1"],
    [withSet({ sped: 3 }), "script.hands[0].sets[0].sped: no such field"],
    [withSet({ offsetMm: [1] }), "script.hands[0].sets[0].offsetMm: expected a list of 2, found [1]"],
    [{ ...good, face: "nobody" }, 'script.face: expected astronaut, found "nobody"'],
    [{ ...good, fps: undefined }, "script.fps: expected a number from 5 to 60, found nothing"],
    [{ ...good, sway: { xPx: 1 } }, "script.sway.yPx: missing"],
    [
      { ...good, head: [{ atS: 0, yawDeg: 60 }] },
      "script.head[0].yawDeg: expected a number from -40 to 40, found 60",
    ],
    [{ ...good, wears: ["hat"] }, 'script.wears[0]: expected glasses, beard, hair, found "hat"'],
    [
      withWander({ points: [] }),
      "script.hands[0].wander[0].points: expected a list with something in it, found []",
    ],
    [
      withWander({ fingers: ["toe"] }),
      'script.hands[0].wander[0].fingers[0]: expected thumb, index, middle, ring, little, found "toe"',
    ],
    ["hello", 'script: expected an object, found "hello"'],
  ])("says in one line what is wrong with %j", (script, line) => {
    expect(faultsOf(script, vocabulary)).toContain(line);
  });

  it("finds nothing wrong with a hand that wanders", () => {
    expect(faultsOf(withWander({}), vocabulary)).toEqual([]);
  });

  it("refuses sets out of order", () => {
    const set = good.hands[0]?.sets[0];
    const script = { ...good, hands: [{ hand: "left", sets: [{ ...set, startS: 5 }, set] }] };
    expect(faultsOf(script, vocabulary)[0]).toContain("sets[1].startS: expected later");
  });

  it("refuses skin that is pulled under glasses", () => {
    const pulled = { ...withSet({ dragMm: 8 }), wears: ["glasses"] };
    const line = "skin is not pulled under glasses or hair, which would stretch with it";
    expect(faultsOf(pulled, vocabulary)).toEqual([`script.hands[0].sets[0].dragMm: ${line}`]);
    expect(faultsOf({ ...withSet({ dragMm: 0 }), wears: ["glasses"] }, vocabulary)).toEqual([]);
  });

  it.each([{ wears: ["beard"] }, { head: [{ atS: 0, yawDeg: 20 }] }, { jaw: [{ atS: 0, deg: 5 }] }])(
    "lets skin be pulled together with %j",
    (rest) => {
      expect(faultsOf({ ...withSet({ dragMm: 8 }), ...rest }, vocabulary)).toEqual([]);
    },
  );
});

describe("the hover films", () => {
  const films = hoverFilms();
  const heights = new Set(films.map(({ script }) => script.hands[0]?.sets[0]?.hoverMm));

  it("show every height on every face", () => {
    const shown = new Set(
      films.map(({ script }) => `${script.face} ${String(script.hands[0]?.sets[0]?.hoverMm)}`),
    );
    expect(shown.size).toBe(new Set(films.map(({ script }) => script.face)).size * heights.size);
  });
});

describe("the accuracy suite", () => {
  const films = suiteFilms();
  const strokes = films.flatMap(({ script }) =>
    script.hands.flatMap(({ sets }) => sets.map((set) => set.stroke)),
  );
  const faces = films.map(({ script }) => script.face);

  it.each(films)("$name is a good script", ({ script }) => {
    expect(faultsOf(script, { faces, strokes })).toEqual([]);
  });

  it("shows at least five faces and both hands", () => {
    expect(new Set(faces).size).toBeGreaterThanOrEqual(5);
    expect(new Set(films.map(({ side }) => side))).toEqual(new Set(["left", "right", "both"]));
  });
});

describe("films of what is no massage, and of many conditions", () => {
  const strokes = ["T19.glide", "T28.circles"];
  const faces = ["astronaut", "sample6-left", "sample6-right", "sample3-left"];

  it.each([...distractorFilms(), ...robustFilms()])("$name is a good script", ({ script }) => {
    expect(faultsOf(script, { faces, strokes })).toEqual([]);
  });
});
