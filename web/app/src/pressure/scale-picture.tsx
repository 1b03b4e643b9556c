import { words } from "../words.ts";

interface ScalePictureProps {
  contact: { id: string; name: string };
  /** What the display shows; a dash where it is not to be looked at. */
  shown: string | null;
}

/** A kitchen scale from the side, and the part of the hand that presses on it. */
export function ScalePicture({ contact, shown }: ScalePictureProps) {
  return (
    <svg
      className="scale-picture"
      viewBox="0 0 320 250"
      role="img"
      aria-label={words.pressure.picture(contact.name)}
    >
      <Hand id={contact.id} />
      <rect className="scale-plate" x="40" y="140" width="240" height="14" rx="7" />
      <rect className="scale-body" x="132" y="154" width="56" height="18" />
      <path
        className="scale-body"
        d="M78 172h164a16 16 0 0 1 15.6 12.5l8.6 39A12 12 0 0 1 254.500 238h-189a12 12 0 0 1-11.700-14.500l8.600-39A16 16 0 0 1 78 172Z"
      />
      <rect className="scale-window" x="106" y="184" width="108" height="40" rx="8" />
      <text className="scale-shown" x="160" y="213" textAnchor="middle">
        {shown ?? "– –"}
      </text>
    </svg>
  );
}

function Hand({ id }: { id: string }) {
  if (id === "fingertip") return <Fingers at={[160]} />;
  if (id === "knuckles") return <Knuckles />;
  if (id === "palm") return <Palm />;
  return <Fingers at={[122, 160, 198]} />;
}

/** Fingers come down from the back of the hand and lie with their pads on the plate. */
function Fingers({ at }: { at: readonly number[] }) {
  const left = (at[0] ?? 0) - 17;
  const right = (at[at.length - 1] ?? 0) + 17;
  return (
    <g className="scale-hand">
      {at.map((x) => (
        <path key={x} d={`M${x - 17} 40v76a17 23 0 0 0 34 0V40`} />
      ))}
      <path className="scale-back" d={`M${left} 58V-10H${right}V58Z`} />
      <path d={`M${left} 58V-10M${right} 58V-10`} />
      {at.map((x) => (
        <path key={x} className="scale-crease" d={`M${x - 8} 122v-9a8 10 0 0 1 16 0v9a8 8 0 0 1-16 0Z`} />
      ))}
    </g>
  );
}

/** The back of a fist from the front: the first joints of two fingers lie on the plate. */
const Knuckles = () => (
  <g className="scale-hand">
    <path d="M118-10v52c-14 6-22 18-22 34v10a30 26 0 0 0 30 26h68a30 26 0 0 0 30-26V76c0-16-8-28-22-34v-52Z" />
    <path d="M122 96v22a19 22 0 0 0 38 0V96ZM160 96v22a19 22 0 0 0 38 0V96Z" />
    <path className="scale-crease" d="M128 64c8 8 18 8 26 2M166 66c8 6 18 6 26-2" />
  </g>
);

/** The whole hand lies flat, seen from the front: four fingers and the thumb beside them. */
const Palm = () => (
  <g className="scale-hand">
    <path d="M112 66c-22 4-38 20-48 44-5 12-6 20 2 24 8 3 14-3 20-14l28-28Z" />
    <path d="M126-10v44c-12 8-20 22-20 40v50a15 16 0 0 0 30 0 15 16 0 0 0 30 0 15 16 0 0 0 30 0 15 16 0 0 0 30 0V74c0-18-8-32-20-40v-44Z" />
    <path className="scale-crease" d="M136 124V92M166 124V88M196 124V92" />
  </g>
);
