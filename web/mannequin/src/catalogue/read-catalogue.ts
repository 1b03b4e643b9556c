import { readFile } from "node:fs/promises";
import type { Catalogue } from "../surface/head.ts";

/** The catalogue's strokes and head, as `npm run catalogue` writes them. */
export const CATALOGUE_FILE = new URL("../../generated/catalogue.json", import.meta.url);

export async function readCatalogue(file?: string): Promise<Catalogue> {
  return JSON.parse(await readFile(file ?? CATALOGUE_FILE, "utf8")) as Catalogue;
}
