import type { MeshWarp, Warped } from "./mesh-warp.ts";

const VERTEX = `#version 300 es
in vec2 target;
in vec2 source;
in float seen;
out vec2 place;
out float facing;
void main() {
  gl_Position = vec4(2.0 * target - 1.0, 0.0, 1.0);
  place = source;
  facing = seen;
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D picture;
in vec2 place;
in float facing;
out vec4 colour;
void main() {
  bool inside = all(greaterThanEqual(place, vec2(0.0))) && all(lessThanEqual(place, vec2(1.0)));
  colour = vec4(texture(picture, place).rgb, inside ? facing : 0.0);
}`;

/** The same as warpOnCpu, by the graphics card; null where the browser has no WebGL or the picture is too large for it. */
export function warpOnGpu(picture: ImageBitmap | ImageData, warp: MeshWarp): Warped | null {
  const canvas = new OffscreenCanvas(warp.widthPx, warp.heightPx);
  const gl = canvas.getContext("webgl2", { antialias: false, alpha: true, premultipliedAlpha: false });
  if (!gl) return null;
  const most = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
  if (Math.max(picture.width, picture.height, warp.widthPx, warp.heightPx) > most) return null;
  try {
    return draw(gl, picture, warp);
  } finally {
    // A browser keeps only a few contexts; this one has done its work.
    gl.getExtension("WEBGL_lose_context")?.loseContext();
  }
}

function draw(gl: WebGL2RenderingContext, picture: ImageBitmap | ImageData, warp: MeshWarp): Warped | null {
  const program = link(gl);
  if (!program) return null;
  gl.useProgram(program);
  attribute(gl, program, "target", 2, shares(warp.target, warp.widthPx, warp.heightPx));
  attribute(gl, program, "source", 2, shares(warp.source, picture.width, picture.height));
  attribute(gl, program, "seen", 1, warp.seen);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, warp.triangles, gl.STATIC_DRAW);
  upload(gl, picture);
  gl.viewport(0, 0, warp.widthPx, warp.heightPx);
  gl.disable(gl.BLEND);
  gl.disable(gl.DITHER);
  gl.clearColor(0, 0, 0, 0);
  gl.clear(gl.COLOR_BUFFER_BIT);
  gl.drawElements(gl.TRIANGLES, warp.triangles.length, gl.UNSIGNED_SHORT, 0);
  const read = new Uint8Array(4 * warp.widthPx * warp.heightPx);
  gl.readPixels(0, 0, warp.widthPx, warp.heightPx, gl.RGBA, gl.UNSIGNED_BYTE, read);
  return gl.getError() === gl.NO_ERROR && !gl.isContextLost() ? new Uint8ClampedArray(read.buffer) : null;
}

function link(gl: WebGL2RenderingContext): WebGLProgram | null {
  const program = gl.createProgram();
  for (const [type, text] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) return null;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) ? program : null;
}

/** Pixels as shares of the picture. Row 0 stays row 0 on the way in and out, so nothing is turned over. */
function shares(points: Float32Array, width: number, height: number): Float32Array {
  return points.map((value, i) => value / (i % 2 === 0 ? width : height));
}

function attribute(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  name: string,
  components: number,
  values: Float32Array,
) {
  const place = gl.getAttribLocation(program, name);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, values, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(place);
  gl.vertexAttribPointer(place, components, gl.FLOAT, false, 0, 0);
}

function upload(gl: WebGL2RenderingContext, picture: ImageBitmap | ImageData) {
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  gl.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.NONE);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.LINEAR);
  for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
}
