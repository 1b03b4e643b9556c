import { describe, expect, it } from "vitest";
import { newVideoPoints, type VideoPoints } from "../frames/video-point.ts";
import { FaceChoice } from "./face-choice.ts";

/** A square face of four corners. */
function faceAt(x: number, y: number, sizePx: number): VideoPoints {
  const points = newVideoPoints(4);
  [0, 1, 2, 3].forEach((i) => {
    points.set([x + (i % 2 === 0 ? -0.5 : 0.5) * sizePx, y + (i < 2 ? -0.5 : 0.5) * sizePx, 0], 3 * i);
  });
  return points;
}

const [me, other] = [faceAt(300, 200, 160), faceAt(520, 180, 200)];

describe("FaceChoice", () => {
  it("nobodyBefore_takesTheLargest", () => {
    expect(new FaceChoice().pick([me, other], 0)).toBe(other);
  });

  it("somebodyLargerComesIn_staysWithThePerson", () => {
    const choice = new FaceChoice();
    choice.pick([me], 0);
    expect(choice.pick([other, me], 100_000)).toBe(me);
  });

  it("personHiddenBehindAHand_takesNobodyElse", () => {
    const choice = new FaceChoice();
    choice.pick([me], 0);
    expect(choice.pick([other], 300_000)).toBeNull();
    expect(choice.pick([other, me], 900_000)).toBe(me);
  });

  it("personGone_isSomebodyElseAfterAWhile", () => {
    const choice = new FaceChoice();
    choice.pick([me], 0);
    expect(choice.pick([other], 2_000_000)).toBe(other);
  });

  it("slowlyMovingFace_isFollowed", () => {
    const choice = new FaceChoice();
    choice.pick([me], 0);
    for (let i = 1; i <= 20; i++) {
      const moved = faceAt(300 + 15 * i, 200, 160);
      expect(choice.pick([faceAt(100, 100, 170), moved], i * 100_000)).toBe(moved);
    }
  });

  it("forgotten_takesTheLargestAgain", () => {
    const choice = new FaceChoice();
    choice.pick([me], 0);
    choice.forget();
    expect(choice.pick([me, other], 100_000)).toBe(other);
  });
});
