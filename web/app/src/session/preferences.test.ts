import { expect, test } from "vitest";
import { readPreferences, usual } from "./preferences.ts";

test.each([null, "", "no json", "[]", "7", '{"voice":"yes","rate":9,"volume":-1,"signals":"all"}'])(
  "readPreferences_%s_IsAsNeverSet",
  (text) => {
    expect(readPreferences(text)).toEqual(usual);
  },
);

test("readPreferences_OfAnEarlierVersion_KeepsWhatItHad", () => {
  expect(readPreferences('{"voice":false,"lamp":true,"hideFace":true}')).toEqual({
    ...usual,
    voice: false,
    lamp: true,
    hideFace: true,
  });
});

test("readPreferences_WhatWasWritten_ComesBack", () => {
  const chosen = { ...usual, voiceName: "local:anna", rate: 1.1, volume: 0.4, signals: ["stop"] as const };
  expect(readPreferences(JSON.stringify(chosen))).toEqual(chosen);
});

test("readPreferences_SignalsItDoesNotKnow_AreLeftOut", () => {
  expect(readPreferences('{"signals":["gong","stop"]}').signals).toEqual(["stop"]);
});

test.each(['{"handSize":0.97}', '{"handSize":0.97,"handBy":"palm and fingers"}'])(
  "readPreferences_HandLearnedByAnotherMeasure_%s_IsAskedForAgain",
  (text) => {
    expect(readPreferences(text).handSize).toBeNull();
  },
);
