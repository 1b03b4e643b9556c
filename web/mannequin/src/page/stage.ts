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
import { DISTANCE_PX, HEIGHT_PX, WIDTH_PX } from "../scene/camera.ts";
import type { DrawnFrame, DrawnHand } from "./drawn-frame.ts";
import { FACE_CENTRE, PREPARED_HEIGHT_PX, PREPARED_WIDTH_PX } from "./prepare-face.ts";
import { Skin } from "./skin.ts";

const VEIL_PX = 430;
/** About the middle of either hand model, metres. */
const PALM = new Matrix4().makeTranslation(0, -0.03, 0.01);

/** The scene: a photograph, two hands before it, soft light from above left. */
export class Stage {
  readonly renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  readonly scene = new Scene();
  readonly camera = new PerspectiveCamera();
  private readonly mover = new Group();
  private readonly skin = new Skin();
  private readonly photo: Mesh<PlaneGeometry, MeshBasicMaterial>;
  private readonly second: Mesh<PlaneGeometry, MeshBasicMaterial> | null;
  private readonly sky = new HemisphereLight(0xfff6ee, 0x9a8c86, 1.7);
  private readonly key = new DirectionalLight(0xfff2e6, 1.9);
  private readonly veils = { left: shadowVeil(), right: shadowVeil() };
  private readonly seen: CanvasTexture;
  private readonly empty: CanvasTexture;

  constructor(face: HTMLCanvasElement, room: HTMLCanvasElement, second: HTMLCanvasElement | null) {
    this.renderer.setSize(WIDTH_PX, HEIGHT_PX, false);
    this.renderer.shadowMap.enabled = true;
    this.renderer.shadowMap.type = PCFShadowMap;
    this.aimCamera();
    this.seen = texture(face);
    this.empty = texture(room);
    this.photo = picturePlane(this.seen, this.skin.sheet);
    this.second = second ? picturePlane(texture(second), pictureSize(), true) : null;
    this.scene.add(this.mover, this.sky);
    this.mover.add(this.photo);
    this.addShadow();
    if (this.second) this.placeSecond(this.second);
  }

  /** Moves the photograph and sets the light; the hands are placed by whoever owns them. */
  set(frame: DrawnFrame): void {
    const middleX = FACE_CENTRE.x - PREPARED_WIDTH_PX / 2;
    const middleY = PREPARED_HEIGHT_PX / 2 - FACE_CENTRE.y;
    this.mover.position.set(middleX + frame.motion.x, middleY + frame.motion.y, 0);
    this.mover.rotation.z = frame.motion.turn;
    this.mover.scale.setScalar(frame.motion.scale);
    this.photo.position.set(-middleX, -middleY, 0);
    this.photo.material.map = frame.present ? this.seen : this.empty;
    this.photo.material.color.setRGB(...frame.light);
    this.skin.pull(frame.skin.pulls, frame.skin.widthPx);
    if (this.second) {
      this.second.visible = frame.secondFace;
      this.second.material.color.setRGB(...frame.light);
    }
    for (const side of ["left", "right"] as const) lieUnder(this.veils[side], frame.hands[side]);
    this.sky.color.set(0xfff6ee).multiply(new Color().setRGB(...frame.light));
    this.key.color.set(0xfff2e6).multiply(new Color().setRGB(...frame.light));
  }

  draw(): HTMLCanvasElement {
    this.renderer.render(this.scene, this.camera);
    return this.renderer.domElement;
  }

  private aimCamera(): void {
    this.camera.fov = (2 * Math.atan(HEIGHT_PX / 2 / DISTANCE_PX) * 180) / Math.PI;
    this.camera.aspect = WIDTH_PX / HEIGHT_PX;
    this.camera.near = 50;
    this.camera.far = 2000;
    this.camera.position.z = DISTANCE_PX;
    this.camera.updateProjectionMatrix();
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
    plane.position.set(235, 60, 0.2);
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

function lieUnder(veil: Mesh, hand: DrawnHand | null): void {
  veil.visible = hand !== null;
  if (hand)
    veil.position.setFromMatrixPosition(PALM.clone().premultiply(new Matrix4().fromArray(hand.placement)));
  // Light falls from above left, the shadow below right.
  veil.position.set(veil.position.x + 30, veil.position.y - 45, 0.5);
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
