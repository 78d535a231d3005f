import { FEATURE_BITS, type FeatureBuffer } from "./features.js";

/** A fitted linear model as stored: only the weights that are not zero. */
export interface StoredModel {
  readonly classes: number;
  /** Base64 of Uint32 feature indices, ascending. */
  readonly indices: string;
  /** Base64 of Int16 weights, `classes` of them an index, in units of `scale`. */
  readonly weights: string;
  readonly scale: number;
}

/**
 * Scores hashed features: `classes` sums of weights. One class: a ranker or a yes/no decision. Weights are whole numbers in units of
 * `scale`: half the memory of floats, so that the tables stay in the processor's cache, and their sums are exact.
 */
export class LinearModel {
  constructor(
    readonly classes: number,
    readonly weights: Int16Array,
    readonly scale: number,
  ) {}

  /** How many weights the table of a model with so many classes holds. */
  static tableLength(classes: number): number {
    return classes << FEATURE_BITS;
  }

  static fromStored(stored: StoredModel): LinearModel {
    const model = new LinearModel(
      stored.classes,
      new Int16Array(LinearModel.tableLength(stored.classes)),
      stored.scale,
    );
    const indices = new Uint32Array(bytesOf(stored.indices));
    const weights = new Int16Array(bytesOf(stored.weights));
    for (let i = 0; i < indices.length; i++)
      for (let c = 0; c < stored.classes; c++)
        model.weights[indices[i] * stored.classes + c] = weights[i * stored.classes + c];
    return model;
  }

  /** The weight of one feature for one class. */
  weightOf(feature: number, c: number): number {
    return this.weights[feature * this.classes + c] * this.scale;
  }

  /** Sum of the weights of the buffered features; of a model with one class. */
  score(features: FeatureBuffer): number {
    const { ids, length } = features;
    const { weights } = this;
    let sum = 0;
    for (let i = 0; i < length; i++) sum += weights[ids[i]];
    return sum * this.scale;
  }

  /** Softmax over the classes, written to `out`. */
  probabilities(features: FeatureBuffer, out: Float64Array): void {
    const { ids, length } = features;
    const { weights, classes, scale } = this;
    let highest = -Infinity;
    for (let c = 0; c < classes; c++) {
      let sum = 0;
      for (let i = 0; i < length; i++) sum += weights[ids[i] * classes + c];
      out[c] = sum;
      if (sum > highest) highest = sum;
    }
    let total = 0;
    for (let c = 0; c < classes; c++) total += out[c] = Math.exp((out[c] - highest) * scale);
    for (let c = 0; c < classes; c++) out[c] /= total;
  }
}

function bytesOf(base64: string): ArrayBuffer {
  const bytes = Buffer.from(base64, "base64");
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
