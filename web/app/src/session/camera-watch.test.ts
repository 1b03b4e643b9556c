import { expect, test } from "vitest";
import { hintOf, startWatch, watch, type CameraWatch } from "./camera-watch.ts";

function after(seconds: number, stepS: number, hands: number, wanted = true): CameraWatch {
  let state = startWatch;
  for (let atS = 0; atS <= seconds; atS += stepS) state = watch(state, { atS, hands }, wanted);
  return state;
}

test("hintOf_HandsAwayForAMoment_SaysNothing", () => {
  expect(hintOf("fine", after(4, 0.05, 0))).toBeNull();
});

test("hintOf_HandsAwayLong_AsksForThem", () => {
  expect(hintOf("fine", after(7, 0.05, 0))).toBe("noHands");
  expect(hintOf("fine", after(7, 0.05, 0, false))).toBeNull();
});

test("hintOf_SlowMachine_SaysSoAfterAWhile", () => {
  expect(hintOf("fine", after(12, 0.5, 2))).toBe("slow");
  expect(hintOf("fine", after(12, 0.1, 2))).toBeNull();
});

test("hintOf_SceneLacks_ComeFirst", () => {
  expect(hintOf("twoFaces", after(7, 0.05, 0))).toBe("twoFaces");
  expect(hintOf("tooNear", after(7, 0.05, 0))).toBe("tooNear");
});
