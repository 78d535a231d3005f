import type { DecodedAttribution } from "./decode.js";

/** Weights of the logistic curve that turns the steps' probabilities into a calibrated confidence; fitted by scripts/fit-confidence.ts. */
export interface Calibration {
  readonly bias: number;
  readonly cue: number;
  readonly source: number;
  readonly bounds: number;
  readonly nested: number;
}

const logit = (p: number): number => {
  const bounded = Math.min(0.9999, Math.max(0.0001, p));
  return Math.log(bounded / (1 - bounded));
};

/** Probability that the claim is there and has the right source; two decimals are all that the fit supports. */
export function calibrate(calibration: Calibration, d: DecodedAttribution, nested: boolean): number {
  const x =
    calibration.bias +
    calibration.cue * logit(d.cueProbability) +
    calibration.source * logit(d.sourceProbability) +
    calibration.bounds * logit(d.boundsProbability) +
    (nested ? calibration.nested : 0);
  return Math.round(100 / (1 + Math.exp(-x))) / 100;
}
