import { useMemo } from "react";
import { rates } from "../session/preferences.ts";
import { createEarcons, buzz, vibrator } from "../voice/earcons.ts";
import { signals, type Signal } from "../voice/signals.ts";
import { useSpeech } from "../voice/use-speech.ts";
import { useVoices } from "../voice/use-voices.ts";
import { importance } from "../voice/voice.ts";
import { words } from "../words.ts";
import type { OptionsProps } from "./options.tsx";
import { Switch } from "./switch.tsx";

const w = words.voice;

/** Whose voice, how fast and how loud, to be heard before it is needed. */
export function VoiceOptions({ preferences, change }: OptionsProps) {
  const voices = useVoices();
  const say = useSpeech(preferences);
  return (
    <>
      <Switch label={words.session.voice} on={preferences.voice} set={(voice) => change({ voice })} />
      {preferences.voice && voices.length === 0 && <p className="muted">{w.none}</p>}
      {preferences.voice && voices.length > 0 && (
        <div className="voice">
          <label className="field">
            <span>{w.which}</span>
            <select
              value={preferences.voiceName}
              onChange={(event) => change({ voiceName: event.target.value })}
            >
              <option value="">{w.usual}</option>
              {voices.map((voice) => (
                <option key={voice.voiceURI} value={voice.voiceURI}>
                  {voice.name}
                </option>
              ))}
            </select>
          </label>
          <Range label={w.rate} {...rates} value={preferences.rate} set={(rate) => change({ rate })} />
          <Range
            label={w.volume}
            least={0}
            most={1}
            value={preferences.volume}
            set={(volume) => change({ volume })}
          />
          <button className="button" onClick={() => say(w.sample, importance.step)}>
            {w.try}
          </button>
        </div>
      )}
    </>
  );
}

interface RangeProps {
  label: string;
  least: number;
  most: number;
  value: number;
  set: (value: number) => void;
}

function Range({ label, least, most, value, set }: RangeProps) {
  return (
    <label className="field range">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={0.1}
        value={value}
        aria-valuetext={w.percent(value)}
        onChange={(event) => set(Number(event.target.value))}
      />
      <output>{w.percent(value)}</output>
    </label>
  );
}

/** Soft sounds and buzzes, each to be tried and left out. */
export function SignalOptions({ preferences, change }: OptionsProps) {
  const earcons = useMemo(() => createEarcons(), []);
  const told = preferences.signals;
  const toggle = (signal: Signal, on: boolean) =>
    change({ signals: signals.filter((other) => (other === signal ? on : told.includes(other))) });
  const hear = (signal: Signal) => {
    if (preferences.sounds) earcons.play(signal, preferences.volume);
    if (preferences.vibration) buzz(signal);
  };
  const canBuzz = vibrator() !== null;
  return (
    <>
      <Switch label={w.sounds} on={preferences.sounds} set={(sounds) => change({ sounds })} />
      {canBuzz && (
        <Switch label={w.vibration} on={preferences.vibration} set={(vibration) => change({ vibration })} />
      )}
      {(preferences.sounds || (canBuzz && preferences.vibration)) && (
        <details className="signals">
          <summary>{w.signals}</summary>
          {signals.map((signal) => (
            <div key={signal} className="signal">
              <Switch label={w.signal[signal]} on={told.includes(signal)} set={(on) => toggle(signal, on)} />
              <button className="chip" aria-label={w.tryOf(w.signal[signal])} onClick={() => hear(signal)}>
                {w.tryShort}
              </button>
            </div>
          ))}
        </details>
      )}
    </>
  );
}
