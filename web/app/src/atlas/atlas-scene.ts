import {
  ACESFilmicToneMapping,
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  PerspectiveCamera,
  Raycaster,
  Scene,
  Vector2,
  WebGLRenderer,
  type Object3D,
} from "three";
import type { Head } from "../api/types.ts";
import { guideColors } from "../guide/guide-colors.ts";
import { headModel } from "../guide/head-model.ts";
import { Surface } from "../guide/surface.ts";
import type { Turn } from "../guide/turntable.ts";
import { FlowPearls } from "./flow-pearls.ts";
import type { AtlasItem, Layer } from "./items.ts";
import { itemObject, tint } from "./item-object.ts";

// Chosen: pictures that come later than this are drawn by software; then the flow moves in fewer, larger steps.
const slowFrameMs = 40;
const slowStepMs = 160;

// Chosen: a share of what is left each picture, so that a turn begins briskly and ends softly.
const easeShare = 0.16;
// From the crown to the shoulders of the canonical head, with a little air (half of it each).
const middleMm = -48;
const tallMm = 205;
const wideMm = 150;

/** The head with everything that lies under its skin; it draws only when something changed. */
export class AtlasScene {
  private readonly scene = new Scene();
  private readonly pivot = new Group();
  private readonly camera = new PerspectiveCamera(24, 1, 10, 4000);
  private readonly renderer: WebGLRenderer;
  private readonly objects = new Map<string, { item: AtlasItem; object: Group }>();
  private readonly pearls: FlowPearls;
  private readonly ray = new Raycaster();
  private shown = new Set<Layer>();
  private wanted: Turn = { yaw: 0, pitch: 0 };
  private stale = true;
  private frameMs = 0;
  private lastMs = 0;
  private isSlow = false;
  private lastFlowMs = 0;

  constructor(canvas: HTMLCanvasElement, head: Head, items: readonly AtlasItem[]) {
    const colors = guideColors(canvas);
    const surface = new Surface(head);
    this.renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true });
    this.renderer.toneMapping = ACESFilmicToneMapping;
    this.renderer.toneMappingExposure = 1.1;
    this.pivot.add(headModel(head, surface, colors));
    for (const item of items) {
      const object = itemObject(head, surface, item);
      this.objects.set(item.key, { item, object });
      this.pivot.add(object);
    }
    this.pearls = new FlowPearls(items.filter((item) => item.layer === "lymph"));
    this.pivot.add(this.pearls.group);
    this.scene.add(this.pivot, ...lights());
    this.fit();
  }

  resize(widthPx: number, heightPx: number, pixelRatio: number): void {
    this.renderer.setPixelRatio(this.isSlow ? 1 : Math.min(2, pixelRatio));
    this.renderer.setSize(widthPx, heightPx, false);
    this.camera.aspect = widthPx / Math.max(1, heightPx);
    this.fit();
    this.stale = true;
  }

  /** The whole head and both shoulders, whatever the canvas's shape. */
  private fit(): void {
    const half = Math.tan((this.camera.fov * Math.PI) / 360);
    const distanceMm = Math.max(tallMm / half, wideMm / (half * this.camera.aspect));
    this.camera.position.set(0, middleMm, distanceMm);
    this.camera.lookAt(0, middleMm, 0);
    this.camera.updateProjectionMatrix();
  }

  show(layers: ReadonlySet<Layer>, picked: string | null, pointed: string | null): void {
    this.shown = new Set(layers);
    for (const [key, { item, object }] of this.objects) {
      object.visible = layers.has(item.layer) || key === picked;
      tint(
        object,
        item,
        key === picked ? "picked" : key === pointed ? "pointed" : picked ? "quiet" : "plain",
      );
    }
    this.pearls.group.visible = layers.has("lymph");
    this.stale = true;
  }

  /** Turns the head, at once under a finger, or smoothly towards something that was picked. */
  turn(turn: Turn, smoothly: boolean): void {
    this.wanted = turn;
    if (!smoothly) this.pivot.rotation.set(turn.pitch, turn.yaw, 0);
    this.stale = true;
  }

  private ease(): void {
    const { x, y } = this.pivot.rotation;
    const [dx, dy] = [this.wanted.pitch - x, this.wanted.yaw - y];
    if (Math.abs(dx) + Math.abs(dy) < 0.002) return;
    this.pivot.rotation.set(x + dx * easeShare, y + dy * easeShare, 0);
    this.stale = true;
  }

  /** What lies under a place of the canvas, -1 to 1 both ways; the nearest drawn thing, or null. */
  at(x: number, y: number): string | null {
    this.ray.setFromCamera(new Vector2(x, y), this.camera);
    const hit = this.ray.intersectObject(this.pivot, true).find(({ object }) => isSeen(object));
    return (hit?.object.userData["key"] as string | undefined) ?? null;
  }

  draw(nowMs: number, isMoving: boolean): void {
    this.ease();
    this.notice(nowMs - this.lastMs);
    this.lastMs = nowMs;
    const everyMs = this.isSlow ? slowStepMs : 0;
    const flows = isMoving && this.shown.has("lymph") && nowMs - this.lastFlowMs >= everyMs;
    if (flows) {
      this.pearls.move(nowMs / 1000);
      this.lastFlowMs = nowMs;
    }
    if (!this.stale && !flows) return;
    this.renderer.render(this.scene, this.camera);
    this.stale = false;
  }

  /** Drawn by software, pictures come late: from then on the flow takes larger steps and points are drawn one for one. */
  private notice(frameMs: number): void {
    this.frameMs = 0.95 * this.frameMs + 0.05 * Math.min(frameMs, 10 * slowFrameMs);
    if (this.isSlow || this.frameMs < slowFrameMs) return;
    this.isSlow = true;
    this.renderer.setPixelRatio(1);
    this.stale = true;
  }

  dispose(): void {
    this.pivot.traverse((node) => {
      if (node instanceof Mesh) (node.geometry as { dispose(): void }).dispose();
    });
    this.renderer.dispose();
  }
}

function isSeen(object: Object3D): boolean {
  for (let node: Object3D | null = object; node; node = node.parent) if (!node.visible) return false;
  return true;
}

function lights() {
  const sky = new HemisphereLight(0xfff6ea, 0x8d7a6b, 1.8);
  const key = new DirectionalLight(new Color(0xfff1e0), 1.7);
  key.position.set(-190, 260, 380);
  const back = new DirectionalLight(new Color(0xfff1e0), 1.1);
  back.position.set(150, 160, -380);
  return [sky, key, back];
}
