import { readFile } from "node:fs/promises";
import type { FaceRecipe } from "../page/prepare-face.ts";

const FOLDER = new URL("../../faces/", import.meta.url);

export async function readRecipes(): Promise<FaceRecipe[]> {
  return JSON.parse(await readFile(new URL("faces.json", FOLDER), "utf8")) as FaceRecipe[];
}

/** Place and depth of the 478 landmarks in the prepared picture, pixels. */
export type Landmarks = [number, number, number][];

export async function readLandmarks(faceId: string): Promise<Landmarks> {
  return JSON.parse(await readFile(new URL(`${faceId}.landmarks.json`, FOLDER), "utf8")) as Landmarks;
}
