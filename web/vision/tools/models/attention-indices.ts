/** Which of the 478 landmarks each refined output of the attention mesh gives, in the output's own order. */
export interface AttentionIndices {
  readonly lips: readonly number[];
  readonly rightEye: readonly number[];
  readonly leftEye: readonly number[];
  readonly rightIris: readonly number[];
  readonly leftIris: readonly number[];
}

const MESH_POINTS = 468;
const ALL_POINTS = 478;
const EXPECTED_LENGTHS = [80, 71, 71, 5, 5];
/** Between eye and iris the graph lists the eye-contour points whose mean gives the iris its depth. */
const IRIS_DEPTH_POINTS = 16;
/** Protobuf tag of field 1 as a varint. */
const TAG = 8;
/** The five lists together take under 1.5 KB; chosen: search a little further and then give up. */
const SEARCH_BYTES = 4096;

/**
 * Reads the lists out of the MediaPipe graph compiled into the face_mesh package's own wasm: protobuf runs of
 * `field 1 = varint`, starting with the mesh's 0…467. Nothing is typed off a page, so nothing can be mistyped.
 */
export function readAttentionIndices(wasm: Uint8Array): AttentionIndices {
  const bytes = Buffer.from(wasm.buffer, wasm.byteOffset, wasm.byteLength);
  const mesh = Buffer.from(Array.from({ length: MESH_POINTS }, (_, index) => encodeEntry(index)).flat());
  const start = bytes.indexOf(mesh);
  if (start < 0) throw new Error("The face_mesh wasm holds no landmark lists: not the pinned version?");
  const runs = collectRuns(bytes, start + mesh.length);
  const lengths = runs.map((run) => run.length);
  if (lengths.join() !== EXPECTED_LENGTHS.join())
    throw new Error(
      `The face_mesh wasm's landmark lists have lengths ${lengths}, expected ${EXPECTED_LENGTHS}.`,
    );
  // The graph says left for the left of a mirrored picture; here sides are the person's own.
  const [lips = [], rightEye = [], leftEye = [], rightIris = [], leftIris = []] = runs;
  return { lips, rightEye, leftEye, rightIris, leftIris };
}

function collectRuns(bytes: Buffer, start: number): number[][] {
  const runs: number[][] = [];
  let at = start;
  while (at < start + SEARCH_BYTES && runs.length < EXPECTED_LENGTHS.length) {
    const { run, end } = readRun(bytes, at);
    if (isLandmarkList(run)) {
      runs.push(run);
      at = end;
    } else at = run.length === IRIS_DEPTH_POINTS ? end : at + 1;
  }
  return runs;
}

function isLandmarkList(run: readonly number[]): boolean {
  const known = EXPECTED_LENGTHS.includes(run.length);
  return known && run.every((index) => index < ALL_POINTS) && new Set(run).size === run.length;
}

function readRun(bytes: Buffer, start: number): { run: number[]; end: number } {
  const run: number[] = [];
  let end = start;
  while (bytes[end] === TAG) {
    let value = 0;
    let shift = 0;
    let byte: number;
    end += 1;
    do {
      byte = bytes[end++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    run.push(value);
  }
  return { run, end };
}

function encodeEntry(index: number): number[] {
  return index < 128 ? [TAG, index] : [TAG, (index & 127) | 128, index >> 7];
}
