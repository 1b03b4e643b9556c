import type { Vector3 } from "three";

// The jaw joints lie just before the ear canals (landmarks 454 and 234 are their skin); the mouth's slit on the canonical face.
const joint = { y: 2, z: -12 };
const slit = { y: -46.5, z: 55 };
// Chosen: an easy opening. About 14 degrees move the chin 27 mm, 10 down and 25 back; a real jaw also slides forward, which this pure turn leaves out.
const widestRad = 0.245;
// The lips part at once; the cheek between them and the ear stretches over a hand's breadth (chosen by eye).
const lipsMm = 24;
const cornerMm = 26;
const lipMm = 16;
const lipBandMm = 1.5;
const cheekBandMm = 30;

const clamp = (value: number) => Math.max(0, Math.min(1, value));
const smooth = (t: number) => t * t * (3 - 2 * t);
const reach = Math.hypot(slit.y - joint.y, slit.z - joint.z);

/** How much of the jaw's turn a place on the skin follows, 0 to 1. */
export function jawShare(x: number, y: number, z: number): number {
  // Below the plane from the joints to the mouth.
  const belowMm = ((z - joint.z) * (slit.y - joint.y) - (y - joint.y) * (slit.z - joint.z)) / reach;
  const aside = clamp((Math.abs(x) - lipsMm) / 20);
  const bandMm = lipBandMm + aside * (cheekBandMm - lipBandMm);
  // The mouth opens as an almond: its corners hardly part, and a lip's breadth below the jaw moves as one.
  const almond = Math.sqrt(clamp(1 - (x / cornerMm) ** 2));
  const parted = almond + (1 - almond) * clamp(belowMm / lipMm);
  const neck = clamp((y + 130) / 34);
  const behind = clamp((z + 32) / 26);
  return smooth(clamp(belowMm / bandMm)) * parted * smooth(neck) * smooth(behind);
}

/** Where a place on the skin goes when the mouth opens, 0 shut to 1 as wide as it is shown. */
export function openJaw(point: Vector3, opening: number): Vector3 {
  const share = opening > 0 ? jawShare(point.x, point.y, point.z) : 0;
  if (share === 0) return point;
  const angle = share * opening * widestRad;
  const [dy, dz] = [point.y - joint.y, point.z - joint.z];
  return point.set(
    point.x,
    joint.y + dy * Math.cos(angle) - dz * Math.sin(angle),
    joint.z + dy * Math.sin(angle) + dz * Math.cos(angle),
  );
}
