import type { EvidenceGrade, Goal, TechniqueRow, Tool } from "../api/types.ts";

/** What narrows the list; an empty value narrows nothing. */
export interface Filters {
  text: string;
  goal: Goal | "";
  zone: string;
  minutes: number;
  tool: Tool | "hands" | "";
  grade: EvidenceGrade | "";
}

export const noFilters: Filters = { text: "", goal: "", zone: "", minutes: 0, tool: "", grade: "" };

const worked = (row: TechniqueRow, tool: Filters["tool"]) =>
  tool === "" || (tool === "hands" ? row.tools.length === 0 : row.tools.includes(tool));

export function keeps(filters: Filters, row: TechniqueRow): boolean {
  return (
    (filters.goal === "" || row.goals.includes(filters.goal)) &&
    (filters.zone === "" || row.zones.includes(filters.zone)) &&
    (filters.minutes === 0 || row.seconds <= 60 * filters.minutes) &&
    worked(row, filters.tool) &&
    (filters.grade === "" || row.grade === filters.grade)
  );
}

/** Filters live in the address, so that a link shows the same list. */
export function toAddress(filters: Filters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, String(value));
  const text = query.toString();
  return text ? `#/library?${text}` : "#/library";
}

export function fromAddress(hash: string): Filters {
  const query = new URLSearchParams(hash.split("?")[1] ?? "");
  const text = (name: keyof Filters) => query.get(name) ?? "";
  return {
    text: text("text"),
    goal: text("goal") as Filters["goal"],
    zone: text("zone"),
    minutes: Math.max(0, Number(text("minutes")) || 0),
    tool: text("tool") as Filters["tool"],
    grade: text("grade") as Filters["grade"],
  };
}
