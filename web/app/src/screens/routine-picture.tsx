import { useCallback } from "react";
import { api } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { FaceMap } from "../ui/face-map.tsx";
import { words } from "../words.ts";

/** The strokes of a routine on a quiet face. It is an extra: when it cannot load, the page is whole without it. */
export function RoutinePicture({ routineId }: { routineId: string }) {
  const load = useCallback(() => Promise.all([api.head(), api.choreography(routineId)]), [routineId]);
  const [loaded] = useLoaded(load);
  if (loaded.state !== "ready") return <div className="picture" />;
  const [head, routine] = loaded.value;
  return (
    <figure className="picture">
      <FaceMap head={head} routine={routine} label={words.today.strokes} />
      <figcaption className="muted">{words.today.strokes}</figcaption>
    </figure>
  );
}
