import { expect, test } from "vitest";
import { ovalRadii } from "./oval.tsx";

test.each([
  [640, 480],
  [640, 360],
  [480, 640],
])("ovalRadii_%i×%i_FitsThePictureAtArmsLength", (widthPx, heightPx) => {
  const { rx, ry } = ovalRadii({ widthPx, heightPx });
  expect(2 * ry).toBeLessThan(0.6 * heightPx);
  expect(2 * rx).toBeLessThan(0.6 * widthPx);
  // What the guard takes for the distance of a face of this height: between 35 and 70 cm.
  const pxPerMm = (2 * ry) / 190;
  const distanceMm = (0.785 * Math.max(widthPx, heightPx)) / pxPerMm;
  expect(distanceMm).toBeCloseTo(480, 6);
});
