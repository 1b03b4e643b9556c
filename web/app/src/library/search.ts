import Fuse from "fuse.js";
import type { Library, TechniqueRow } from "../api/types.ts";

interface Entry {
  row: TechniqueRow;
  name: string;
  others: string[];
  about: string[];
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const spaced = (id: string) => id.replaceAll("-", " ");

/** Finds techniques by what people call them, their places and muscles, and forgives spelling. */
export class TechniqueSearch {
  private readonly rows: TechniqueRow[];
  private readonly fuse: Fuse<Entry>;

  constructor(library: Library) {
    this.rows = library.techniques;
    const zones = new Map(library.zones.map((zone) => [zone.id, zone.name]));
    const goals = library.names["goal"] ?? {};
    const entries = library.techniques.map((row) => ({
      row,
      name: plain(row.name),
      others: [row.id, ...row.otherNames].map(plain),
      about: [
        row.intent,
        ...row.zones.map((id) => zones.get(id) ?? id),
        ...[...row.muscles, ...row.lymphGroups].map(spaced),
        ...row.goals.map((goal) => goals[goal] ?? goal),
      ].map(plain),
    }));
    this.fuse = new Fuse(entries, {
      keys: [
        { name: "name", weight: 3 },
        { name: "others", weight: 3 },
        { name: "about", weight: 1 },
      ],
      // Chosen by the typing errors in the test beside this file: looser finds too much, tighter misses "maseter".
      threshold: 0.34,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      minMatchCharLength: 2,
    });
  }

  find(text: string): TechniqueRow[] {
    const wanted = plain(text.trim());
    return wanted === "" ? this.rows : this.fuse.search(wanted).map((hit) => hit.item.row);
  }
}
