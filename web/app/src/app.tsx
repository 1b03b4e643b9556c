import { lazy, Suspense, useEffect, useMemo } from "react";
import { readRoute, useHash, type Route } from "./route.ts";
import { EndCard } from "./screens/end-card.tsx";
import { History } from "./screens/history.tsx";
import { Routines } from "./screens/routines.tsx";
import { SessionDetailPage } from "./screens/session-detail.tsx";
import { Today } from "./screens/today.tsx";
import { Page, Waiting } from "./ui/page.tsx";
import { words } from "./words.ts";

const GuideSession = lazy(() => import("./screens/guide-session.tsx"));
const RoutineEditor = lazy(() => import("./screens/routine-editor.tsx"));
const MirrorSession = lazy(() => import("./screens/mirror-session.tsx"));

export function App() {
  const hash = useHash();
  const route = useMemo(() => readRoute(hash), [hash]);
  useEffect(() => {
    window.scrollTo(0, 0);
    document.title = `${words.titles[route.screen]} · Effleur`;
  }, [route]);
  if (route.screen === "session") return <Session key={hash} route={route} />;
  return <Page route={route}>{content(route)}</Page>;
}

function Session({ route }: { route: Extract<Route, { screen: "session" }> }) {
  return (
    <Suspense fallback={<Waiting />}>
      {route.source === "none" ? (
        <GuideSession {...route} />
      ) : (
        <MirrorSession {...route} source={route.source} />
      )}
    </Suspense>
  );
}

function content(route: Exclude<Route, { screen: "session" }>) {
  if (route.screen === "history") return <History />;
  if (route.screen === "detail") return <SessionDetailPage key={route.id} id={route.id} />;
  if (route.screen === "end") return <EndCard key={route.id} id={route.id} />;
  if (route.screen === "routines") return <Routines />;
  if (route.screen === "routine")
    return (
      <Suspense fallback={<Waiting />}>
        <RoutineEditor key={route.id ?? `new/${route.from}`} id={route.id} from={route.from} />
      </Suspense>
    );
  return <Today key={route.routineId} routineId={route.routineId} />;
}
