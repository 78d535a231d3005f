import type { Calibration } from "./calibrate.js";
import type { AttributionThresholds } from "./find-attributions.js";

/** Thresholds and calibration, set on development data; docs/quality.md has the figures and the commands. */
export const attributionSettings: { readonly thresholds: AttributionThresholds; readonly calibration: Calibration } = {
  thresholds: { cue: 0.47, nested: 0.8, preposition: 0.1, confidence: 0.2 },
  calibration: { bias: -1.197, cue: 0.437, source: 0.189, bounds: 0.098, nested: -1.002 },
};
