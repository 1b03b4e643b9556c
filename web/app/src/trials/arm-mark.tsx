/** An arm by shape: what is tried is full, what it is held against is open; more arms have shapes of their own. */
export function ArmMark({ arm, x, y, size = 5 }: { arm: number; x: number; y: number; size?: number }) {
  const s = size;
  if (arm === 0) return <circle className="arm-full" cx={x} cy={y} r={s} />;
  if (arm === 1) return <rect className="arm-open" x={x - s} y={y - s} width={2 * s} height={2 * s} />;
  const d =
    arm % 3 === 2
      ? `M${x} ${y - 1.3 * s}L${x + 1.2 * s} ${y + 0.9 * s}H${x - 1.2 * s}Z`
      : arm % 3 === 0
        ? `M${x} ${y - 1.4 * s}L${x + 1.4 * s} ${y}L${x} ${y + 1.4 * s}L${x - 1.4 * s} ${y}Z`
        : `M${x - s} ${y - s}L${x + s} ${y + s}M${x + s} ${y - s}L${x - s} ${y + s}`;
  return <path className={arm % 3 === 1 ? "arm-line" : arm % 2 === 0 ? "arm-full" : "arm-open"} d={d} />;
}

/** The arms' shapes with their names. */
export function ArmLegend({ arms }: { arms: readonly { id: string; name: string }[] }) {
  return (
    <p className="arm-legend muted">
      {arms.map(({ id, name }, i) => (
        <span key={id}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <ArmMark arm={i} x={10} y={10} size={6} />
          </svg>
          {name}
        </span>
      ))}
    </p>
  );
}
