import { useImperativeHandle, useRef, type Ref } from "react";

export interface TempoRingHandle {
  /** How much of the current pass is done, 0 to 1. */
  show(share: number): void;
}

const radius = 46;
const around = 2 * Math.PI * radius;

/** One turn is one pass: the ring is the rhythm, drawn straight to the page so that nothing else re-renders. */
export function TempoRing({ ref }: { ref: Ref<TempoRingHandle> }) {
  const arc = useRef<SVGCircleElement>(null);
  useImperativeHandle(ref, () => ({
    show: (share) => arc.current?.setAttribute("stroke-dashoffset", String(around * (1 - share))),
  }));
  return (
    <svg className="ring" viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r={radius} className="ring-ground" />
      <circle
        ref={arc}
        cx="50"
        cy="50"
        r={radius}
        className="ring-done"
        strokeDasharray={around}
        strokeDashoffset={around}
        transform="rotate(-90 50 50)"
      />
    </svg>
  );
}
