import { useCallback } from "react";
import { api } from "../api/client.ts";
import type { PressureInfo } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { EarlierTrials } from "../pressure/earlier-trials.tsx";
import { LessonEnd } from "../pressure/lesson-end.tsx";
import { LessonPoint } from "../pressure/lesson-point.tsx";
import { LessonStart } from "../pressure/lesson-start.tsx";
import { useLesson } from "../pressure/use-lesson.ts";
import { LoadedView } from "../ui/page.tsx";
import { words } from "../words.ts";

export default function PressurePage() {
  const loaded = useLoaded(useCallback(() => api.pressure(), []));
  return (
    <LoadedView loaded={loaded}>{(lesson, reload) => <Lesson lesson={lesson} reload={reload} />}</LoadedView>
  );
}

function Lesson({ lesson, reload }: { lesson: PressureInfo; reload: () => void }) {
  const { state, news, answer } = useLesson(lesson);
  return (
    <div className="pressure">
      <h1 className={state.phase === "choose" ? "title" : "pressure-title"}>{words.pressure.title}</h1>
      {state.phase === "choose" && (
        <>
          <LessonStart lesson={lesson} answer={answer} />
          <EarlierTrials lesson={lesson} reload={reload} />
        </>
      )}
      {state.phase === "done" && (
        <LessonEnd
          lesson={lesson}
          state={state}
          answer={(given) => {
            answer(given);
            reload();
          }}
        />
      )}
      {state.phase !== "choose" && state.phase !== "done" && (
        <LessonPoint lesson={lesson} state={state} news={news} answer={answer} />
      )}
    </div>
  );
}
