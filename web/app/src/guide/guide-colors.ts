import { Color } from "three";

export interface GuideColors {
  skin: Color;
  lips: Color;
  feature: Color;
  hands: Color;
  stroke: Color;
  rim: Color;
}

/** The scene takes its colours from the page's own tokens, so light and dark are decided in one place. */
export function guideColors(element: Element): GuideColors {
  const style = getComputedStyle(element);
  const token = (name: string) => new Color(style.getPropertyValue(name).trim());
  return {
    skin: token("--clay"),
    lips: token("--clay-lips"),
    feature: token("--clay-line"),
    hands: token("--clay-hands"),
    stroke: token("--stroke"),
    rim: token("--stroke-rim"),
  };
}
