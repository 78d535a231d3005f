import { LinearModel, type StoredModel } from "./linear-model.js";

/** The fitted models, one a decision. */
export interface AttributionModels {
  /** Is it a cue, and where is its content: one class per `ContentSide`. */
  readonly cue: LinearModel;
  readonly source: LinearModel;
  readonly rightStart: LinearModel;
  readonly rightEnd: LinearModel;
  readonly left: LinearModel;
  readonly extension: LinearModel;
}

export type StoredAttributionModels = { readonly [step in keyof AttributionModels]: StoredModel };

const MAGIC = "kimdedi attribution 1\n";
const STEPS = ["cue", "source", "rightStart", "rightEnd", "left", "extension"] as const;

function eachStep<T>(make: (step: (typeof STEPS)[number]) => T): { [step in keyof AttributionModels]: T } {
  return {
    cue: make("cue"),
    source: make("source"),
    rightStart: make("rightStart"),
    rightEnd: make("rightEnd"),
    left: make("left"),
    extension: make("extension"),
  };
}

/** Unpacks stored weights. */
export function loadAttributionModels(stored: StoredAttributionModels): AttributionModels {
  return eachStep((step) => LinearModel.fromStored(stored[step]));
}

/**
 * Writes models as one block of bytes: a line that names the format, a line of JSON with classes and scale of each model, and the weight
 * tables, little-endian and aligned to 8 bytes, so that reading them is taking views.
 */
export function encodeAttributionModels(models: AttributionModels): Uint8Array {
  const shapes = eachStep((step) => ({ classes: models[step].classes, scale: models[step].scale }));
  const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify(shapes)}\n`);
  let offset = (head.length + 7) & ~7;
  const bytes = new Uint8Array(offset + STEPS.reduce((sum, step) => sum + models[step].weights.byteLength, 0));
  bytes.set(head);
  for (const step of STEPS) {
    const { buffer, byteOffset, byteLength } = models[step].weights;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += byteLength;
  }
  return bytes;
}

/**
 * Restores models from the bytes of {@link encodeAttributionModels}; the weights stay where they are.
 * @throws Error where the bytes are not of this format and version
 */
export function decodeAttributionModels(encoded: Uint8Array): AttributionModels {
  const bytes = encoded.byteOffset % 8 === 0 ? encoded : new Uint8Array(encoded);
  const end = bytes.indexOf(0x0a, MAGIC.length);
  const head = new TextDecoder().decode(bytes.subarray(0, end));
  if (end < 0 || !head.startsWith(MAGIC))
    throw new Error("not an attribution model of this version: run npm run build");
  const shapes = JSON.parse(head.slice(MAGIC.length)) as {
    [step in keyof AttributionModels]: { classes: number; scale: number };
  };
  let offset = (end + 1 + 7) & ~7;
  return eachStep((step) => {
    const { classes, scale } = shapes[step];
    const weights = new Int16Array(bytes.buffer, bytes.byteOffset + offset, LinearModel.tableLength(classes));
    offset += weights.byteLength;
    return new LinearModel(classes, weights, scale);
  });
}
