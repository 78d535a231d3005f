import { LinearModel, type StoredModel } from "./linear-model.js";

/** The fitted models, one a decision. */
export interface AttributionModels {
  /** Is it a cue, and where is its content: one class per `ContentSide`. */
  readonly cue: LinearModel;
  readonly source: LinearModel;
  readonly rightStart: LinearModel;
  readonly rightEnd: LinearModel;
  readonly left: LinearModel;
  readonly extension: LinearModel;
}

export type StoredAttributionModels = { readonly [step in keyof AttributionModels]: StoredModel };

/** Unpacks stored weights. */
export function loadAttributionModels(stored: StoredAttributionModels): AttributionModels {
  return {
    cue: LinearModel.fromStored(stored.cue),
    source: LinearModel.fromStored(stored.source),
    rightStart: LinearModel.fromStored(stored.rightStart),
    rightEnd: LinearModel.fromStored(stored.rightEnd),
    left: LinearModel.fromStored(stored.left),
    extension: LinearModel.fromStored(stored.extension),
  };
}
