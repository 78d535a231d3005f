import { expect, it } from "vitest";
import { FeatureBuffer } from "../../src/attribution/features.js";
import { LinearModel } from "../../src/attribution/linear-model.js";
import { decodeAttributionModels, encodeAttributionModels } from "../../src/attribution/models.js";

const base64 = (bytes: Uint32Array | Int16Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");

function bufferOf(...added: readonly [template: number, value: number][]): FeatureBuffer {
  const features = new FeatureBuffer();
  for (const [template, value] of added) features.add(template, value);
  return features;
}

it("scores a stored model as its weights say", () => {
  const features = bufferOf([1, 7], [2, 9], [3, 4]);
  const [a, b, absent] = features.ids;
  const [low, high] = a < b ? [a, b] : [b, a];
  const indices = base64(new Uint32Array([low, high]));
  const one = LinearModel.fromStored({ classes: 1, indices, weights: base64(new Int16Array([10, 300])), scale: 0.5 });
  expect(one.score(features)).toBe((10 + 300) * 0.5);
  expect(one.weightOf(absent, 0)).toBe(0);
  const weights = base64(new Int16Array([10, -20, 300, 4]));
  const two = LinearModel.fromStored({ classes: 2, indices, weights, scale: 0.01 });
  const out = new Float64Array(2);
  two.probabilities(features, out);
  expect(Math.log(out[0] / out[1])).toBeCloseTo((10 + 300) * 0.01 - (-20 + 4) * 0.01, 9);
});

it("gives probabilities that add up to one and do not overflow on far scores", () => {
  const features = bufferOf([1, 1]);
  const weights = new Int16Array(LinearModel.tableLength(3));
  weights.set([900, -900, 899], features.ids[0] * 3);
  const model = new LinearModel(3, weights, 1);
  const out = new Float64Array(3);
  model.probabilities(features, out);
  expect(out.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
  expect(out[0] / out[2]).toBeCloseTo(Math.E, 9);
  expect(out[1]).toBe(0);
});

it("gives a feature the same index in every buffer, apart from other templates and values", () => {
  expect(bufferOf([5, 8]).ids[0]).toBe(bufferOf([5, 8]).ids[0]);
  const ids = [bufferOf([5, 8]), bufferOf([5, 9]), bufferOf([6, 8])].map((f) => f.ids[0]);
  expect(new Set(ids).size).toBe(3);
});

it("reads back the models it wrote, wherever their bytes lie in memory", () => {
  const model = (classes: number, at: number, weight: number): LinearModel => {
    const weights = new Int16Array(LinearModel.tableLength(classes));
    weights[at] = weight;
    return new LinearModel(classes, weights, 0.25);
  };
  const bytes = encodeAttributionModels({
    cue: model(4, 9, -7),
    source: model(1, 1, 2),
    rightStart: model(1, 3, 4),
    rightEnd: model(1, 5, 6),
    left: model(1, 7, 8),
    extension: model(1, 65535, 32767),
  });
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  for (const read of [bytes, shifted.subarray(3)]) {
    const models = decodeAttributionModels(read);
    expect([models.cue.classes, models.cue.weightOf(2, 1)]).toEqual([4, -7 * 0.25]);
    expect(models.left.weightOf(7, 0)).toBe(2);
    expect(models.extension.weightOf(65535, 0)).toBe(32767 * 0.25);
  }
  expect(() => decodeAttributionModels(new TextEncoder().encode("something else\n"))).toThrow(/npm run build/);
});
