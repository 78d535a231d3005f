const FIRST_LENGTH = 64;

/** Whole numbers up to 2 ** 53, eight bytes each. */
export class NumberColumn {
  private numbers = new Float64Array(FIRST_LENGTH);
  private length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const longer = new Float64Array(this.numbers.length * 2);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.length++] = number;
  }

  at(row: number): number {
    return this.numbers[row];
  }
}
