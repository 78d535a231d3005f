import { SKETCH_SIZE } from "./fingerprint.js";

const SKETCHES_A_BLOCK = 1024;

/** Sketches by number, in blocks: a typed array of its own for each would take half as much memory again. */
export class SketchStore {
  private readonly blocks: Uint32Array[] = [];
  private readonly lengths: number[] = [];

  /** Keeps a copy of a sketch and gives its number: 0, 1, 2 … */
  add(sketch: Uint32Array): number {
    const number = this.lengths.length;
    if (number % SKETCHES_A_BLOCK === 0) this.blocks.push(new Uint32Array(SKETCHES_A_BLOCK * SKETCH_SIZE));
    this.lengths.push(sketch.length);
    this.get(number).set(sketch);
    return number;
  }

  get(number: number): Uint32Array {
    const start = (number % SKETCHES_A_BLOCK) * SKETCH_SIZE;
    return this.blocks[Math.floor(number / SKETCHES_A_BLOCK)].subarray(start, start + this.lengths[number]);
  }
}
