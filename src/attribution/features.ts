/** Hashed features are folded into this many bits. */
export const FEATURE_BITS = 16;
const SHIFT = 32 - FEATURE_BITS;

/**
 * Collects the features of one decision as indices into a weight table. A feature is a template (a small number; feature-names.ts
 * names those that `explain` shows) and one or two values; values are tags, classes, buckets, or word hashes (`Vocabulary.hashOf`), so that an index means
 * the same in every run. The buffer is reused: read it before the next {@link reset}.
 */
export class FeatureBuffer {
  readonly ids = new Int32Array(256);
  length = 0;
  /** Set to keep the template of each feature, for `explain`. */
  templates: number[] | null = null;

  /**
   * Whether the article follows our own annotation guide. What differs between guides is learned apart from what they share: features
   * added by {@link addOwn} are absent while a model is fitted on PolNeAR, which forbids nesting and annotates more acts.
   */
  ownGuide = true;

  reset(): void {
    this.length = 0;
    if (this.templates) this.templates.length = 0;
  }

  add(template: number, value: number): void {
    this.add2(template, value, 0);
  }

  /** A feature that speaks for our own guide only. */
  addOwn(template: number, a: number, b: number): void {
    if (this.ownGuide) this.add2(template, a, b);
  }

  add2(template: number, a: number, b: number): void {
    let h = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(template, 0x27d4eb2f);
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
    this.ids[this.length++] = (h ^ (h >>> 13)) >>> SHIFT;
    if (this.templates !== null) this.templates.push(template);
  }
}
