/** Microseconds since the session began, also after a reload: the server wants one clock for the whole session. */
export function sessionClock(id: string, store: Pick<Storage, "getItem" | "setItem">, nowMs: () => number) {
  const place = `effleur.start.${id}`;
  const kept = Number(store.getItem(place) ?? Number.NaN);
  const startMs = Number.isFinite(kept) && kept > 0 && kept <= nowMs() ? kept : nowMs();
  store.setItem(place, String(startMs));
  return () => Math.round((nowMs() - startMs) * 1000);
}

/** Wall time with the steadiness of the page's own clock. */
export const steadyNowMs = () => performance.timeOrigin + performance.now();
