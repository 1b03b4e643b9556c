import { useCallback, type ReactNode } from "react";
import { api } from "../api/client.ts";
import type { KeptProfile, Library, Profile, Questions } from "../api/types.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { Follows } from "../person/follows.tsx";
import { GoalPicker } from "../person/goal-picker.tsx";
import { HealthQuestions } from "../person/health-questions.tsx";
import { SaveLine } from "../person/save-line.tsx";
import { useFollows, useProfile } from "../person/use-profile.ts";
import { ToolsPicker, WhenPicker } from "../person/when-picker.tsx";
import { Reminders } from "../reminders/reminders.tsx";
import { usePreferences } from "../session/preferences.ts";
import { SkinQuestions } from "../shelf/skin-questions.tsx";
import { LoadedView } from "../ui/page.tsx";
import { Switch } from "../ui/switch.tsx";
import { words } from "../words.ts";

const w = words.you;

export default function YouPage() {
  const load = useCallback(() => Promise.all([api.profile(), api.questions(), api.library()]), []);
  return (
    <LoadedView loaded={useLoaded(load)}>
      {([kept, questions, library]) => <You kept={kept} questions={questions} library={library} />}
    </LoadedView>
  );
}

interface YouProps {
  kept: KeptProfile;
  questions: Questions;
  library: Library;
}

function You({ kept, questions, library }: YouProps) {
  const { profile, change, state, save } = useProfile(kept);
  const follows = useFollows(profile);
  return (
    <div className="you">
      <h1 className="title">{w.title}</h1>
      <Part title={w.goals}>
        <GoalPicker profile={profile} names={library.names["goal"] ?? {}} change={change} />
      </Part>
      <Part title={words.welcome.when}>
        <WhenPicker profile={profile} change={change} />
        <ToolsPicker profile={profile} change={change} names={library.names["tool"] ?? {}} />
      </Part>
      <Part title={words.shelf.skin}>
        <SkinQuestions profile={profile} change={change} />
      </Part>
      <Part title={w.health}>
        <HealthQuestions profile={profile} questions={questions} change={change} />
        {follows && (
          <>
            <h3>{w.follows}</h3>
            <Follows clearance={follows} />
          </>
        )}
      </Part>
      <Part title={w.away}>
        <Away profile={profile} change={change} />
      </Part>
      <Opinions profile={profile} library={library} change={change} />
      <div className="save-bar">
        <button className="button button-first" onClick={() => void save()}>
          {w.save}
        </button>
        <SaveLine state={state} />
      </div>
      <NoScores />
      <Reminders />
      <p className="actions">
        <a className="button button-plain" href="#/pressure">
          {w.pressure}
        </a>
        <a className="button button-plain" href="#/privacy">
          {w.privacy}
        </a>
      </p>
    </div>
  );
}

/** For whoever would rather not see figures about themselves, or their face. */
function NoScores() {
  const [{ noScores }, change] = usePreferences();
  return (
    <Part title={words.progress.title}>
      <Switch
        label={words.progress.noScores}
        note={words.progress.noScoresNote}
        on={noScores}
        set={(on) => change({ noScores: on })}
      />
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface EditProps {
  profile: Profile;
  change: (profile: Profile) => void;
}

function Away({ profile, change }: EditProps) {
  const today = new Date().toISOString().slice(0, 10);
  const set = (away: Profile["away"]) => change({ ...profile, away });
  return (
    <div className="fields">
      {profile.away.map((span, i) => (
        <div className="span" key={i}>
          {(["from", "until"] as const).map((end) => (
            <label className="field" key={end}>
              <span>{end === "from" ? w.awayFrom : w.awayUntil}</span>
              <input
                type="date"
                required
                value={span[end]}
                onChange={(event) =>
                  event.target.value &&
                  set(
                    profile.away.map((other, j) =>
                      j === i ? { ...other, [end]: event.target.value } : other,
                    ),
                  )
                }
              />
            </label>
          ))}
          <button className="button button-plain" onClick={() => set(profile.away.filter((_, j) => j !== i))}>
            {w.remove}
          </button>
        </div>
      ))}
      <button className="button" onClick={() => set([...profile.away, { from: today, until: today }])}>
        {w.addAway}
      </button>
    </div>
  );
}

function Opinions({ profile, library, change }: EditProps & { library: Library }) {
  const nameOf = (id: string) => library.techniques.find((row) => row.id === id)?.name ?? id;
  return (["likes", "dislikes"] as const).map(
    (kind) =>
      profile[kind].length > 0 && (
        <Part key={kind} title={w[kind]}>
          <div className="chips">
            {profile[kind].map((id) => (
              <button
                key={id}
                className="chip"
                aria-label={w.takeBack(nameOf(id))}
                onClick={() => change({ ...profile, [kind]: profile[kind].filter((other) => other !== id) })}
              >
                {nameOf(id)} <span aria-hidden="true">&nbsp;×</span>
              </button>
            ))}
          </div>
        </Part>
      ),
  );
}
