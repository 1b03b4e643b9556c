import { words } from "../words.ts";

const w = words.session;

/** Still and large: hands are away from the screen, and a palm is all it takes. It is no dialog, because nothing needs to be touched. */
export function PalmSign() {
  return (
    <div className="palm" role="status">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <path d="M14 27V13.500a2.500 2.500 0 0 1 5 0V22M19 21V8.500a2.500 2.500 0 0 1 5 0V21M24 21V9.500a2.500 2.500 0 0 1 5 0V22M29 22V14a2.500 2.500 0 0 1 5 0v15c0 8-4 12-10 12-5 0-8-3-10-7l-5-8.500c-1.500-3 2-5 4-2.500L14 27" />
      </svg>
      <p className="palm-title">{w.palmTitle}</p>
      <p>{w.palm}</p>
    </div>
  );
}
