import type { Calibration } from "./calibrate.js";
import type { AttributionThresholds } from "./find-attributions.js";

/** Thresholds and calibration, set on development data; docs/quality.md has the figures and the commands. */
export const attributionSettings: { readonly thresholds: AttributionThresholds; readonly calibration: Calibration } = {
  thresholds: { cue: 0.5, nested: 0.5 },
  calibration: { bias: -1.485, cue: 0.378, source: 0.21, bounds: 0.13, nested: -0.954 },
};
