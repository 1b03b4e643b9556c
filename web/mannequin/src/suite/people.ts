/** Who is filmed: faces of `faces/faces.json` and skins of the hands, in turns. */
export const FACES = [
  "astronaut",
  "sample6-left",
  "sample6-right",
  "sample3-left",
  "sample5-middle",
] as const;
export const SKINS = ["light", "medium", "tan", "dark"] as const;
/** Six faces, light to dark, for figures that are to hold for more than a few. */
export const CROWD = [...FACES, "astronaut-dark"] as const;
