import { Quaternion, Vector3 } from "three";

/** How far a place follows the head's turn and the jaw, 0 to 1. */
export interface Share {
  head: number;
  jaw: number;
}

/** What head and jaw turn about, in the scene. */
export interface Joints {
  pivot: [number, number, number];
  hinge: [number, number, number];
}

/** Turn of the head against the photograph, and the jaw's opening. */
export interface HeadPose {
  turn: [number, number, number, number];
  jawRad: number;
}

const ACROSS = new Vector3(1, 0, 0);

/** Carries places of the photograph to where they are once jaw and head have moved. */
export class Warp {
  private readonly pivot: Vector3;
  private readonly hinge: Vector3;
  private readonly turn: Quaternion;
  private readonly part = new Quaternion();

  constructor(
    { pivot, hinge }: Joints,
    private readonly pose: HeadPose,
  ) {
    this.pivot = new Vector3(...pivot);
    this.hinge = new Vector3(...hinge);
    this.turn = new Quaternion(...pose.turn);
  }

  /** Moves the place given. */
  carry(place: Vector3, { head, jaw }: Share): Vector3 {
    if (jaw > 0) {
      this.part.setFromAxisAngle(ACROSS, this.pose.jawRad * jaw);
      place.sub(this.hinge).applyQuaternion(this.part).add(this.hinge);
    }
    if (head === 0) return place;
    if (head < 1) this.part.identity().slerp(this.turn, head);
    else this.part.copy(this.turn);
    return place.sub(this.pivot).applyQuaternion(this.part).add(this.pivot);
  }
}
