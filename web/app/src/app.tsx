import { lazy, Suspense, useEffect, useMemo } from "react";
import { readRoute, useHash, type Route } from "./route.ts";
import { EvidencePage } from "./screens/evidence.tsx";
import { EndCard } from "./screens/end-card.tsx";
import { History } from "./screens/history.tsx";
import { LibraryPage } from "./screens/library.tsx";
import { Routines } from "./screens/routines.tsx";
import { SessionDetailPage } from "./screens/session-detail.tsx";
import { Today } from "./screens/today.tsx";
import { Page, Waiting } from "./ui/page.tsx";
import { words } from "./words.ts";

const GuideSession = lazy(() => import("./screens/guide-session.tsx"));
const TechniquePage = lazy(() => import("./screens/technique.tsx"));
const AtlasPage = lazy(() => import("./screens/atlas.tsx"));
const Welcome = lazy(() => import("./screens/welcome.tsx"));
const YouPage = lazy(() => import("./screens/you.tsx"));
const PrivacyPage = lazy(() => import("./screens/privacy.tsx"));
const PressurePage = lazy(() => import("./screens/pressure.tsx"));
const PlanPage = lazy(() => import("./screens/plan.tsx"));
const ShelfPage = lazy(() => import("./screens/shelf.tsx"));
const ProductPage = lazy(() => import("./screens/product.tsx"));
const RoutineEditor = lazy(() => import("./screens/routine-editor.tsx"));
const ReplayPage = lazy(() => import("./screens/replay.tsx"));
const OpenReplayPage = lazy(() => import("./screens/open-replay.tsx"));
const CheckInPage = lazy(() => import("./screens/check-in.tsx"));
const CheckedPage = lazy(() => import("./screens/checked.tsx"));
const ProgressPage = lazy(() => import("./screens/progress.tsx"));
const TrialsPage = lazy(() => import("./screens/trials.tsx"));
const NewTrialPage = lazy(() => import("./screens/trial-new.tsx"));
const TrialPage = lazy(() => import("./screens/trial.tsx"));
const TrialNowPage = lazy(() => import("./screens/trial-now.tsx"));
const MirrorSession = lazy(() => import("./screens/mirror-session.tsx"));

export function App() {
  const hash = useHash();
  const route = useMemo(() => readRoute(hash), [hash]);
  useEffect(() => {
    window.scrollTo(0, 0);
    document.title = `${words.titles[route.screen]} · Effleur`;
  }, [route]);
  if (route.screen === "session") return <Session key={hash} route={route} />;
  // The quiet minutes have the whole window, so today's session brings its own page.
  if (route.screen === "trialNow")
    return (
      <Suspense fallback={<Waiting />}>
        <TrialNowPage key={hash} route={route} />
      </Suspense>
    );
  // The camera has the whole window, so the check-in brings its own page.
  if (route.screen === "checkIn")
    return (
      <Suspense fallback={<Waiting />}>
        <CheckInPage key={hash} route={route} />
      </Suspense>
    );
  return (
    <Page route={route}>
      <Suspense fallback={<Waiting />}>{content(route)}</Suspense>
    </Page>
  );
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

function content(route: Exclude<Route, { screen: "session" | "checkIn" | "trialNow" }>) {
  if (route.screen === "history") return <History />;
  if (route.screen === "detail") return <SessionDetailPage key={route.id} id={route.id} />;
  if (route.screen === "end") return <EndCard key={route.id} id={route.id} />;
  if (route.screen === "replay")
    return route.id === null ? <OpenReplayPage /> : <ReplayPage key={route.id} id={route.id} />;
  if (route.screen === "library") return <LibraryPage />;
  if (route.screen === "evidence") return <EvidencePage />;
  if (route.screen === "technique") return <TechniquePage key={route.id} id={route.id} />;
  if (route.screen === "atlas") return <AtlasPage picked={route.picked} />;
  if (route.screen === "plan") return <PlanPage />;
  if (route.screen === "welcome") return <Welcome />;
  if (route.screen === "you") return <YouPage />;
  if (route.screen === "pressure") return <PressurePage />;
  if (route.screen === "privacy") return <PrivacyPage />;
  if (route.screen === "shelf") return <ShelfPage />;
  if (route.screen === "product") return <ProductPage key={route.id} id={route.id} />;
  if (route.screen === "checked") return <CheckedPage key={route.id} id={route.id} />;
  if (route.screen === "progress") return <ProgressPage />;
  if (route.screen === "trials") return <TrialsPage />;
  if (route.screen === "newTrial")
    return <NewTrialPage key={route.questionId} questionId={route.questionId} />;
  if (route.screen === "trial") return <TrialPage key={route.id} id={route.id} />;
  if (route.screen === "routines") return <Routines />;
  if (route.screen === "routine")
    return <RoutineEditor key={route.id ?? `new/${route.from}`} id={route.id} from={route.from} />;
  return <Today key={route.routineId} routineId={route.routineId} />;
}
