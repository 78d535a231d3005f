import { describe } from "vitest";
import { check } from "./date-finder.js";

describe("days are counted from the day that the story has reached", () => {
  check([
    // A month or year named in passing takes no day away.
    [
      "On 3 June the mill said that nothing had come since 1993. The next day the union answered.",
      "3 June → 2020-06-03",
      "1993 → 1993",
      "The next day → 2020-06-04",
    ],
    // A look back in the pluperfect is left again.
    [
      "The bridge closed on May 3. A day earlier the mason had asked for planks. The following day the mayor came.",
      "May 3 → 2020-05-03",
      "A day earlier → 2020-05-02",
      "The following day → 2020-05-04",
    ],
    // What happened is not counted from a day to come.
    [
      "On 9 October the mayor promised a lamp before 15 November. The same day the guild thanked him.",
      "9 October → 2020-10-09",
      "15 November → 2020-11-15",
      "The same day → 2020-10-09",
    ],
    // Where no day was named for a paragraph, the news looks back from its own day.
    [
      "The ferry sank on Monday.\n\nDivers found the bell. It had a crack. Nobody wept. The mayor laughed.\n\nA day earlier the captain had sold his share.",
      "Monday → 2020-10-12",
      "A day earlier → 2020-10-13",
    ],
    ["A truce is being discussed for Friday.", "Friday → 2020-10-16"],
    ["As early as March his own guild had warned of it.", "March → 2020-03"],
  ]);
});
