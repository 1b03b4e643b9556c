import { useEffect, useRef } from "react";
import { words } from "../words.ts";

interface StopScreenProps {
  text: string;
  resume: () => void;
  leave: () => void;
}

/** Over everything, calm and unmistakable: shape, words and place say it, not colour alone. */
export function StopScreen({ text, resume, leave }: StopScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="stop"
      role="alertdialog"
      aria-labelledby="stop-title"
      aria-describedby="stop-text"
    >
      <svg className="stop-sign" viewBox="0 0 48 48" aria-hidden="true">
        <path d="M15 3h18l12 12v18L33 45H15L3 33V15Z" />
        <path d="M19 16v16M29 16v16" />
      </svg>
      <h1 id="stop-title">{words.session.stopTitle}</h1>
      <p id="stop-text">{text}</p>
      <button className="button button-first" onClick={resume} autoFocus>
        {words.session.stopResume}
      </button>
      <button className="button button-plain" onClick={leave}>
        {words.session.leave}
      </button>
    </dialog>
  );
}
