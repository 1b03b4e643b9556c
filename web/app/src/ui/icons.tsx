const shapes = {
  pause: "M8 5v14M16 5v14",
  play: "M8 5.500v13l10.500-6.500Z",
  back: "M18 6l-8 6 8 6M6 6v12",
  skip: "M6 6l8 6-8 6M18 6v12",
  slower: "M5 12h14",
  faster: "M5 12h14M12 5v14",
  leave: "M6 6l12 12M18 6L6 18",
  up: "M6 15l6-6 6 6",
  down: "M6 9l6 6 6-6",
  grip: "M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01",
  undo: "M9 6l-5 5 5 5M4 11h9a6 5 0 0 1 0 10h-2",
  redo: "M15 6l5 5-5 5M20 11h-9a6 5 0 0 0 0 10h2",
  no: "M8.500 3h7l5.500 5.500v7l-5.500 5.500h-7l-5.500-5.500v-7ZM12 7.500v5.500M12 16.500h.01",
  fault: "M12 3.500l9.500 16.500h-19ZM12 9.500v4.500M12 17h.01",
  advice: "M12 3a9 9 0 1 0 .01 0ZM12 11v5.500M12 7.500h.01",
  like: "M7 11v9H4v-9ZM7 11l4-7.500a2 2 0 0 1 2.500 2.500L12.500 10H19a1.500 1.500 0 0 1 1.500 1.800l-1.300 6.700A2 2 0 0 1 17.200 20H7",
  dislike:
    "M7 13V4H4v9ZM7 13l4 7.500a2 2 0 0 0 2.500-2.500L12.500 14H19a1.500 1.500 0 0 0 1.500-1.800L19.200 5.500A2 2 0 0 0 17.200 4H7",
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
