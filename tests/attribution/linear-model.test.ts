import { expect, it } from "vitest";
import { FeatureBuffer } from "../../src/attribution/features.js";
import { LinearModel } from "../../src/attribution/linear-model.js";

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
  const stored = {
    classes: 2,
    indices: base64(new Uint32Array([low, high])),
    weights: base64(new Int16Array([10, -20, 300, 4])),
    scale: 0.5,
  };
  const model = LinearModel.fromStored(stored);
  expect(model.score(features, 0)).toBe((10 + 300) * 0.5);
  expect(model.score(features, 1)).toBe((-20 + 4) * 0.5);
  expect(model.weightOf(absent, 0)).toBe(0);
});

it("gives probabilities that add up to one and do not overflow on far scores", () => {
  const features = bufferOf([1, 1]);
  const model = LinearModel.empty(3);
  model.weights.set([900, -900, 899], features.ids[0] * 3);
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
