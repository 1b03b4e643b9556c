import type { Page } from "playwright-core";
import { detailOf, lookOf, odds, questions, summaries, type TrialKind } from "./trial-data.ts";

/** Stands before the server for the trials' calls; all others go through. */
export async function mockTrials(page: Page, isNew = false): Promise<void> {
  const json = (pattern: RegExp, answer: (url: string, body: string | null) => unknown, status = 200) =>
    page.route(pattern, (route) =>
      route.fulfill({ status, json: answer(route.request().url(), route.request().postData()) }),
    );
  const kindOf = (url: string) => (/trials\/(\w+)/.exec(url)?.[1] ?? "running") as TrialKind;
  await json(/\/api\/trials$/, () => ({ trials: isNew ? [] : summaries() }));
  await json(/\/api\/trials\/\w+$/, (url) => detailOf(kindOf(url)));
  await json(/\/api\/trials\/\w+\/look$/, (url) => lookOf(kindOf(url)));
  await json(/\/api\/trials\/\w+\/slots\/\d+/, (url) => {
    const n = Number(/slots\/(\d+)/.exec(url)?.[1]);
    const slot = detailOf(kindOf(url)).slots.find((one) => one.n === n);
    return { ...slot, status: url.endsWith("begin") ? "begun" : "done" };
  });
  await json(/\/api\/trials\/questions$/, () => ({ questions }));
  await json(/\/api\/trials\/odds$/, (_, body) =>
    odds((JSON.parse(body ?? "{}") as { pairs: number }).pairs),
  );
  await json(/\/api\/trials\/due$/, () => {
    const { id, title, slots } = detailOf("running");
    const today = slots.find(({ status, armId }) => status === "planned" && armId !== null);
    return { due: isNew || !today ? [] : [{ ...today, trialId: id, title }] };
  });
}
