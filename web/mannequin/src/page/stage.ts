import {
  CanvasTexture,
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  LessDepth,
  LinearFilter,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  PCFShadowMap,
  PerspectiveCamera,
  PlaneGeometry,
  SRGBColorSpace,
  Scene,
  ShadowMaterial,
  WebGLRenderer,
} from "three";
import { HEIGHT_PX, type View, WIDTH_PX } from "../scene/camera.ts";
import type { Relief } from "../surface/relief.ts";
import type { DrawnFrame, DrawnHand } from "./drawn-frame.ts";
import { FACE_CENTRE, PREPARED_HEIGHT_PX, PREPARED_WIDTH_PX } from "./prepare-face.ts";
import { ReliefMesh } from "./relief-mesh.ts";
import { Skin } from "./skin.ts";

const MIDDLE_X = FACE_CENTRE.x - PREPARED_WIDTH_PX / 2;
const VEIL_PX = 430;
/** A second person before a head with depth stands behind its ears. */
const BEHIND_PX = -100;
const UNDER_PALM_PX = 45;
/** About the middle of either hand model, metres. */
const PALM = new Matrix4().makeTranslation(0, -0.03, 0.01);
/** Far behind the head, and large. */
const BACKDROP_Z_PX = -300;

/** What is shown of a person. */
export interface Pictures {
  face: HTMLCanvasElement;
  room: HTMLCanvasElement;
  second: HTMLCanvasElement | null;
  /** The face's bare skin, for blood to flow in. */
  skin: HTMLCanvasElement;
}

/** The scene: a photograph, two hands before it, soft light from above left. */
export class Stage {
  readonly renderer: WebGLRenderer;
  readonly scene = new Scene();
  readonly camera = new PerspectiveCamera();
  private readonly mover = new Group();
  private readonly skin = new Skin();
  private readonly photo: Mesh<PlaneGeometry, MeshBasicMaterial>;
  private readonly flush: Mesh<PlaneGeometry, MeshBasicMaterial>;
  private readonly deep: ReliefMesh | null;
  private readonly backdrop: Mesh<PlaneGeometry, MeshBasicMaterial>;
  private readonly second: Mesh<PlaneGeometry, MeshBasicMaterial> | null;
  private readonly sky = new HemisphereLight(0xfff6ee, 0x9a8c86, 1.7);
  private readonly key = new DirectionalLight(0xfff2e6, 1.9);
  private readonly veils = { left: shadowVeil(), right: shadowVeil() };
  private readonly seen: CanvasTexture;
  private readonly empty: CanvasTexture;

  constructor({ face, room, second, skin }: Pictures, relief: Relief | null) {
    // Smooth edges cost a quarter of the drawing, which a head with depth makes slow enough.
    this.renderer = new WebGLRenderer({ antialias: relief === null, preserveDrawingBuffer: true });
    this.renderer.setSize(WIDTH_PX, HEIGHT_PX, false);
    this.renderer.shadowMap.enabled = true;
    this.renderer.shadowMap.type = PCFShadowMap;
    this.seen = texture(face);
    this.empty = texture(room);
    this.photo = picturePlane(this.seen, this.skin.sheet);
    // Over the photograph, so that what blood swallows is taken from skin alone, and under the shadows.
    this.flush = picturePlane(texture(skin), this.skin.sheet, true);
    this.flush.renderOrder = -1;
    this.backdrop = picturePlane(this.empty, pictureSize());
    this.deep = relief ? new ReliefMesh(relief, this.seen) : null;
    this.second = second ? picturePlane(texture(second), pictureSize(), true) : null;
    this.backdrop.visible = this.deep !== null;
    this.scene.add(this.backdrop, this.mover, this.sky);
    this.mover.add(...(this.deep ? [this.deep.group] : [this.photo, this.flush]));
    this.addShadow();
    if (this.second) this.placeSecond(this.second);
  }

  /** Moves the photograph and sets the light; the hands are placed by whoever owns them. */
  set(frame: DrawnFrame): void {
    this.aim(frame.view);
    const middleY = PREPARED_HEIGHT_PX / 2 - FACE_CENTRE.y;
    this.mover.position.set(MIDDLE_X + frame.motion.x, middleY + frame.motion.y, 0);
    this.mover.rotation.z = frame.motion.turn;
    this.mover.scale.setScalar(frame.motion.scale);
    this.show(frame, middleY);
    if (this.second) {
      this.second.visible = frame.secondFace;
      this.second.material.color.setRGB(...frame.light);
    }
    for (const side of ["left", "right"] as const)
      lieUnder(this.veils[side], frame.hands[side], this.deep !== null);
    this.sky.color.set(0xfff6ee).multiply(new Color().setRGB(...frame.light));
    this.key.color.set(0xfff2e6).multiply(new Color().setRGB(...frame.light));
  }

