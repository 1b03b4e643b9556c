import type { Ref } from "react";
import { words } from "../words.ts";
import { Icon, type IconName } from "./icons.tsx";
import { TempoRing, type TempoRingHandle } from "./tempo-ring.tsx";

export type ControlName = "pause" | "resume" | "skip" | "back" | "slower" | "faster";

interface ControlsProps {
  playing: boolean;
  send: (name: ControlName) => void;
  ring: Ref<TempoRingHandle>;
}

const w = words.session;

/** Five large buttons; the middle one carries the rhythm. */
export function Controls({ playing, send, ring }: ControlsProps) {
  return (
    <div className="controls" role="toolbar" aria-label={w.controls}>
      <Control icon="back" label={w.back} act={() => send("back")} />
      <Control icon="slower" label={w.slower} act={() => send("slower")} />
      <button className="control control-main" onClick={() => send(playing ? "pause" : "resume")}>
        <TempoRing ref={ring} />
        <Icon name={playing ? "pause" : "play"} />
        <span>{playing ? w.pause : w.resume}</span>
      </button>
      <Control icon="faster" label={w.faster} act={() => send("faster")} />
      <Control icon="skip" label={w.skip} act={() => send("skip")} />
    </div>
  );
}

function Control({ icon, label, act }: { icon: IconName; label: string; act: () => void }) {
  return (
    <button className="control" onClick={act}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
