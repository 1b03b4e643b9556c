import { CylinderGeometry, Group, Matrix4, Mesh, MeshPhysicalMaterial, Vector3, type Color } from "three";
import type { Tool } from "../api/types.ts";

// Chosen by eye on what is sold: a stone a little longer than a finger, a roller as wide as two fingers.
const stoneMm = { long: 76, wide: 46, thick: 5 };
const rollerMm = { radius: 10, wide: 38, handle: 92 };

export interface ToolTask {
  tool: Tool;
  position: Vector3;
  normal: Vector3;
  /** Direction of travel on the skin. */
  way: Vector3;
  angleDeg: number;
  travelledMm: number;
  liftMm: number;
}

/** A roller or a gua sha stone, laid on the skin. */
export class ToolModel {
  readonly group = new Group();
  private readonly stone: Mesh;
  private readonly roller = new Group();
  private readonly wheel: Mesh;

  constructor(color: Color) {
    const material = new MeshPhysicalMaterial({ color, roughness: 0.25, clearcoat: 0.6, transmission: 0 });
    this.stone = new Mesh(stoneGeometry(), material);
    this.wheel = new Mesh(
      new CylinderGeometry(rollerMm.radius, rollerMm.radius, rollerMm.wide, 20).rotateZ(Math.PI / 2),
      material,
    );
    const handle = new Mesh(new CylinderGeometry(3.2, 4.2, rollerMm.handle, 12), material);
    handle.position.y = -rollerMm.handle / 2;
    this.roller.add(this.wheel, handle);
    for (const part of [this.stone, this.wheel, handle]) part.castShadow = true;
    this.group.add(this.stone, this.roller);
    this.group.matrixAutoUpdate = false;
    this.group.visible = false;
  }

  /** Shows the tool and returns the place a hand holds it by. */
  show(task: ToolTask): Vector3 {
    this.group.visible = true;
    this.stone.visible = task.tool === "guaSha";
    this.roller.visible = task.tool === "roller";
    const angle = task.tool === "guaSha" ? (task.angleDeg * Math.PI) / 180 : 0.6;
    const frame = frameOf(task, angle);
    this.group.matrix.copy(frame);
    this.wheel.rotation.x = task.travelledMm / rollerMm.radius;
    const grip = task.tool === "guaSha" ? -stoneMm.wide : -rollerMm.handle;
    return new Vector3(0, grip, task.tool === "guaSha" ? 6 : 0).applyMatrix4(frame);
  }

  hide(): void {
    this.group.visible = false;
  }
}

/** x across the way, y along it (the tool's body trails behind, raised by its angle), z out of the skin. */
function frameOf(task: ToolTask, angle: number): Matrix4 {
  const along = task.way.clone().addScaledVector(task.normal, -task.way.dot(task.normal)).normalize();
  const y = along.multiplyScalar(Math.cos(angle)).addScaledVector(task.normal, -Math.sin(angle)).normalize();
  const x = new Vector3().crossVectors(y, task.normal).normalize();
  const z = new Vector3().crossVectors(x, y);
  const aboveMm = task.liftMm + (task.tool === "roller" ? rollerMm.radius : stoneMm.thick / 2);
  return new Matrix4()
    .makeBasis(x, y, z)
    .setPosition(task.position.clone().addScaledVector(task.normal, aboveMm));
}

function stoneGeometry(): CylinderGeometry {
  const flat = new CylinderGeometry(0.5, 0.5, stoneMm.thick, 40).rotateX(Math.PI / 2);
  return flat.scale(stoneMm.long, stoneMm.wide, 1).translate(0, -stoneMm.wide / 2, 0) as CylinderGeometry;
}
