import { pointAt, type VideoPoints } from "../frames/video-point.ts";
import type { Pixels } from "../seeing/picture-quality.ts";
import { type Affine, fitAffine, goesTo, inverse, type Move } from "./affine.ts";
import { type HeadMotion, headMotion } from "./head-motion.ts";
import { logLuma } from "./log-luma.ts";
import { boxAround, everyFew, LANDMARKS, OUTLINE, scaleOf, squaresInside } from "./face-outline.ts";
import type { FittedPull } from "./pull-fit.ts";
import { type Box, type Plane, squareAt, valueAt } from "./plane.ts";
import { type SteepTexture, steepness, textureOf } from "./texture.ts";

/** Chosen: the face may sway so far before what it looked like at rest has to be seen anew. */
const MARGIN_MM = 25;
/** Chosen: skin is followed at about this scale; finer costs time and shows the camera's noise. */
const PX_PER_MM = 1.4;
/** Chosen: a turn that foreshortens or turns by a tenth shows another side of each wrinkle. */
const MOST_TURN = 0.1;
/** Chosen: a third of a second at fifteen pictures a second, half of the camera's noise gone. */
const ENOUGH = 5;
/** A mean over this many pictures follows a change of expression or light within seconds (chosen). */
const MOST = 60;
/** Chosen: a few would be moved by a cheek or by brows alone. */
const FEWEST_LANDMARKS = 20;

/** Something about a place of the picture. */
type IsSo = (x: number, y: number) => boolean;
const always: IsSo = () => true;

/** How a person's bare face looks with no hand at it, as one plane that grows clearer with each picture. */
export class RestingFace {
  readonly pxPerMm: number;
  private readonly box: Box;
  private readonly step: number;
  private readonly landmarks: VideoPoints;
  private readonly mean: Plane;
  /** 1 for each square of the face. */
  private readonly face: Uint8Array;
  private readonly some: readonly number[];
  private pictures = 1;
  private known: SteepTexture | null = null;

  constructor(pixels: Pixels, face: VideoPoints) {
    this.pxPerMm = scaleOf(face);
    this.step = Math.max(1, Math.round(this.pxPerMm / PX_PER_MM));
    this.landmarks = face.slice() as VideoPoints;
    const outline = OUTLINE.map((index) => pointAt(face, index));
    this.box = boxAround(outline, MARGIN_MM * this.pxPerMm, pixels);
    this.mean = logLuma(pixels, this.box, this.step);
    this.face = squaresInside(
      this.mean,
      outline.map(({ x, y }) => this.square(x, y)),
    );
    this.some = everyFew(this.face, this.mean.width);
  }

  /** Whether it has been seen long enough to tell what has moved. */
  get isKnown(): boolean {
    return this.pictures >= ENOUGH;
  }

  /** Squares for a millimetre of the face. */
  get perMm(): number {
    return this.pxPerMm / this.step;
  }

  /** The same part of another picture. */
  look(pixels: Pixels): Plane {
    return logLuma(pixels, this.box, this.step);
  }

  /** Column and row of a place in the picture. */
  square(x: number, y: number): [number, number] {
    return squareAt(this.mean, x, y);
  }

  /** Whether a place of the picture lies in the part that is looked at. */
  isNearFace(x: number, y: number): boolean {
    return x >= this.box.left && x < this.box.right && y >= this.box.top && y < this.box.bottom;
  }

  /** Column and row at rest of a place in the picture. */
  home(head: HeadMotion, x: number, y: number): { column: number; row: number } {
    const [column, row] = goesTo(inverse(head.motion), ...this.square(x, y));
    return { column, row };
  }

  /** A pull as pixels of the picture in which the head has so moved. */
  inPicture({ motion: [a, b, , d, e] }: HeadMotion, { across, down, error }: FittedPull) {
    const { step } = this;
    return { x: step * (a * across + b * down), y: step * (d * across + e * down), error: step * error };
  }

  /** Sees the bare face once more; false when it has moved so far that it must be seen anew. */
  learn(pixels: Pixels, face: VideoPoints): boolean {
    const plane = this.look(pixels);
    const head = this.motionOf(textureOf(plane, this.pxPerMm), face, always, always);
    if (head === null) return false;
    this.pictures = Math.min(MOST, this.pictures + 1);
    const { width, values } = this.mean;
    values.forEach((before, at) => {
      const [column, row] = goesTo(head.motion, at % width, Math.floor(at / width));
      const now = valueAt(plane, column, row);
      if (!Number.isNaN(now)) values[at] = before + (now - before) / this.pictures;
    });
    this.known = null;
    return true;
  }

  /**
   * How the head has moved since; null when it has turned or gone too far, or too little of it is to be seen.
   * @param isSeen whether a landmark at a place of the picture is seen and not guessed.
   * @param isStill whether nothing pulls at the skin there.
   */
  motionOf(now: Plane, face: VideoPoints, isSeen: IsSo, isStill: IsSo): HeadMotion | null {
    const start = this.byLandmarks(face, isSeen);
    if (start === null || !this.isNear(start)) return null;
    const [a, b, c, d, e, f] = start;
    const { left, top } = this.box;
    const still = this.some.filter((at) => {
      const i = at % now.width;
      const j = (at - i) / now.width;
      return isStill(
        left + this.step * (a * i + b * j + c + 0.5),
        top + this.step * (d * i + e * j + f + 0.5),
      );
    });
    const head = headMotion(this.texture, now, still, start);
    return head !== null && this.isNear(head.motion) ? head : null;
  }

  get texture(): SteepTexture {
    return (this.known ??= this.onFace(textureOf(this.mean, this.pxPerMm)));
  }

  private byLandmarks(face: VideoPoints, isSeen: IsSo): Affine | null {
    const moves: Move[] = [];
    for (let index = 0; index < LANDMARKS; index += 2) {
      const [home, now] = [pointAt(this.landmarks, index), pointAt(face, index)];
      if (isSeen(now.x, now.y))
        moves.push({ from: this.square(home.x, home.y), to: this.square(now.x, now.y) });
    }
    return moves.length < FEWEST_LANDMARKS ? null : fitAffine(moves);
  }

  private isNear(motion: Affine): boolean {
    const [a, b, , d, e] = motion;
    const [column, row] = [this.mean.width / 2, this.mean.height / 2];
    const [x, y] = goesTo(motion, column, row);
    const turn = Math.hypot(a - 1, b, d, e - 1);
    return turn < MOST_TURN && Math.hypot(x - column, y - row) < MARGIN_MM * this.perMm;
  }

  /** Hair and background beside the face do not move with it. */
  private onFace(texture: Plane): SteepTexture {
    const steep = steepness(texture);
    this.face.forEach((inside, at) => {
      if (inside === 0) texture.values[at] = NaN;
    });
    return steep;
  }
}
