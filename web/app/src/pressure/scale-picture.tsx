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
      {shown === null && <path className="scale-lid" d="M104 182h112v44h-112z" />}
    </svg>
  );
}

function Hand({ id }: { id: string }) {
  if (id === "fingertip") return <Fingers at={[160]} />;
  if (id === "knuckles") return <Knuckles />;
  if (id === "palm") return <Palm />;
  return <Fingers at={[122, 160, 198]} />;
}

/** Fingers come down from the hand above and lie with their pads on the plate. */
const Fingers = ({ at }: { at: readonly number[] }) => (
  <g className="scale-hand">
    <path d={`M${(at[0] ?? 0) - 17} 58V-10h${(at[at.length - 1] ?? 0) - (at[0] ?? 0) + 34}V58Z`} />
    {at.map((x) => (
      <path key={x} d={`M${x - 17} 40v76a17 23 0 0 0 34 0V40Z`} />
    ))}
    {at.map((x) => (
      <path key={x} className="scale-nail" d={`M${x - 8} 122v-9a8 10 0 0 1 16 0v9a8 8 0 0 1-16 0Z`} />
    ))}
  </g>
);

const Knuckles = () => (
  <g className="scale-hand">
    <path d="M104-10v84a30 30 0 0 0 10 22l-4 14a25 28 0 0 0 50 12 25 28 0 0 0 50-12l-4-14a30 30 0 0 0 10-22v-84Z" />
    <path className="scale-crease" d="M160 122V84M112 74h96" />
  </g>
);

const Palm = () => (
  <g className="scale-hand">
    <path d="M228-10c0 50 16 66 34 88 14 18 14 44-4 54-12 7-30 8-52 8H78c-20 0-30-8-30-18s9-16 24-17l66-5c-12-30-14-70-14-110Z" />
    <path className="scale-crease" d="M138 100c24 2 40 10 52 26M72 113h38" />
  </g>
);
