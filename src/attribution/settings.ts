import type { Calibration } from "./calibrate.js";
import type { AttributionThresholds } from "./find-attributions.js";

/** Thresholds and calibration, set on development data; docs/quality.md has the figures and the commands. */
export const attributionSettings: { readonly thresholds: AttributionThresholds; readonly calibration: Calibration } = {
  thresholds: { cue: 0.47, nested: 0.8, preposition: 0.1, confidence: 0.2 },
  calibration: { bias: -1.182, cue: 0.444, source: 0.191, bounds: 0.097, nested: -1.106 },
};
