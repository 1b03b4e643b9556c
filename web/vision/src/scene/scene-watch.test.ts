import { describe, expect, it } from "vitest";
import { frameWith, someFace } from "../../test-support/frames.ts";
import { sceneOf, SceneWatch } from "./scene-watch.ts";

const face = (count: number, breadthPx?: number, turnedDeg?: number) => ({
  faceCount: count,
  face: someFace(breadthPx, turnedDeg),
});

describe("sceneOf", () => {
  it.each([
    ["fine", face(1)],
    ["fine", { ...face(1), brightness: 0.01 }],
    ["twoFaces", face(2)],
    ["twoFaces", face(2, 320)],
    ["fine", face(1, 213)],
    ["tooNear", face(1, 311)],
    ["fine", face(1, 93)],
    ["tooFar", face(1, 50)],
    ["fine", face(1, 170, 35)],
    ["turnedAway", face(1, 170, 44)],
    ["turnedAway", face(1, 170, -44)],
    ["noFace", { brightness: 0.5 }],
    ["tooDark", { brightness: 0.03 }],
  ] as const)("%s", (scene, parts) => {
    expect(sceneOf(frameWith(parts))).toBe(scene);
  });
});

describe("SceneWatch", () => {
  const at = (ms: number, parts: object) => frameWith({ captureTimeUs: ms * 1000, ...parts });

  it("faceHiddenForHalfASecond_saysNothing", () => {
    const watch = new SceneWatch();
    expect(watch.update(at(0, face(1)))).toBe("fine");
    expect(watch.update(at(100, {}))).toBeNull();
    expect(watch.update(at(600, {}))).toBeNull();
    expect(watch.update(at(700, face(1)))).toBeNull();
  });

  it("noFaceForASecond_saysSoOnceAndRecoversAtOnce", () => {
    const watch = new SceneWatch();
    watch.update(at(0, face(1)));
    expect([100, 600, 1100, 1200].map((ms) => watch.update(at(ms, {})))).toEqual([
      null,
      null,
      "noFace",
      null,
    ]);
    expect(watch.update(at(1300, face(1)))).toBe("fine");
  });

  it("flickersBetweenTwoTroubles_saysNeither", () => {
    const watch = new SceneWatch();
    const told = [0, 500, 1000, 1500, 2000].map((ms, i) => watch.update(at(ms, i % 2 ? face(2) : {})));
    expect(told).toEqual([null, null, null, null, null]);
  });
});
