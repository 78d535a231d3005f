import { expect, it } from "vitest";
import { compareMarked } from "./speakers-fixture.js";

it.each([
  [
    "Peter Roe | 02.03.2021 | ANKARA\n\nGeorgia lost. Georgia wept. “It is late,” [[the Foreign Ministry=>foreign-ministry-of-turkey]] said.",
  ],
  [
    "Yerevan. October 14, 2020 / Kamurj\n\nGeorgia lost. Georgia wept.\n\n[[The Foreign Ministry=>foreign-ministry-of-armenia]] said so.",
  ],
  [
    "The roof leaks. Georgia sent a chandelier.\n\nJabir Toghrulbeyli sang and Minakhanim Shirzadli swept.\n\n[[The Culture Ministry=>culture-ministry-of-azerbaijan]] owns it, it said.",
  ],
  [
    "A bus came from Turkey.\n\nNurse Gayane Poghosbekyan wept. Ani Yedigaryan too.\n\n[[The Health Ministry=>health-ministry-of-armenia]] counted two.",
  ],
])("tells from dateline and surnames whose ministry it is: %s", (marked) => {
  const { found, wanted } = compareMarked(marked);
  expect(found).toEqual(wanted);
});
