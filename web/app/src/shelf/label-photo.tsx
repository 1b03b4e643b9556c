import { useRef, useState } from "react";
import { api } from "../api/client.ts";
import { words } from "../words.ts";

const w = words.shelf;

/** Longest side of a kept photo in pixels; chosen: small print of a label can still be read. */
const mostPixels = 1600;

/** The picture made smaller and written anew, which leaves behind what a camera wrote into it, such as where it was. */
async function smaller(file: File): Promise<Blob> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, mostPixels / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error(w.notAPhoto))), "image/jpeg", 0.85),
  );
}

interface LabelPhotoProps {
  id: string;
  name: string;
  hasPhoto: boolean;
  changed: () => void;
}

export function LabelPhoto({ id, name, hasPhoto, changed }: LabelPhotoProps) {
  const input = useRef<HTMLInputElement>(null);
  const [version, setVersion] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const act = async (what: () => Promise<unknown>) => {
    try {
      await what();
      setFailure(null);
      setVersion((n) => n + 1);
      changed();
    } catch (error) {
      setFailure(
        error instanceof DOMException ? w.notAPhoto : error instanceof Error ? error.message : String(error),
      );
    }
  };
  return (
    <section aria-labelledby="photo-title" className="label-photo">
      <h2 id="photo-title">{w.photo}</h2>
      <p className="muted">{w.photoNote}</p>
      {hasPhoto && <img src={api.photoUrl(id, version)} alt={w.photoOf(name)} />}
      <p className="actions">
        <button className="button" onClick={() => input.current?.click()}>
          {hasPhoto ? w.changePhoto : w.addPhoto}
        </button>
        {hasPhoto && (
          <button className="button button-plain" onClick={() => void act(() => api.removePhoto(id))}>
            {w.removePhoto}
          </button>
        )}
      </p>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void act(async () => api.keepPhoto(id, await smaller(file)));
        }}
      />
      {failure && (
        <p className="problem" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}
