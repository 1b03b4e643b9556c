/** Where a replay is and how it runs. */
export interface PlayClock {
  atS: number;
  rate: number;
  playing: boolean;
  /** Where it is to stop, after a single pass; null to play on. */
  untilS: number | null;
}

/** Slow enough to see a fingertip turn, fast enough for half an hour in four minutes. */
export const rates = [0.25, 0.5, 1, 2, 4, 8] as const;

export type PlayAction =
  | { type: "tick"; elapsedS: number }
  | { type: "toggle" }
  | { type: "seek"; atS: number }
  | { type: "frame"; by: 1 | -1 }
  | { type: "rate"; rate: number }
  | { type: "part"; startS: number; endS: number };

export interface Track {
  timesS: Float64Array;
}

const firstS = ({ timesS }: Track) => timesS[0] ?? 0;
const lastS = ({ timesS }: Track) => timesS[timesS.length - 1] ?? 0;

export const startOf = (track: Track): PlayClock => ({
  atS: firstS(track),
  rate: 1,
  playing: false,
  untilS: null,
});

// A tick after a sleeping tab must not leap to the end.
const longestTickS = 0.5;
// Chosen: a moment before a pass, to see the hand come.
const beforeS = 0.5;

export function play(track: Track, clock: PlayClock, action: PlayAction): PlayClock {
  switch (action.type) {
    case "tick":
      return tick(track, clock, action.elapsedS);
    case "toggle":
      return toggled(track, clock);
    case "seek":
      return { ...clock, atS: within(track, action.atS), untilS: null };
    case "frame":
      return { ...clock, playing: false, untilS: null, atS: beside(track, clock.atS, action.by) };
    case "rate":
      return { ...clock, rate: action.rate };
    case "part":
      return { ...clock, playing: true, atS: within(track, action.startS - beforeS), untilS: action.endS };
  }
}

function tick(track: Track, clock: PlayClock, elapsedS: number): PlayClock {
  if (!clock.playing) return clock;
  const endS = Math.min(lastS(track), clock.untilS ?? Infinity);
  const atS = clock.atS + clock.rate * Math.min(longestTickS, Math.max(0, elapsedS));
  return atS < endS ? { ...clock, atS } : { ...clock, atS: endS, playing: false, untilS: null };
}

function toggled(track: Track, clock: PlayClock): PlayClock {
  if (clock.playing) return { ...clock, playing: false };
  return {
    ...clock,
    playing: true,
    untilS: null,
    atS: clock.atS >= lastS(track) ? firstS(track) : clock.atS,
  };
}

const within = (track: Track, atS: number) => Math.min(lastS(track), Math.max(firstS(track), atS));

/** The last frame that is not later than a moment; the first before there is any. */
export function frameAt({ timesS }: Track, atS: number): number {
  let low = 0;
  let high = timesS.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((timesS[middle] ?? 0) <= atS) low = middle;
    else high = middle - 1;
  }
  return low;
}

function beside(track: Track, atS: number, by: 1 | -1): number {
  const index = frameAt(track, atS + 1e-9) + by;
  return track.timesS[Math.min(track.timesS.length - 1, Math.max(0, index))] ?? atS;
}
