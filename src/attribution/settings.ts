import type { Calibration } from "./calibrate.js";
import type { AttributionThresholds } from "./find-attributions.js";

/** Thresholds and calibration, set on development data; docs/quality.md has the figures and the commands. */
export const attributionSettings: { readonly thresholds: AttributionThresholds; readonly calibration: Calibration } = {
  thresholds: { cue: 0.5, nested: 0.65 },
  calibration: { bias: -1.397, cue: 0.305, source: 0.185, bounds: 0.119, nested: -1.204 },
};
