const key = "effleur.welcome-done";

/** A visitor who has told nothing is welcomed once in a window, and never sent away from a page they asked for. */
export function wantsWelcome(isNew: boolean, hasSessions: boolean, hash: string): boolean {
  return isNew && !hasSessions && hash === "" && sessionStorage.getItem(key) === null;
}

export const forgetWelcome = () => sessionStorage.setItem(key, "yes");
