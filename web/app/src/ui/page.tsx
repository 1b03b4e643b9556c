import { useEffect, useRef, type ReactNode } from "react";
import type { Loaded } from "../api/use-loaded.ts";
import type { Route } from "../route.ts";
import { words } from "../words.ts";

const links = [
  { screen: "today", to: "#/" },
  { screen: "plan", to: "#/plan" },
  { screen: "library", to: "#/library" },
  { screen: "shelf", to: "#/shelf" },
  { screen: "routines", to: "#/routines" },
  { screen: "history", to: "#/history" },
  { screen: "progress", to: "#/progress" },
  { screen: "trials", to: "#/trials" },
  { screen: "you", to: "#/you" },
] as const;

/** The page of the masthead a screen belongs to. */
const partOf: Partial<Record<Route["screen"], Route["screen"]>> = {
  detail: "history",
  end: "history",
  replay: "history",
  technique: "library",
  atlas: "library",
  evidence: "library",
  routine: "routines",
  product: "shelf",
  privacy: "you",
  pressure: "you",
  checkIn: "progress",
  checked: "progress",
  newTrial: "trials",
  trial: "trials",
  trialNow: "trials",
};

/** The quiet page around everything that is not a session. */
export function Page({ route, children }: { route: Route; children: ReactNode }) {
  const here = partOf[route.screen] ?? route.screen;
  const main = useRef<HTMLElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    // A new screen starts at its content, except the very first.
    if (opened.current) main.current?.focus();
    opened.current = true;
  }, [route]);
  return (
    <div className="page">
      <header className="masthead">
        <a className="wordmark" href="#/">
          Effleur
        </a>
        <nav aria-label={words.nav.label}>
          {links.map(({ screen, to }) => (
            <a key={screen} href={to} aria-current={here === screen ? "page" : undefined}>
              {words.nav[screen]}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

export function Waiting() {
  return (
    <p className="waiting" role="status">
      {words.waiting}
    </p>
  );
}

export function Failed({ reason, retry }: { reason: string; retry: () => void }) {
  return (
    <section className="notice" role="alert">
      <h1>{words.failed}</h1>
      <p>{reason}</p>
      <button className="button" onClick={retry}>
        {words.retry}
      </button>
    </section>
  );
}

interface LoadedViewProps<T> {
  loaded: [Loaded<T>, () => void];
  children: (value: T, reload: () => void) => ReactNode;
}

export function LoadedView<T>({ loaded: [loaded, reload], children }: LoadedViewProps<T>) {
  if (loaded.state === "loading") return <Waiting />;
  if (loaded.state === "failed") return <Failed reason={loaded.reason} retry={reload} />;
  return children(loaded.value, reload);
}
