import { BoxGeometry, CylinderGeometry, Group, Mesh, MeshStandardMaterial } from "three";
import type { DrawnTool } from "./drawn-frame.ts";

const STONE = "#7fa58c";
const METAL = "#c9c4bb";

/** A gua sha stone and a roller, both plain: millimetres, the working edge at the origin, the grip at −x. */
export class ToolModel {
  readonly group = new Group();
  private readonly kinds = { stone: stone(), roller: roller() };

  constructor() {
    this.group.matrixAutoUpdate = false;
    this.group.add(this.kinds.stone, this.kinds.roller);
  }

  set(tool: DrawnTool | null): void {
    this.group.visible = tool !== null;
    if (!tool) return;
    this.group.matrix.fromArray(tool.placement);
    for (const kind of ["stone", "roller"] as const) this.kinds[kind].visible = tool.kind === kind;
  }
}

function stone(): Group {
  return new Group().add(piece(new BoxGeometry(48, 84, 6).translate(-24, 0, 0), STONE));
}

function roller(): Group {
  const wheel = new CylinderGeometry(11, 11, 40, 24);
  const handle = new CylinderGeometry(4, 4, 90, 12).rotateZ(Math.PI / 2).translate(-50, 0, 0);
  return new Group().add(piece(wheel, STONE), piece(handle, METAL));
}

function piece(shape: BoxGeometry | CylinderGeometry, color: string): Mesh {
  const mesh = new Mesh(shape, new MeshStandardMaterial({ color, roughness: 0.35 }));
  mesh.castShadow = true;
  return mesh;
}
