/**
 * Fits linear models over hashed features: AdaGrad on the log-likelihood, stopped early, several orders averaged.
 * Used by scripts/fit-attribution.ts.
 */
import { FEATURE_BITS } from "../src/attribution/features.js";
import type { StoredModel } from "../src/attribution/linear-model.js";

/** A choice between alternatives: the features of each, and which is right. */
export interface Decision {
  readonly options: readonly Int32Array[];
  readonly right: number;
  readonly weight: number;
}

/** One thing with features, and the class that it is in. */
export interface Item {
  readonly features: Int32Array;
  readonly right: number;
  readonly weight: number;
}

/** A model while it is fitted. */
export interface Weights {
  readonly classes: number;
  readonly weights: Float32Array;
}

export interface FitSettings {
  /** AdaGrad's; the lower, the less is learned in the fixed number of epochs: it is what holds the weights back. */
  readonly rate: number;
  /** Share of an alternative's features left out at random, anew each time. */
  readonly dropout: number;
}

const EPOCHS = 6;
const L2 = 6e-4;
/** Models fitted in so many different orders of the articles' decisions are averaged: what the order happened to give falls out. */
const ORDERS = 6;
/** A feature with no weight above this in any class is not stored. */
const LEAST_WEIGHT = 0.035;

/** A model that tells `classes` classes apart. */
export function fitClasses(items: readonly Item[], classes: number, { rate }: Pick<FitSettings, "rate">): Weights {
  const p = new Float64Array(classes);
  return average(classes, items.length, (n, model) => {
    const { features, right, weight } = items[n];
    p.fill(0);
    for (const f of features) for (let c = 0; c < classes; c++) p[c] += model.weights[f * classes + c];
    softmax(p);
    for (let c = 0; c < classes; c++) p[c] = weight * (p[c] - (c === right ? 1 : 0));
    for (const f of features) for (let c = 0; c < classes; c++) model.step(f * classes + c, p[c], rate);
  });
}

/** A model that scores the right alternative highest. */
export function fitRanker(decisions: readonly Decision[], { rate, dropout }: FitSettings): Weights {
  const random = createRandom(12345);
  const scale = 1 / (1 - dropout);
  return average(1, decisions.length, (n, model) => {
    const { options, right, weight } = decisions[n];
    const kept = dropout > 0 ? options.map((list) => list.filter(() => random() >= dropout)) : options;
    const p = kept.map((list) => scale * sumOf(model.weights, list));
    softmax(p);
    kept.forEach((list, i) => {
      const gradient = weight * (p[i] - (i === right ? 1 : 0));
      if (Math.abs(gradient) < 1e-3) return;
      for (const f of list) model.step(f, gradient, rate);
    });
  });
}

/** A yes/no decision as a choice: yes, by the sum of its features, or no, which scores 0. */
export function asChoices(items: readonly Item[]): Decision[] {
  const nothing = new Int32Array(0);
  return items.map(({ features, right, weight }) => ({ options: [nothing, features], right, weight }));
}

export function probabilitiesOf({ classes, weights }: Weights, list: Int32Array): number[] {
  const p = Array.from({ length: classes }, (_, c) => list.reduce((sum, f) => sum + weights[f * classes + c], 0));
  softmax(p);
  return p;
}

/** Share of the decisions that a model gets right, for the eye. */
export function accuracy(decisions: readonly Decision[], { weights }: Weights): string {
  let right = 0;
  for (const d of decisions) {
    const scores = d.options.map((list) => sumOf(weights, list));
    if (scores.indexOf(Math.max(...scores)) === d.right) right++;
  }
  return `${((100 * right) / Math.max(1, decisions.length)).toFixed(1)} % of ${String(decisions.length)}`;
}

export function store({ classes, weights }: Weights): StoredModel {
  let largest = 0;
  for (const w of weights) largest = Math.max(largest, Math.abs(w));
  const scale = largest / 32767;
  const indices: number[] = [];
  const kept: number[] = [];
  for (let f = 0; f < weights.length / classes; f++) {
    const row = weights.subarray(f * classes, (f + 1) * classes);
    if (row.every((w) => Math.abs(w) < LEAST_WEIGHT)) continue;
    indices.push(f);
    for (const w of row) kept.push(Math.round(w / scale));
  }
  const base64 = (a: Uint32Array | Int16Array): string => Buffer.from(a.buffer).toString("base64");
  return { classes, indices: base64(Uint32Array.from(indices)), weights: base64(Int16Array.from(kept)), scale };
}

interface Model extends Weights {
  /** AdaGrad, with decay towards zero. */
  readonly step: (at: number, gradient: number, rate: number) => void;
}

function emptyModel(classes: number): Model {
  const weights = new Float32Array(classes << FEATURE_BITS);
  const squares = new Float32Array(weights.length).fill(1e-4);
  return {
    classes,
    weights,
    step: (at, gradient, rate) => {
      const g = gradient + L2 * weights[at];
      squares[at] += g * g;
      weights[at] -= (rate * g) / Math.sqrt(squares[at] + 1);
    },
  };
}

/** The mean of the models of several orders; `learn` takes in one example. */
function average(classes: number, examples: number, learn: (n: number, model: Model) => void): Weights {
  const mean = new Float32Array(classes << FEATURE_BITS);
  for (let order = 0; order < ORDERS; order++) {
    const model = emptyModel(classes);
    for (let epoch = 0; epoch < EPOCHS; epoch++)
      for (const n of shuffled(examples, 1 + order * EPOCHS + epoch)) learn(n, model);
    for (let i = 0; i < mean.length; i++) mean[i] += model.weights[i] / ORDERS;
  }
  return { classes, weights: mean };
}

function sumOf(weights: Float32Array, list: Int32Array): number {
  let sum = 0;
  for (const f of list) sum += weights[f];
  return sum;
}

/** Scores become probabilities in place. */
function softmax(p: Float64Array | number[]): void {
  let highest = -Infinity;
  for (const score of p) highest = Math.max(highest, score);
  let total = 0;
  for (let i = 0; i < p.length; i++) total += p[i] = Math.exp(p[i] - highest);
  for (let i = 0; i < p.length; i++) p[i] /= total;
}

function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  let state = seed;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** Xorshift: the same numbers in [0, 1) in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
