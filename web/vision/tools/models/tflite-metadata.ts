import { FlatBufferReader } from "./flatbuffer-reader.ts";
import {
  blob,
  flatBuffer,
  floats,
  prependRoot,
  ref,
  table,
  text,
  u32,
  u8,
  vector,
  type Field,
} from "./flatbuffer-writer.ts";
import {
  BufferField,
  ColorSpace,
  ContentField,
  ContentProperties,
  ImagePropertiesField,
  METADATA_IDENTIFIER,
  METADATA_NAME,
  MetadataEntryField,
  ModelField,
  ModelMetadataField,
  NormalizationField,
  ProcessUnitField,
  ProcessUnitOptions,
  SCHEMA_VERSION,
  SubgraphMetadataField,
  TensorMetadataField,
  TFLITE_IDENTIFIER,
} from "./tflite-schema.ts";

/** How a model wants its picture: (channel − mean) / std on a 0 to 255 scale. */
export interface Normalization {
  readonly mean: number;
  readonly std: number;
}

/** Zero to one: face and hand landmarks, palm detection. */
export const UNIT_RANGE: Normalization = { mean: 0, std: 255 };
/** Minus one to one: face detection. */
export const SIGNED_RANGE: Normalization = { mean: 127.5, std: 127.5 };

/** The smallest metadata MediaPipe Tasks accepts: one RGB image input and its normalisation. */
export function normalizationMetadata({ mean, std }: Normalization): Uint8Array {
  const content = table({
    [ContentField.propertiesType]: u8(ContentProperties.image),
    [ContentField.properties]: ref(table({ [ImagePropertiesField.colorSpace]: u8(ColorSpace.rgb) })),
  });
  const normalization = table({
    [ProcessUnitField.optionsType]: u8(ProcessUnitOptions.normalization),
    [ProcessUnitField.options]: ref(
      table({
        [NormalizationField.mean]: ref(floats([mean])),
        [NormalizationField.std]: ref(floats([std])),
      }),
    ),
  });
  const input = table({
    [TensorMetadataField.name]: ref(text("image")),
    [TensorMetadataField.content]: ref(content),
    [TensorMetadataField.processUnits]: ref(vector([normalization])),
  });
  const root = table({
    [ModelMetadataField.name]: ref(text("model")),
    [ModelMetadataField.subgraphs]: ref(
      vector([table({ [SubgraphMetadataField.inputs]: ref(vector([input])) })]),
    ),
    [ModelMetadataField.minParserVersion]: ref(text("1.0.0")),
  });
  return flatBuffer(root, METADATA_IDENTIFIER);
}

/** The same model with normalisation metadata; the model's own bytes follow unchanged behind a new root. */
export function withNormalization(model: Uint8Array, normalization: Normalization): Uint8Array {
  const reader = new FlatBufferReader(model);
  const { root } = reader;
  const buffers = reader.tables(reader.target(root, ModelField.buffers));
  const entries = reader.tables(reader.target(root, ModelField.metadata));
  const version = reader.field(root, ModelField.version);
  const entry = table({
    [MetadataEntryField.name]: ref(text(METADATA_NAME)),
    [MetadataEntryField.buffer]: u32(buffers.length),
  });
  const metadataBuffer = table({ [BufferField.data]: ref(blob(normalizationMetadata(normalization))) });
  return prependRoot(model, TFLITE_IDENTIFIER, (keep) => {
    const fields: Record<number, Field> = {
      [ModelField.version]: u32(version === 0 ? SCHEMA_VERSION : reader.u32(version)),
      [ModelField.buffers]: ref(vector([...buffers.map(keep), metadataBuffer])),
      [ModelField.metadata]: ref(vector([...entries.map(keep), entry])),
    };
    const { operatorCodes, subgraphs, description, metadataBuffer: indexes, signatures } = ModelField;
    for (const id of [operatorCodes, subgraphs, description, indexes, signatures]) {
      const kept = reader.target(root, id);
      if (kept !== 0) fields[id] = ref(keep(kept));
    }
    return table(fields);
  });
}
