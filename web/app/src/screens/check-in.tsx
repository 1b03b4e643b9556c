import { useCallback, useState } from "react";
import { api } from "../api/client.ts";
import type { CheckInQuestions } from "../api/check-in-types.ts";
import type { Head } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { CameraPart } from "../check-in/camera-part.tsx";
import { CircumstancesForm } from "../check-in/circumstances-form.tsx";
import { keptCircumstances } from "../check-in/circumstances.ts";
import { keepCheckIn, waitLeftS, type CheckInUnderWay } from "../check-in/kept-check-in.ts";
import { QuestionForm } from "../check-in/question-form.tsx";
import { shotsFor } from "../check-in/shots.ts";
import { troubleOf } from "../check-in/start-check-in.ts";
import { useCheckIn, useNow } from "../check-in/use-check-in.ts";
import type { SeeingTrouble } from "../mirror/use-seeing.ts";
import { checkedAddress, type Route } from "../route.ts";
import { LoadedView, Page } from "../ui/page.tsx";
import { watchTime } from "../ui/when.ts";
import { words } from "../words.ts";

const w = words.checkIn;

interface PageProps {
  route: Extract<Route, { screen: "checkIn" }>;
}

export default function CheckInPage({ route }: PageProps) {
  const { kind } = route;
  const load = useCallback(() => Promise.all([api.checkInQuestions(kind), api.head()]), [kind]);
  const loaded = useLoaded(load);
  if (loaded[0].state === "ready") {
    const [questions, head] = loaded[0].value;
    return <CheckIn {...{ route, questions, head }} />;
  }
  return (
    <Page route={route}>
      <LoadedView loaded={loaded}>{() => null}</LoadedView>
    </Page>
  );
}

function CheckIn({ route, questions, head }: PageProps & { questions: CheckInQuestions; head: Head }) {
  const [checkIn, change] = useCheckIn(route.kind, route.sessionId);
  const [trouble, setTrouble] = useState<SeeingTrouble | null>(null);
  const [notEnded, setNotEnded] = useState<string | null>(null);
  const { id } = checkIn;
  const finish = async () => {
    if (id === null) return;
    try {
      await api.endCheckIn(id);
      keepCheckIn(null);
      window.location.replace(checkedAddress(id));
    } catch (error) {
      setNotEnded(troubleOf(error));
    }
  };
  if (notEnded !== null || (trouble && checkIn.phase === "camera"))
    return (
      <Page route={route}>
        <Stopped
          trouble={notEnded === null ? trouble : null}
          line={notEnded}
          retry={() => {
            setTrouble(null);
            setNotEnded(null);
            if (notEnded !== null) void finish();
          }}
          finish={finish}
        />
      </Page>
    );
  if (id !== null && checkIn.phase === "camera")
    return (
      <CameraPart
        {...{ id, head, finish }}
        shots={shotsFor(keptCircumstances().card, checkIn.sides)}
        keepPhoto={checkIn.keepPhoto}
        wipedAtMs={checkIn.wipedAtMs}
        onTrouble={setTrouble}
      />
    );
  return (
    <Page route={route}>
      <Countdown checkIn={checkIn} />
      {id === null || checkIn.phase === "circumstances" ? (
        <CircumstancesForm {...{ checkIn, change }} advice={questions.advice} />
      ) : (
        <QuestionForm checkIn={{ ...checkIn, id }} {...{ change, finish }} scales={questions.scales} />
      )}
    </Page>
  );
}

/** How long until nothing shines any more; no more than a line in a corner. */
function Countdown({ checkIn }: { checkIn: CheckInUnderWay }) {
  const leftS = waitLeftS(checkIn.wipedAtMs, useNow(checkIn.wipedAtMs !== null));
  if (leftS === 0) return null;
  return <p className="countdown">{w.wiping(watchTime(leftS))}</p>;
}

interface StoppedProps {
  trouble: SeeingTrouble | null;
  line: string | null;
  retry: () => void;
  finish: () => Promise<void>;
}

/** Why it does not go on, and two ways on: none of them loses an answer. */
function Stopped({ trouble, line, retry, finish }: StoppedProps) {
  const { title, text } = trouble ? words.trouble[trouble] : { title: words.failed, text: line };
  return (
    <section className="notice" role="alert">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p className="actions">
        <button className="button button-first" onClick={retry}>
          {trouble ? words.trouble.retry : w.retry}
        </button>
        {trouble && (
          <button className="button button-plain" onClick={() => void finish()}>
            {w.withoutCamera}
          </button>
        )}
      </p>
    </section>
  );
}
