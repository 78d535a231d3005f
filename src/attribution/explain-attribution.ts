import type { AttributionContext } from "./context.js";
import { ContentSide } from "./content-side.js";
import type { DecodedAttribution } from "./decode.js";
import { describeCue } from "./describe-cue.js";
import { CUE_FEATURE_NAMES } from "./feature-names.js";
import type { FeatureBuffer } from "./features.js";
import type { AttributionModels } from "./models.js";

const SHOWN = 8;

/** Log-odds, kept within what can be read. */
const logit = (p: number): number =>
  Math.log(Math.min(0.9999, Math.max(0.0001, p)) / (1 - Math.min(0.9999, Math.max(0.0001, p))));

/**
 * What spoke for and against an attribution: the log-odds of its three decisions (cue, source, bounds), then the features of the cue
 * decision with the largest weights against "no attribution".
 */
export function explainAttribution(
  context: AttributionContext,
  models: AttributionModels,
  d: DecodedAttribution,
  nested: boolean,
  features: FeatureBuffer,
): { name: string; weight: number }[] {
  features.templates = [];
  describeCue(context, d.cue, features);
  const shown = features.templates.map((template, i) => ({
    name: CUE_FEATURE_NAMES[template] ?? `feature ${String(template)}`,
    weight: models.cue.weightOf(features.ids[i], d.side) - models.cue.weightOf(features.ids[i], ContentSide.None),
  }));
  features.templates = null;
  return [
    { name: "decision: it is a cue", weight: logit(d.cueProbability) },
    { name: "decision: this is its source", weight: logit(d.sourceProbability) },
    { name: "decision: here the content begins and ends", weight: logit(d.boundsProbability) },
    ...(nested ? [{ name: "it stands inside another claim", weight: 0 }] : []),
    ...shown.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, SHOWN),
  ];
}
