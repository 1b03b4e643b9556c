import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { installModels, readPackageFile } from "./install.ts";
import { OUTPUT_PINS } from "./pins.ts";
import { requirePin, sha256 } from "./sha256.ts";

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "effleur-models-"));
  folders.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("installModels", () => {
  it("emptyFolder_holdsThePinnedBundlesAndASecondRunWritesNothing", () => {
    const target = newFolder();
    expect(installModels(target)).toHaveLength(5);
    for (const [name, pin] of Object.entries(OUTPUT_PINS))
      expect(sha256(readFileSync(join(target, "models", name)))).toBe(pin);
    expect(installModels(target)).toEqual([]);
  });

  it("damagedBundle_isMadeAgain", () => {
    const target = newFolder();
    installModels(target);
    writeFileSync(join(target, "models", "face_landmarker.task"), "half a file");
    expect(installModels(target)).toHaveLength(1);
    expect(installModels(target)).toEqual([]);
  });

  it("officialFolder_isUsedForWhatGooglePublishes", () => {
    const [target, official] = [newFolder(), newFolder()];
    for (const name of ["face_landmarker.task", "hand_landmarker.task"])
      writeFileSync(join(official, name), name);
    installModels(target, official);
    expect(readFileSync(join(target, "models", "face_landmarker.task"), "utf8")).toBe("face_landmarker.task");
    expect(sha256(readFileSync(join(target, "models", "hand_landmarker_lite.task")))).toBe(
      OUTPUT_PINS["hand_landmarker_lite.task"],
    );
  });
});

describe("pins", () => {
  it("otherBytes_oneLineNamesFileAndBothSums", () => {
    expect(() => requirePin("a.tflite", new Uint8Array(), "abc")).toThrow(
      "a.tflite: SHA-256 is e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, expected abc.",
    );
  });

  it("packageThatIsNotInstalled_saysWhatToDo", () => {
    expect(() => readPackageFile("@mediapipe/nothing", "x")).toThrow(
      "@mediapipe/nothing is not installed: run npm ci",
    );
  });
});
