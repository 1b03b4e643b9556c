import {
  ACESFilmicToneMapping,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  PCFShadowMap,
  PerspectiveCamera,
  Scene,
  Vector3,
  WebGLRenderer,
  type Material,
} from "three";
import type { Choreography, Head, Side } from "../api/types.ts";
import type { HandMoment, Moment } from "../session/timeline.ts";
import { frame, framingFor } from "./framing.ts";
import { guideColors, type GuideColors } from "./guide-colors.ts";
import { loadHand, type HandModel } from "./hand-model.ts";
import { placeHand } from "./hand-place.ts";
import { headModel } from "./head-model.ts";
import { openJaw } from "./jaw.ts";
import { JawSkin } from "./jaw-skin.ts";
import { GuidePath, wayAt, type PathPoint } from "./path.ts";
import { Ribbon } from "./ribbon.ts";
import { Surface } from "./surface.ts";
import { ToolModel } from "./tool-model.ts";
import type { Turn } from "./turntable.ts";

/** From where the head is looked at. */
export type View = "front" | "side";

const sides: Side[] = ["left", "right"];
// Chosen: the head turns this far towards a stroke that works on one side only.
const towardsSide = 0.42;
// Chosen: far enough round to see a jaw from the side, and past the ear to see the nape.
const sideRad = 1.25;
const behindRad = 2.75;
const bowRad = 0.55;
// Above the hairline a place is on the crown; below the chin an upward face is a shoulder.
const crownMm = 85;
// A hand that reaches over to the other side would hide its own stroke.
const crossedOpacity = 0.62;
// Chosen: fewer than about 25 pictures a second look like a slide show.
const slowFrameMs = 40;
// Radians a second the head may turn by itself: slower than any stroke, so it never competes with one.
const easePerS = 1.6;

export class GuideScene {
  private readonly scene = new Scene();
  private readonly pivot = new Group();
  private readonly camera = new PerspectiveCamera(24, 1, 10, 4000);
  private readonly renderer: WebGLRenderer;
  private readonly paths = new Map<string, GuidePath>();
  private readonly ribbons = new Map<string, Ribbon>();
  private readonly colors: GuideColors;
  private readonly surface: Surface;
  private frameMs = 0;
  private isLight = false;
  private sideYaw = 0;
  private bow = 0;
  private jaw = 0;
  private readonly skin: JawSkin;
  private readonly tools: Record<Side, ToolModel>;
  private framing = 0;

