import type { Holiday } from "../date-language.js";

/**
 * Named days as English news prints them. Those that countries keep on different dates (`Victory Day`) have them all; days that move
 * otherwise (Mother's Day, Ramadan, Eid) are left out. Rules after the public holiday laws of the countries concerned and the church years.
 */
export const holidays: readonly Holiday[] = [
  { names: ["new year 's day", "new years day", "new year 's"], rule: { month: 1, day: 1 } },
  { names: ["new year"], rule: { month: 1, day: 1 } },
  { names: ["new year 's eve", "new years eve"], rule: { month: 12, day: 31 } },
  { names: ["christmas eve"], rule: { month: 12, day: 24 } },
  { names: ["christmas", "christmas day"], rule: { month: 12, day: 25 } },
  { names: ["boxing day"], rule: { month: 12, day: 26 } },
  { names: ["epiphany"], rule: { month: 1, day: 6 } },
  { names: ["orthodox christmas"], rule: { month: 1, day: 7 } },
  { names: ["valentine 's day", "valentines day"], rule: { month: 2, day: 14 } },
  { names: ["st . patrick 's day", "st patrick 's day", "saint patrick 's day"], rule: { month: 3, day: 17 } },
  { names: ["april fools ' day", "april fool 's day"], rule: { month: 4, day: 1 } },
  { names: ["may day", "labour day"], rule: { month: 5, day: 1 } },
  { names: ["international women 's day", "women 's day"], rule: { month: 3, day: 8 } },
  { names: ["halloween"], rule: { month: 10, day: 31 } },
  { names: ["all saints day", "all saints ' day"], rule: { month: 11, day: 1 } },
  { names: ["armistice day", "veterans day", "veterans ' day"], rule: { month: 11, day: 11 } },
  { names: ["bastille day"], rule: { month: 7, day: 14 } },
  { names: ["nowruz", "novruz", "norouz", "nowruz day", "novruz day"], rule: { month: 3, day: 21 } },
  { names: ["black january"], rule: { month: 1, day: 20 } },
  { names: ["national salvation day"], rule: { month: 6, day: 15 } },
  { names: ["national flag day", "state flag day"], rule: { month: 11, day: 9 } },
  { names: ["world press freedom day"], rule: { month: 5, day: 3 } },
  { names: ["human rights day"], rule: { month: 12, day: 10 } },
  // Azerbaijan; the end of the Second World War in the countries of the former Soviet Union
  {
    names: ["victory day"],
    rule: {
      eitherOf: [
        { month: 11, day: 8 },
        { month: 5, day: 9 },
      ],
    },
  },
  // Azerbaijan; the Commonwealth
  {
    names: ["remembrance day"],
    rule: {
      eitherOf: [
        { month: 9, day: 27 },
        { month: 11, day: 11 },
      ],
    },
  },
  // Azerbaijan; Türkiye
  {
    names: ["republic day"],
    rule: {
      eitherOf: [
        { month: 5, day: 28 },
        { month: 10, day: 29 },
      ],
    },
  },
  // Azerbaijan since 2021 and before; Armenia; Georgia; the United States
  {
    names: ["independence day"],
    rule: {
      eitherOf: [
        { month: 10, day: 18 },
        { month: 5, day: 28 },
        { month: 9, day: 21 },
        { month: 5, day: 26 },
        { month: 7, day: 4 },
      ],
    },
  },
  // Azerbaijan; Armenia; the Russian Federation
  {
    names: ["constitution day"],
    rule: {
      eitherOf: [
        { month: 11, day: 12 },
        { month: 7, day: 5 },
        { month: 12, day: 12 },
      ],
    },
  },
  { names: ["genocide remembrance day"], rule: { month: 4, day: 24 } },
  { names: ["easter", "easter sunday"], rule: { easter: 0 } },
  { names: ["easter monday"], rule: { easter: 1 } },
  { names: ["orthodox easter", "orthodox easter sunday"], rule: { easter: 0, eastern: true } },
  { names: ["good friday"], rule: { easter: -2 } },
  { names: ["palm sunday"], rule: { easter: -7 } },
  { names: ["ash wednesday"], rule: { easter: -46 } },
  { names: ["ascension day"], rule: { easter: 39 } },
  { names: ["pentecost", "whit sunday"], rule: { easter: 49 } },
  { names: ["thanksgiving", "thanksgiving day"], rule: { month: 11, weekday: 4, nth: 4 } },
  { names: ["labor day"], rule: { month: 9, weekday: 1, nth: 1 } },
  { names: ["memorial day"], rule: { month: 5, weekday: 1, nth: -1 } },
  { names: ["columbus day"], rule: { month: 10, weekday: 1, nth: 2 } },
  { names: ["presidents day", "presidents ' day", "president 's day"], rule: { month: 2, weekday: 1, nth: 3 } },
  { names: ["martin luther king day"], rule: { month: 1, weekday: 1, nth: 3 } },
  { names: ["election day"], rule: { month: 11, weekday: 1, nth: 1, plus: 1 } },
];