  draw(): HTMLCanvasElement {
    this.renderer.render(this.scene, this.camera);
    return this.renderer.domElement;
  }

  private show(frame: DrawnFrame, middleY: number): void {
    this.backdrop.material.color.setRGB(...frame.light);
    if (this.deep && frame.head) {
      this.deep.group.position.set(-MIDDLE_X, -middleY, 0);
      this.deep.group.visible = frame.present;
      this.deep.set(frame.head, frame.light);
      this.deep.pull(frame.skin.pulls, frame.skin.widthPx);
      return;
    }
    this.photo.position.set(-MIDDLE_X, -middleY, 0);
    this.photo.material.map = frame.present ? this.seen : this.empty;
    this.photo.material.color.setRGB(...frame.light);
    this.pulse(frame);
    this.skin.pull(frame.skin.pulls, frame.skin.widthPx);
  }

  private pulse({ blood, light, present }: DrawnFrame): void {
    this.flush.visible = blood !== null && present;
    if (blood === null) return;
    this.flush.position.copy(this.photo.position);
    this.flush.material.color.setRGB(...light).multiply(new Color().setRGB(...blood));
  }

  private aim({ focalPx, distancePx }: View): void {
    this.camera.fov = (2 * Math.atan(HEIGHT_PX / 2 / focalPx) * 180) / Math.PI;
    this.camera.aspect = WIDTH_PX / HEIGHT_PX;
    this.camera.near = 50;
    this.camera.far = 2000;
    this.camera.position.z = distancePx;
    this.camera.updateProjectionMatrix();
    const widthPx = (WIDTH_PX * (distancePx - BACKDROP_Z_PX)) / focalPx;
    this.backdrop.position.z = BACKDROP_Z_PX;
    this.backdrop.scale.setScalar((1.05 * widthPx) / PREPARED_WIDTH_PX);
  }

  private addShadow(): void {
    this.key.position.set(-170, 330, 520);
    this.key.castShadow = true;
    this.key.shadow.mapSize.set(512, 512);
    this.key.shadow.radius = 5;
    const box = this.key.shadow.camera;
    [box.left, box.right, box.top, box.bottom, box.near, box.far] = [-420, 420, 340, -340, 50, 1300];
    this.scene.add(this.key, this.veils.left, this.veils.right);
  }

  private placeSecond(plane: Mesh): void {
    plane.position.set(235, 60, this.deep ? BEHIND_PX : 0.2);
    plane.scale.setScalar(0.72);
    this.scene.add(plane);
  }
}

/** Catches the shadow of one hand; only as large as that, because a shadow costs time wherever it might fall. */
function shadowVeil(): Mesh {
  // Written to depth and strictly nearer: where both veils overlap the shadow falls once.
  const material = new ShadowMaterial({
    opacity: 0.32,
    color: 0x2a0f08,
    depthWrite: true,
    depthFunc: LessDepth,
  });
  const veil = new Mesh(new PlaneGeometry(VEIL_PX, VEIL_PX), material);
  veil.receiveShadow = true;
  return veil;
}

function lieUnder(veil: Mesh, hand: DrawnHand | null, deep: boolean): void {
  veil.visible = hand !== null;
  if (hand)
    veil.position.setFromMatrixPosition(PALM.clone().premultiply(new Matrix4().fromArray(hand.placement)));
  // Light falls from above left, the shadow below right; on a head with depth right behind the hand.
  const z = deep ? veil.position.z - UNDER_PALM_PX : 0.5;
  veil.position.set(veil.position.x + 30, veil.position.y - 45, z);
}

const pictureSize = (): PlaneGeometry => new PlaneGeometry(PREPARED_WIDTH_PX, PREPARED_HEIGHT_PX);

function picturePlane(
  map: CanvasTexture,
  sheet: PlaneGeometry,
  transparent = false,
): Mesh<PlaneGeometry, MeshBasicMaterial> {
  return new Mesh(sheet, new MeshBasicMaterial({ map, transparent, depthWrite: false }));
}

function texture(canvas: HTMLCanvasElement): CanvasTexture {
  const map = new CanvasTexture(canvas);
  map.colorSpace = SRGBColorSpace;
  // Shown almost one to one: mipmaps and anisotropy would change nothing but the time.
  map.generateMipmaps = false;
  map.minFilter = LinearFilter;
  return map;
}
