/** Field numbers and codes of TensorFlow's schema.fbs (version 3) and TFLite Support's metadata_schema.fbs. */
export const TFLITE_IDENTIFIER = "TFL3";
export const METADATA_IDENTIFIER = "M001";
export const METADATA_NAME = "TFLITE_METADATA";
export const SCHEMA_VERSION = 3;

export const ModelField = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadataBuffer: 5,
  metadata: 6,
  signatures: 7,
} as const;

export const SubgraphField = { tensors: 0, inputs: 1, outputs: 2, operators: 3, name: 4 } as const;
export const TensorField = { shape: 0, type: 1, buffer: 2, name: 3 } as const;
export const OperatorCodeField = { shortCode: 0, version: 2, code: 3 } as const;
export const OperatorField = { code: 0, inputs: 1, outputs: 2, optionsType: 3, options: 4 } as const;
export const AxisOptionsField = { axis: 0 } as const;
export const BufferField = { data: 0 } as const;
export const MetadataEntryField = { name: 0, buffer: 1 } as const;

export const TensorType = { float32: 0, int32: 2 } as const;
export const Operation = { concatenation: 2, gather: 36 } as const;
export const OperationOptions = { concatenation: 10, gather: 23 } as const;

export const ModelMetadataField = { name: 0, subgraphs: 3, minParserVersion: 7 } as const;
export const SubgraphMetadataField = { inputs: 2 } as const;
export const TensorMetadataField = { name: 0, content: 3, processUnits: 4 } as const;
export const ContentField = { propertiesType: 0, properties: 1 } as const;
export const ImagePropertiesField = { colorSpace: 0 } as const;
export const ProcessUnitField = { optionsType: 0, options: 1 } as const;
export const NormalizationField = { mean: 0, std: 1 } as const;

export const ContentProperties = { image: 2 } as const;
export const ColorSpace = { rgb: 1 } as const;
export const ProcessUnitOptions = { normalization: 1 } as const;
