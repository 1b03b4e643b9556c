/** Microseconds of the session that are behind it: none at first, some after a reload; the coach wants one clock for all of it. */
export function elapsedUs(id: string, store: Pick<Storage, "getItem" | "setItem">, nowMs: number): number {
  const place = `effleur.start.${id}`;
  const kept = Number(store.getItem(place) ?? Number.NaN);
  const startMs = Number.isFinite(kept) && kept > 0 && kept <= nowMs ? kept : nowMs;
  store.setItem(place, String(startMs));
  return Math.round((nowMs - startMs) * 1000);
}
