import type { HolidayRule } from "../languages/date-language.js";

export const enum Kind {
  /** Year, month and day as far as printed. */
  Calendar = 1,
  Weekday = 2,
  /** Days from the day of writing: `yesterday`. */
  Deictic = 3,
  /** A modifier and a unit: `last week`, `that year`. */
  Relative = 4,
  /** A counted distance: `three days earlier`, `a month ago`. */
  Distance = 5,
  Decade = 6,
  Century = 7,
  /** A quarter or half of a year. */
  Portion = 8,
  Season = 9,
  Holiday = 10,
  Range = 11,
}

/** What the figures of a date say about the order of day and month. */
export const enum FigureOrder {
  None = 0,
  /** Both orders give a day. */
  Open = 1,
  DayFirst = 2,
  MonthFirst = 3,
}

/** From where a distance counts. */
export const enum Origin {
  /** The day of writing: `ago`. */
  Writing = 1,
  /** The date last named: `earlier`, `later`. */
  Text = 2,
}

/** A calendar expression as printed, not yet valued. Fields that its kind does not use are 0 or null. */
export interface Expression {
  readonly kind: Kind;
  /** Tokens `[first, end)`. */
  first: number;
  end: number;
  /** Astronomical year, null where none is printed. For decades the first year; below 100 where the century is not printed. */
  year: number | null;
  month: number;
  day: number;
  weekday: number;
  /** A `Modifier`. */
  modifier: number;
  /** A `Unit`. */
  unit: number;
  /** Days, or units with their sign. */
  amount: number;
  origin: Origin;
  /** Quarter 1–4, half 1–2, or 0 for `the quarter`; EDTF season; century. */
  number: number;
  /** The `Modifier` of a year behind or before it: `June last year`, `last year's third quarter`. */
  yearModifier: number;
  /** The portion a year before: `the year-ago quarter`. */
  yearBefore: boolean;
  /** How certain the order of day and month in figures is (`10/12/2020`). */
  order: FigureOrder;
  rule: HolidayRule | null;
  /** An article before it is part of it. */
  takesArticle: boolean;
  from: Expression | null;
  to: Expression | null;
}

/** A new expression over `[first, end)` with all other fields empty. */
export function newExpression(kind: Kind, first: number, end: number): Expression {
  return {
    kind,
    first,
    end,
    year: null,
    month: 0,
    day: 0,
    weekday: 0,
    modifier: 0,
    unit: 0,
    amount: 0,
    origin: Origin.Writing,
    number: 0,
    yearModifier: 0,
    yearBefore: false,
    order: FigureOrder.None,
    rule: null,
    takesArticle: false,
    from: null,
    to: null,
  };
}
