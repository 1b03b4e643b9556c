import { words } from "../words.ts";

/** Shown where the mirror cannot run: the guide needs no camera. */
export default function MirrorSession({ id, routineId }: { id: string; routineId: string }) {
  return (
    <main className="notice">
      <h1>{words.trouble.vision.title}</h1>
      <p>{words.trouble.vision.text}</p>
      <a className="button button-first" href={`#/session/${id}/${routineId}/none`}>
        {words.trouble.toGuide}
      </a>
    </main>
  );
}
