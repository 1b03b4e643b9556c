import { useEffect, useRef, useState, type Ref } from "react";
import { words } from "../words.ts";
import { faceSize, type LaidFaces } from "./lay-faces.ts";

const w = words.progress;

/** Both faces in one place, with a line to draw over them; as in a mirror, since that is how one knows one's face. */
export function FaceSlider({ faces }: { faces: LaidFaces }) {
  const [share, setShare] = useState(50);
  const above = useRef<HTMLDivElement>(null);
  useEffect(() => {
    above.current?.style.setProperty("--share", `${share}%`);
  }, [share]);
  return (
    <figure className="face-slider">
      <div className="face-pair" ref={above}>
        <Picture pixels={faces.second} label={w.secondAlt} />
        <div className="face-above">
          <Picture pixels={faces.first} label={w.firstAlt} />
        </div>
        <span className="face-line" aria-hidden="true" />
        <input
          type="range"
          min={0}
          max={100}
          value={share}
          aria-label={w.slider}
          aria-valuetext={w.sliderText(share)}
          onChange={(event) => setShare(event.target.valueAsNumber)}
        />
      </div>
      <figcaption className="face-ends muted">
        <span>{w.first}</span>
        <span>{w.second}</span>
      </figcaption>
      <p className="muted">{w.facesNote}</p>
    </figure>
  );
}

/** Where the second face is lighter or darker, with its key. */
export function FaceDifference({ faces }: { faces: LaidFaces }) {
  return (
    <figure className="face-difference">
      <h4>{w.difference}</h4>
      <Picture pixels={faces.difference} label={w.differenceAlt} />
      <figcaption>
        <span className="difference-key" aria-hidden="true" />
        <span className="face-ends muted">
          <span>{w.differenceKey.darker}</span>
          <span>{w.differenceKey.same}</span>
          <span>{w.differenceKey.lighter}</span>
        </span>
      </figcaption>
      <p className="muted">{w.differenceNote}</p>
    </figure>
  );
}

function Picture({ pixels, label }: { pixels: ImageData; label: string }) {
  const canvas: Ref<HTMLCanvasElement> = (element) => {
    element?.getContext("2d")?.putImageData(pixels, 0, 0);
  };
  return (
    <canvas
      className="mirrored"
      ref={canvas}
      width={faceSize.widthPx}
      height={faceSize.heightPx}
      role="img"
      aria-label={label}
    />
  );
}
