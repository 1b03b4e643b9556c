import type { HandSample, PullSample } from "../frames/frame.ts";
import { pointAt, type VideoPoints } from "../frames/video-point.ts";
import type { Pixels } from "../seeing/picture-quality.ts";
import { strikeHands } from "./bare-skin.ts";
import { PullFit } from "./pull-fit.ts";
import { RestingFace } from "./resting-face.ts";
import { textureOf } from "./texture.ts";

/** Chosen: skin that was let go is back by then, and a hand the model lost for a moment is found again. */
const SETTLED_US = 300_000;
/** Landmarks nearer to a hand are guessed, skin nearer to a contact may be pulled (chosen: a sixth of a pull is left at the second). */
const GUESSED_MM = 25;
const PULLED_MM = 45;
/** Tips of index, middle and ring finger (MediaPipe hand landmarks). */
const TIPS = [8, 12, 16] as const;

/** What of a hand matters here. */
type SeenHand = Pick<HandSample, "points">;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Follows the skin's own texture from picture to picture, since landmarks do not go along with moving skin (docs/methods/skin-drag.md). */
export class SkinWatch {
  private rest: RestingFace | null = null;
  private handAtUs = -Infinity;
  private shape = "";

  /**
   * One answer for each hand, null where nothing can be said.
   * @param isBusy hands are only noticed in this picture, and their skin not followed.
   */
  see(
    pixels: Pixels,
    face: VideoPoints | null,
    hands: readonly SeenHand[],
    timeUs: number,
    isBusy = false,
  ): (PullSample | null)[] {
    this.noticeShape(pixels);
    if (hands.length > 0) this.handAtUs = timeUs;
    if (face === null || (isBusy && hands.length > 0)) return hands.map(() => null);
    if (hands.length > 0) return this.pulls(pixels, face, hands);
    if (timeUs - this.handAtUs >= SETTLED_US && !this.rest?.learn(pixels, face))
      this.rest = new RestingFace(pixels, face);
    return [];
  }

  /** A telephone that is turned gives pictures of another shape, in which nothing is where it was. */
  private noticeShape({ width, height }: Pixels): void {
    const shape = `${width}×${height}`;
    if (shape !== this.shape) this.rest = null;
    this.shape = shape;
  }

  private pulls(pixels: Pixels, face: VideoPoints, hands: readonly SeenHand[]): (PullSample | null)[] {
    const contacts = hands.map(contactOf);
    const { rest } = this;
    if (!rest?.isKnown || !contacts.some(({ x, y }) => rest.isNearFace(x, y))) return hands.map(() => null);
    const plane = rest.look(pixels);
    strikeHands(plane, hands, rest.pxPerMm);
    const now = textureOf(plane, rest.pxPerMm);
    const joints = hands.flatMap(({ points }) =>
      Array.from(points.subarray(0, points.length / 3), (_, at) => pointAt(points, at)),
    );
    const isSeen = isFarFrom(joints, GUESSED_MM * rest.pxPerMm);
    const head = rest.motionOf(now, face, isSeen, isFarFrom(contacts, PULLED_MM * rest.pxPerMm));
    return contacts.map((contact) => {
      if (head === null || !rest.isNearFace(contact.x, contact.y)) return null;
      const pull = new PullFit(
        rest.texture,
        now,
        head,
        rest.home(head, contact.x, contact.y),
        rest.perMm,
      ).fit();
      return pull && { atX: contact.x, atY: contact.y, ...rest.inPicture(head, pull) };
    });
  }
}

function contactOf({ points }: SeenHand): Place {
  const tips = TIPS.map((tip) => pointAt(points, tip));
  const mean = (axis: "x" | "y") => tips.reduce((sum, tip) => sum + tip[axis], 0) / tips.length;
  return { x: mean("x"), y: mean("y") };
}

function isFarFrom(places: readonly Place[], px: number) {
  return (x: number, y: number) => places.every((place) => (place.x - x) ** 2 + (place.y - y) ** 2 > px * px);
}
