import type { Calibration } from "./calibrate.js";
import type { AttributionThresholds } from "./find-attributions.js";

/** Thresholds and calibration, set on development data; docs/quality.md has the figures and the commands. */
export const attributionSettings: { readonly thresholds: AttributionThresholds; readonly calibration: Calibration } = {
  thresholds: { cue: 0.5, nested: 0.65, preposition: 0.1 },
  calibration: { bias: -1.315, cue: 0.294, source: 0.186, bounds: 0.115, nested: -1.283 },
};
