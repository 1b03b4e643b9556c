const shapes = {
  pause: "M8 5v14M16 5v14",
  play: "M8 5.500v13l10.500-6.500Z",
  back: "M18 6l-8 6 8 6M6 6v12",
  skip: "M6 6l8 6-8 6M18 6v12",
  slower: "M5 12h14",
  faster: "M5 12h14M12 5v14",
  leave: "M6 6l12 12M18 6L6 18",
  options: "M4 8h9M19 8h1M4 16h1M11 16h9M16 5.500v5M8 13.500v5",
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
