import { useMemo } from "react";
import type { Head } from "../api/types.ts";
import { turnedHead } from "../ui/face-projection.ts";
import { FaceMap } from "../ui/face-map.tsx";
import { words } from "../words.ts";
import type { Cells } from "./cells.ts";

const w = words.end;

// Chosen: turned this far the cheek, the ear and the side of the neck are seen whole, and the face is still a face.
const turnDeg = 55;

/** The painted head from the front and from either side; as in a mirror, the person's left is on the left. */
export function PaintedHead({ head, cells }: { head: Head; cells: Cells }) {
  const views = useMemo(
    () => [
      { name: w.left, head: turnedHead(head, -turnDeg) },
      { name: w.front, head },
      { name: w.right, head: turnedHead(head, turnDeg) },
    ],
    [head],
  );
  return (
    <div className="painted-head">
      {views.map((view) => (
        <figure key={view.name}>
          <FaceMap head={view.head} cells={cells} label={`${w.where}, ${view.name}`} />
          <figcaption>{view.name}</figcaption>
        </figure>
      ))}
    </div>
  );
}
