import { useCallback, useState } from "react";
import type { TrialSlot } from "../api/trial-types.ts";
import { ApiError } from "../api/client.ts";
import { trialsApi } from "../api/trials.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { trialAddress, type Route } from "../route.ts";
import { AfterPart } from "../trials/after-part.tsx";
import { ArmPart } from "../trials/arm-part.tsx";
import { BeforePart } from "../trials/before-part.tsx";
import { anyWork, useSlotWork } from "../trials/kept-work.ts";
import { Otherwise } from "../trials/otherwise.tsx";
import { dayText } from "../trials/plan-choices.ts";
import { RestScreen } from "../trials/rest-screen.tsx";
import { slotNow, toldToday } from "../trials/slot-view.ts";
import { isQuiet, type SlotWork } from "../trials/slot-work.ts";
import { trialOutbox } from "../trials/trial-outbox.ts";
import { LoadedView, Page } from "../ui/page.tsx";
import { words } from "../words.ts";

const w = words.trials.now;

interface Opened {
  title: string;
  slot: TrialSlot | null;
  arms: readonly { id: string; name: string }[];
  isOffline: boolean;
}

type NowRoute = Extract<Route, { screen: "trialNow" }>;

/** Today's session of a trial, from its first question to its last. */
export default function TrialNowPage({ route }: { route: NowRoute }) {
  const { id } = route;
  const loaded = useLoaded(useCallback(() => open(id), [id]));
  if (loaded[0].state !== "ready")
    return (
      <Page route={route}>
        <LoadedView loaded={loaded}>{() => null}</LoadedView>
      </Page>
    );
  const { slot, ...opened } = loaded[0].value;
  if (slot) return <Now key={slot.n} {...opened} slot={slot} route={route} />;
  return (
    <Page route={route}>
      <section className="trial-now">
        <h1 className="title">{opened.title}</h1>
        <p className="lead">{w.nothing}</p>
        <ToTrial id={id} />
      </section>
    </Page>
  );
}

/** What is to be done now; without a server, what was begun here. */
async function open(id: string): Promise<Opened> {
  await trialOutbox.flush();
  try {
    const { title, slots, arms } = await trialsApi.one(id);
    const today = dayText(new Date());
    return { title, arms, slot: slotNow(slots, today) ?? toldToday(slots, today), isOffline: false };
  } catch (error) {
    const kept = anyWork(id);
    if (!kept || kept.phase === "told" || (error instanceof ApiError && error.status < 500)) throw error;
    return { title: kept.title, arms: [], slot: kept.slot, isOffline: true };
  }
}

function Now({ title, slot, arms, isOffline, route }: Opened & { slot: TrialSlot; route: NowRoute }) {
  const [work, change] = useSlotWork(route.id, title, slot);
  const [end, setEnd] = useState<"sent" | "waiting" | "skipped" | null>(null);
  const isResting = work.phase === "arm" && isQuiet(work.slot) && work.startedAtMs !== null;
  if (isResting) return <RestScreen {...{ work, change }} />;
  return (
    <Page route={route}>
      <section className="trial-now">
        <p className="eyebrow">
          <a href={trialAddress(route.id)}>{title}</a>
        </p>
        {isOffline && <p className="muted">{w.offline}</p>}
        {work.phase === "before" && <BeforePart {...{ work, change }} />}
        {work.phase === "arm" && <ArmPart {...{ work, change }} />}
        {work.phase === "after" && (
          <AfterPart {...{ work, change }} told={(isSent) => setEnd(isSent ? "sent" : "waiting")} />
        )}
        {work.phase === "told" ? (
          <Told
            id={route.id}
            end={end}
            again={() => change(tellAgain)}
            isSkipped={work.slot.status === "skipped"}
          />
        ) : (
          work.phase !== "after" && (
            <Otherwise {...{ work, arms, change }} skipped={() => setEnd("skipped")} />
          )
        )}
      </section>
    </Page>
  );
}

/** The answers given before are not shown again. */
const tellAgain = (work: SlotWork): SlotWork => ({
  ...work,
  phase: "after",
  outcome: null,
  otherSideOutcome: null,
});

interface ToldProps {
  id: string;
  end: "sent" | "waiting" | "skipped" | null;
  isSkipped: boolean;
  again: () => void;
}

function Told({ id, end, isSkipped, again }: ToldProps) {
  const skipped = end === "skipped" || (end === null && isSkipped);
  return (
    <>
      <div role="status">
        <h1 className="title">{skipped ? w.skipped : end === "waiting" ? w.savedWaiting : w.saved}</h1>
      </div>
      <ToTrial id={id} />
      {!skipped && (
        <p className="actions">
          <button className="button button-plain" onClick={again}>
            {w.again}
          </button>
        </p>
      )}
    </>
  );
}

function ToTrial({ id }: { id: string }) {
  return (
    <p className="actions">
      <a className="button button-first" href={trialAddress(id)}>
        {w.toTrial}
      </a>
      <a className="button button-plain" href="#/">
        {words.end.home}
      </a>
    </p>
  );
}
