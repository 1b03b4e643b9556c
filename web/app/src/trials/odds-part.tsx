import type { TrialPlan, TrialQuestion } from "../api/trial-types.ts";
import { shortDate } from "../plan/days.ts";
import { words } from "../words.ts";
import { OddsChart } from "./odds-chart.tsx";
import { mostPairs } from "./plan-choices.ts";
import { useOdds } from "./use-odds.ts";

const w = words.trials.plan;

interface OddsProps {
  question: TrialQuestion;
  plan: TrialPlan;
  setPairs: (pairs: number) => void;
}

/** How long, and what that length can show: told before anybody begins. */
export function OddsPart({ question, plan, setPairs }: OddsProps) {
  const { odds, isOff } = useOdds(plan);
  const unit = words.trials.units[question.design];
  return (
    <section aria-labelledby="length-title" className="odds-part">
      <h2 id="length-title">{w.length}</h2>
      <div className="slider">
        <label htmlFor="pairs">{w.pairs(plan.pairs, unit)}</label>
        <input
          id="pairs"
          type="range"
          min={question.leastPairs}
          max={mostPairs(question)}
          value={plan.pairs}
          aria-valuetext={w.pairs(plan.pairs, unit)}
          onChange={(event) => setPairs(event.target.valueAsNumber)}
        />
        <p className="slider-ends" aria-hidden="true">
          <span>{question.leastPairs}</span>
          <output />
          <span>{mostPairs(question)}</span>
        </p>
      </div>
      <div className="odds-told" aria-live="polite">
        <h3>{w.oddsTitle}</h3>
        {isOff && <p className="muted">{w.oddsOff}</p>}
        {!odds && !isOff && <p className="muted">{w.oddsWait}</p>}
        {odds && (
          <>
            {odds.endsOn && <p className="muted">{w.until(odds.days, shortDate(odds.endsOn))}</p>}
            {odds.words.map((line, i) => (
              <p key={line} className={i === 0 ? "odds-line-said odds-line-first" : "odds-line-said"}>
                {line}
              </p>
            ))}
            {odds.noise && <p className="muted">{odds.noise.isOwn ? w.own : w.usual}</p>}
          </>
        )}
      </div>
      {odds && <OddsChart odds={odds} unit={unit} />}
    </section>
  );
}
