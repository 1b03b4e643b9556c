import type { AttentionIndices } from "./attention-indices.ts";
import { FlatBufferReader } from "./flatbuffer-reader.ts";
import {
  blob,
  integers,
  prependRoot,
  ref,
  table,
  text,
  u32,
  u8,
  vector,
  type Part,
} from "./flatbuffer-writer.ts";
import {
  AxisOptionsField,
  BufferField,
  ModelField,
  Operation,
  OperationOptions,
  OperatorCodeField,
  OperatorField,
  SCHEMA_VERSION,
  SubgraphField,
  TensorField,
  TensorType,
  TFLITE_IDENTIFIER,
} from "./tflite-schema.ts";

const MESH_POINTS = 468;
const ALL_POINTS = 478;
const RIGHT_IRIS_END = 473;
/** Landmark tensors have the shape [1, 1, 1, n]: joined and picked along the last axis. */
const AXIS = 3;

/** Where each output starts when the six landmark outputs stand in a row: mesh x,y,z; all others x,y. */
const START = {
  mesh: 0,
  lips: 1404,
  rightEye: 1564,
  leftEye: 1706,
  rightIris: 1848,
  leftIris: 1858,
} as const;
const JOINED_VALUES = 1868;

/**
 * For each coordinate of the 478 landmarks, its place among the joined outputs. Refined points take x and y from their
 * own output and z from the mesh; the irises, which no mesh vertex matches, take the z of their eye's first corner.
 */
export function gatherIndices(indices: AttentionIndices): number[] {
  const sources = Array.from({ length: ALL_POINTS }, (_, point) => [3 * point, 3 * point + 1, 3 * point + 2]);
  for (const part of ["lips", "rightEye", "leftEye", "rightIris", "leftIris"] as const)
    indices[part].forEach((point, order) => {
      const x = START[part] + 2 * order;
      sources[point] = [x, x + 1, 3 * depthPoint(point, indices) + 2];
    });
  return sources.flat();
}

function depthPoint(point: number, { rightEye, leftEye }: AttentionIndices): number {
  if (point < MESH_POINTS) return point;
  return (point < RIGHT_IRIS_END ? rightEye[0] : leftEye[0]) ?? 0;
}

/** The attention mesh with two more operations, so that its first output is all 478 landmarks and its second the presence. */
export function joinAttentionOutputs(model: Uint8Array, indices: AttentionIndices): Uint8Array {
  const graph = readGraph(model);
  const gather = gatherIndices(indices);
  const joined = graph.tensors.length;
  const places = joined + 1;
  const landmarks = joined + 2;
  const presence = graph.outputs.at(-1) ?? 0;
  return prependRoot(model, TFLITE_IDENTIFIER, (keep) => {
    const tensors = [
      ...graph.tensors.map(keep),
      tensor([1, 1, 1, JOINED_VALUES], TensorType.float32, 0, "joined"),
      tensor([gather.length], TensorType.int32, graph.buffers.length, "places"),
      tensor([1, 1, 1, gather.length], TensorType.float32, 0, "landmarks"),
    ];
    const code = graph.operatorCodes.length;
    const operators = [
      ...graph.operators.map(keep),
      axisOperator(code, graph.outputs.slice(0, -1), joined, OperationOptions.concatenation),
      axisOperator(code + 1, [joined, places], landmarks, OperationOptions.gather),
    ];
    const subgraph = table({
      [SubgraphField.tensors]: ref(vector(tensors)),
      [SubgraphField.inputs]: ref(integers(graph.inputs)),
      [SubgraphField.outputs]: ref(integers([landmarks, presence])),
      [SubgraphField.operators]: ref(vector(operators)),
    });
    const codes = [
      ...graph.operatorCodes.map(keep),
      operatorCode(Operation.concatenation),
      operatorCode(Operation.gather),
    ];
    const constants = table({
      [BufferField.data]: ref(blob(new Uint8Array(Int32Array.from(gather).buffer))),
    });
    return table({
      [ModelField.version]: u32(SCHEMA_VERSION),
      [ModelField.operatorCodes]: ref(vector(codes)),
      [ModelField.subgraphs]: ref(vector([subgraph])),
      [ModelField.buffers]: ref(vector([...graph.buffers.map(keep), constants])),
    });
  });
}

function readGraph(model: Uint8Array) {
  const reader = new FlatBufferReader(model);
  const { root } = reader;
  const [subgraph = 0] = reader.tables(reader.target(root, ModelField.subgraphs));
  return {
    operatorCodes: reader.tables(reader.target(root, ModelField.operatorCodes)),
    buffers: reader.tables(reader.target(root, ModelField.buffers)),
    tensors: reader.tables(reader.target(subgraph, SubgraphField.tensors)),
    operators: reader.tables(reader.target(subgraph, SubgraphField.operators)),
    inputs: reader.integers(reader.target(subgraph, SubgraphField.inputs)),
    outputs: reader.integers(reader.target(subgraph, SubgraphField.outputs)),
  };
}

function tensor(shape: readonly number[], type: number, buffer: number, name: string): Part {
  return table({
    [TensorField.shape]: ref(integers(shape)),
    [TensorField.type]: u8(type),
    [TensorField.buffer]: u32(buffer),
    [TensorField.name]: ref(text(name)),
  });
}

function operatorCode(code: number): Part {
  return table({
    [OperatorCodeField.shortCode]: u8(code),
    [OperatorCodeField.version]: u32(1),
    [OperatorCodeField.code]: u32(code),
  });
}

function axisOperator(code: number, inputs: readonly number[], output: number, optionsType: number): Part {
  return table({
    [OperatorField.code]: u32(code),
    [OperatorField.inputs]: ref(integers(inputs)),
    [OperatorField.outputs]: ref(integers([output])),
    [OperatorField.optionsType]: u8(optionsType),
    [OperatorField.options]: ref(table({ [AxisOptionsField.axis]: u32(AXIS) })),
  });
}
