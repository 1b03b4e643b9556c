/** The indices 0 to count − 1 in the order of a seed, the same as the server's: Fisher and Yates's shuffle with Marsaglia's xorshift. */
export function seededOrder(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = Math.max(1, seed >>> 0);
  for (let last = count - 1; last > 0; last--) {
    state = next(state);
    const other = state % (last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

function next(state: number): number {
  let bits = state ^ (state << 13);
  bits ^= bits >>> 17;
  return (bits ^ (bits << 5)) >>> 0;
}

/** A seed nobody can guess. */
export const freshSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