  private constructor(
    canvas: HTMLCanvasElement,
    private readonly head: Head,
    private readonly routine: Choreography,
    private readonly hands: Record<Side, HandModel>,
  ) {
    this.colors = guideColors(canvas);
    this.surface = new Surface(head);
    this.renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true });
    this.renderer.toneMapping = ACESFilmicToneMapping;
    this.renderer.toneMappingExposure = 1.12;
    this.renderer.shadowMap.enabled = true;
    this.renderer.shadowMap.type = PCFShadowMap;
    const model = headModel(head, this.surface, this.colors);
    this.skin = new JawSkin(model);
    this.tools = { left: new ToolModel(this.colors.rim), right: new ToolModel(this.colors.rim) };
    this.pivot.add(model, hands.left.group, hands.right.group, this.tools.left.group, this.tools.right.group);
    this.scene.add(this.pivot, ...lights());
  }

  static async open(canvas: HTMLCanvasElement, head: Head, routine: Choreography): Promise<GuideScene> {
    const { hands } = guideColors(canvas);
    const [left, right] = await Promise.all([loadHand("left", hands), loadHand("right", hands)]);
    return new GuideScene(canvas, head, routine, { left, right });
  }

  resize(widthPx: number, heightPx: number, pixelRatio: number): void {
    this.renderer.setPixelRatio(this.isLight ? 1 : Math.min(2, pixelRatio));
    this.renderer.setSize(widthPx, heightPx, false);
    this.camera.aspect = widthPx / Math.max(1, heightPx);
    frame(this.camera, this.framing);
  }

  draw(moment: Moment, turn: Turn, elapsedS: number, view: View): void {
    this.openJaw(Math.max(0, ...moment.hands.map((hand) => hand.jaw)));
    for (const side of sides) this.drawHand(side, moment);
    this.drawRibbons(moment.hands);
    this.turnTo(moment.hands, turn, elapsedS, view);
    this.renderer.render(this.scene, this.camera);
    this.lighten(1000 * elapsedS);
  }

  /** Without a graphics card a picture takes long: then it is drawn plainer, because smooth matters more than fine. */
  private lighten(frameMs: number): void {
    this.frameMs = 0.95 * this.frameMs + 0.05 * frameMs;
    if (this.isLight || this.frameMs < slowFrameMs) return;
    this.isLight = true;
    this.renderer.shadowMap.enabled = false;
    this.renderer.setPixelRatio(1);
    this.scene.traverse((node) => {
      if (node instanceof Mesh)
        for (const material of [node.material].flat() as Material[]) material.needsUpdate = true;
    });
  }

  private openJaw(opening: number): void {
    if (opening === this.jaw) return;
    this.jaw = opening;
    this.skin.open(opening);
  }

  dispose(): void {
    for (const ribbon of this.ribbons.values()) ribbon.dispose();
    this.surface.geometry.dispose();
    this.renderer.dispose();
  }

  private drawHand(side: Side, moment: Moment): void {
    const model = this.hands[side];
    const task = moment.hands.find((hand) => hand.hand === side);
    const stroke = task && this.routine.strokes[task.strokeId];
    model.fade(!stroke ? 0 : task.hand === task.faceSide ? 1 : crossedOpacity);
    if (!task || !stroke) return this.tools[side].hide();
    const at = this.path(task).at(task.share);
    openJaw(at.position, this.jaw);
    const { form, fingers } = stroke;
    const { liftMm, pinch } = task;
    const held = task.tool ? this.hold(side, task, stroke.toolAngleDeg, at) : at.position;
    if (!task.tool) this.tools[side].hide();
    model.show(
      placeHand(model.skeleton, this.surface, {
        hand: side,
        form,
        fingers,
        ...at,
        position: held,
        liftMm,
        pinch,
      }),
    );
  }

  private hold(side: Side, task: HandMoment, angleDeg: number, at: PathPoint): Vector3 {
    const path = this.path(task);
    return this.tools[side].show({
      tool: task.tool ?? "guaSha",
      position: at.position,
      normal: at.normal,
      way: wayAt(path, task.share),
      angleDeg,
      travelledMm: task.share * path.lengthMm,
      liftMm: task.liftMm,
    });
  }

  private drawRibbons(tasks: HandMoment[]): void {
    for (const ribbon of this.ribbons.values()) ribbon.mesh.visible = ribbon.ghost.visible = false;
    for (const task of tasks) {
      const ribbon = this.ribbon(task);
      ribbon.mesh.visible = ribbon.ghost.visible = true;
      ribbon.show(task.liftMm > 0 ? 0 : this.path(task).lengthMm > 1 ? task.share : task.passShare);
    }
  }

  private turnTo(tasks: HandMoment[], turn: Turn, elapsedS: number, view: View): void {
    const paths = tasks.map((task) => this.path(task));
    const wanted = facing(
      paths.map((path) => path.at(0.5)),
      tasks.map((task) => task.faceSide),
      view,
    );
    const most = easePerS * elapsedS;
    const towards = (now: number, then: number) => now + Math.max(-most, Math.min(most, then - now));
    this.sideYaw = towards(this.sideYaw, wanted.yaw);
    this.bow = towards(this.bow, wanted.pitch);
    this.framing = towards(this.framing, framingFor(paths));
    frame(this.camera, this.framing);
    this.pivot.rotation.set(turn.pitch + this.bow, this.sideYaw + turn.yaw, 0);
  }

  private path(task: HandMoment): GuidePath {
    const key = `${task.strokeId} ${task.faceSide}`;
    const known = this.paths.get(key);
    if (known) return known;
    const stroke = this.routine.strokes[task.strokeId];
    if (!stroke) throw new Error(`No stroke ${task.strokeId}.`);
    const path = new GuidePath(this.head, this.surface, stroke[task.faceSide]);
    this.paths.set(key, path);
    return path;
  }

  private ribbon(task: HandMoment): Ribbon {
    const key = `${task.strokeId} ${task.faceSide}`;
    const known = this.ribbons.get(key);
    if (known) return known;
    const ribbon = new Ribbon(this.path(task), this.colors.stroke, this.colors.rim);
    this.pivot.add(ribbon.mesh, ribbon.ghost);
    this.ribbons.set(key, ribbon);
    return ribbon;
  }
}

/** How the head turns so that the worked skin is seen: to its side, round to the nape, or bowed to show the crown. */
function facing(places: readonly PathPoint[], worked: readonly Side[], view: View): Turn {
  const share = 1 / Math.max(1, places.length);
  const mean = places.reduce((sum, { normal }) => sum.addScaledVector(normal, share), new Vector3());
  const heightMm = places.reduce((sum, { position }) => sum + share * position.y, 0);
  const one = new Set(worked).size === 1 ? worked[0] : undefined;
  const sign = one === "right" ? 1 : -1;
  const pitch = mean.y > 0.75 && heightMm > crownMm ? bowRad : 0;
  if (mean.z < -0.45) return { yaw: sign * (view === "side" ? sideRad : behindRad), pitch: 0 };
  if (view === "side") return { yaw: sign * sideRad, pitch };
  return { yaw: one ? sign * towardsSide : 0, pitch };
}

function lights() {
  const sky = new HemisphereLight(0xfff6ea, 0x8d7a6b, 1.5);
  const key = new DirectionalLight(0xfff1e0, 2.1);
  key.position.set(-190, 260, 380);
  key.castShadow = true;
  key.shadow.mapSize.set(2048, 2048);
  key.shadow.radius = 5;
  // Chosen: enough to see that a hand has left the skin, too little to look like dirt.
  key.shadow.intensity = 0.45;
  key.shadow.bias = -0.002;
  key.shadow.normalBias = 2;
  Object.assign(key.shadow.camera, { left: -200, right: 200, top: 200, bottom: -260, near: 50, far: 900 });
  const rim = new DirectionalLight(0xdfe9ff, 0.7);
  rim.position.set(260, 80, -120);
  return [sky, key, rim];
}
