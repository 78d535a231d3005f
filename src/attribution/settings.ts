import type { Calibration } from "./calibrate.js";
import type { AttributionThresholds } from "./find-attributions.js";

/** Thresholds and calibration, set on development data; docs/quality.md has the figures and the commands. */
export const attributionSettings: { readonly thresholds: AttributionThresholds; readonly calibration: Calibration } = {
  thresholds: { cue: 0.5, nested: 0.65, preposition: 0.1 },
  calibration: { bias: -1.179, cue: 0.324, source: 0.195, bounds: 0.103, nested: -1.175 },
};
