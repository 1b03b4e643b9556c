import { seenFilms } from "./seen-films.ts";
import { strokeFilms } from "./stroke-films.ts";
import type { SuiteFilm } from "./draft.ts";

/** Several faces, hands, speeds, techniques and disturbances; each short, so that the whole suite is watched in minutes. */
export const suiteFilms = (): SuiteFilm[] => [...seenFilms(), ...strokeFilms()];
