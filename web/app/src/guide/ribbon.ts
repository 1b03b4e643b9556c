import type { Color } from "three";
import { BufferGeometry, DoubleSide, Float32BufferAttribute, Mesh, ShaderMaterial, Vector3 } from "three";
import type { GuidePath } from "./path.ts";

// Chosen: as wide as a fingertip looks at arm's length, and just off the skin so that it does not flicker.
const halfWidthMm = 3.6;
const aboveMm = 1.6;

const vertexShader = /* glsl */ `
  attribute vec2 along;
  varying vec2 vAlong;
  void main() { vAlong = along; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }
`;

// Chevrons point the way; what the hand has passed is solid.
const fragmentShader = /* glsl */ `
  uniform vec3 color; uniform vec3 rim; uniform float doneMm; uniform float lengthMm; uniform float strength;
  varying vec2 vAlong;
  void main() {
    float edge = abs(vAlong.y);
    float chevron = fract((vAlong.x + edge * 4.0) / 11.0);
    float mark = smoothstep(0.0, 0.08, chevron) - smoothstep(0.42, 0.5, chevron);
    float done = 1.0 - smoothstep(doneMm - 1.5, doneMm + 0.5, vAlong.x);
    float body = mix(0.30 + 0.42 * mark, 1.0, done);
    float ends = smoothstep(0.0, 2.0, vAlong.x) * smoothstep(0.0, 2.0, lengthMm - vAlong.x);
    float alpha = body * (0.35 + 0.65 * ends) * (1.0 - smoothstep(0.88, 1.0, edge)) * strength;
    gl_FragColor = vec4(mix(color, rim, smoothstep(0.7, 0.8, edge) * 0.8), alpha);
    #include <colorspace_fragment>
  }
`;

/** A stroke's path drawn on the skin, with its direction; a hold is a round spot. */
export class Ribbon {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** The same ribbon faintly through the hands, so the way is never hidden. */
  readonly ghost: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly lengthMm: number;

  constructor(path: GuidePath, color: Color, rim: Color) {
    const geometry = path.lengthMm > 1 ? stripGeometry(path) : spotGeometry(path);
    this.lengthMm = path.lengthMm > 1 ? path.lengthMm : 2 * spotMm;
    this.mesh = new Mesh(geometry, material(color, rim, this.lengthMm, 1, true));
    this.ghost = new Mesh(geometry, material(color, rim, this.lengthMm, 0.35, false));
    this.ghost.renderOrder = 5;
  }

  show(share: number): void {
    for (const mesh of [this.mesh, this.ghost]) {
      const done = mesh.material.uniforms["doneMm"];
      if (done) done.value = share * this.lengthMm;
    }
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
    this.ghost.material.dispose();
  }
}

function material(color: Color, rim: Color, lengthMm: number, strength: number, depthTest: boolean) {
  const uniforms = {
    color: { value: color },
    rim: { value: rim },
    doneMm: { value: 0 },
    lengthMm: { value: lengthMm },
    strength: { value: strength },
  };
  return new ShaderMaterial({
    uniforms,
    vertexShader,
    fragmentShader,
    transparent: true,
    depthTest,
    depthWrite: false,
    side: DoubleSide,
  });
}

function build(positions: number[], along: number[], indices: number[]): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Float32BufferAttribute(positions, 3));
  geometry.setAttribute("along", new Float32BufferAttribute(along, 2));
  geometry.setIndex(indices);
  return geometry;
}

function stripGeometry(path: GuidePath): BufferGeometry {
  const positions: number[] = [];
  const along: number[] = [];
  const indices: number[] = [];
  path.points.forEach(({ position, normal }, i) => {
    const before = path.points[Math.max(0, i - 1)] ?? { position };
    const after = path.points[Math.min(path.points.length - 1, i + 1)] ?? { position };
    const way = after.position.clone().sub(before.position);
    const across = new Vector3().crossVectors(normal, way).normalize().multiplyScalar(halfWidthMm);
    const middle = position.clone().addScaledVector(normal, aboveMm);
    for (const edge of [-1, 1]) {
      positions.push(...middle.clone().addScaledVector(across, edge).toArray());
      along.push(path.arcMm[i] ?? 0, edge);
    }
    if (i > 0) indices.push(2 * i - 2, 2 * i - 1, 2 * i, 2 * i, 2 * i - 1, 2 * i + 1);
  });
  return build(positions, along, indices);
}

const spotMm = 14;
const spotCorners = 40;

function spotGeometry(path: GuidePath): BufferGeometry {
  const { position, normal } = path.at(0);
  const u = new Vector3(0, 1, 0).cross(normal).normalize();
  const v = new Vector3().crossVectors(normal, u);
  const middle = position.clone().addScaledVector(normal, aboveMm + 2);
  const positions: number[] = middle.toArray();
  const along: number[] = [0, 0];
  const indices: number[] = [];
  for (let i = 0; i <= spotCorners; i++) {
    const angle = (2 * Math.PI * i) / spotCorners;
    const corner = middle
      .clone()
      .addScaledVector(u, spotMm * Math.cos(angle))
      .addScaledVector(v, spotMm * Math.sin(angle));
    positions.push(...corner.toArray());
    along.push(spotMm, 1);
    if (i > 0) indices.push(0, i, i + 1);
  }
  return build(positions, along, indices);
}
