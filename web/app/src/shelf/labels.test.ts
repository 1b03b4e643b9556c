import { describe, expect, it } from "vitest";
import { flagWords, shareWords, spaced } from "./labels.ts";

describe("labels", () => {
  it("reads names of the server as people do", () => {
    expect(spaced("skinConditioning")).toBe("skin conditioning");
    expect(flagWords("allergen:nut")).toBe("Nuts");
    expect(flagWords("caution:feedsYeast")).toBe("feeds yeast");
    expect(flagWords("euFragrance:Linalool")).toBe("scent by law: Linalool");
  });

  it("gives shares no digits they do not have", () => {
    expect(shareWords(0.005)).toBe("1 % or less");
    expect(shareWords(0.034)).toBe("about 3 %");
    expect(shareWords(0.52)).toBe("about 50 %");
  });
});
