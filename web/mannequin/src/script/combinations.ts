import { isDeep } from "../scene/head-motion.ts";
import type { MotionScript, Wear } from "./motion-script.ts";

/** Painted on the photograph but not grown on the skin: these would be stretched with it. */
const LOOSE: readonly Wear[] = ["glasses", "hair"];

/** What each may be asked for alone but would be drawn wrong together. */
export function clashesIn(script: MotionScript): string[] {
  const pulse =
    script.pulse && isDeep(script)
      ? ["script.pulse: blood flows in a flat photograph only, not with head or jaw"]
      : [];
  const swelling =
    script.swelling && !isDeep(script) ? ["script.swelling: skin stands out with head or jaw only"] : [];
  return [...pulse, ...swelling, ...pullsIn(script)];
}

function pullsIn(script: MotionScript): string[] {
  const isLoose = (script.wears ?? []).some((wear) => LOOSE.includes(wear));
  return script.hands.flatMap(({ sets }, h) =>
    sets.flatMap(({ dragMm = 0 }, i) => {
      const at = `script.hands[${String(h)}].sets[${String(i)}].dragMm`;
      if (dragMm === 0) return [];
      return isLoose ? [`${at}: skin is not pulled under glasses or hair, which would stretch with it`] : [];
    }),
  );
}
