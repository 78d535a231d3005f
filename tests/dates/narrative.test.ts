import { describe, expect, it } from "vitest";
import { datesIn } from "./date-finder.js";

/** A history, as an encyclopedia tells it. */
const HISTORY = `The Coastal War (12 May 1866 – 9 February 1868) was fought over the salt works of Lenn.

In 1865 a revolt began in Lenn; it was put down the same year. The following spring the council met. On the night of 3 May the envoys were murdered. Nine days later war was declared.

On June 7, Rook sailed; four days later, on June 11, he met the fleet. In the second half of June both returned. On 30 December a truce ended.

On 14 January the League tried to break the siege, founded as the town was in 1453. It failed again on 20 February and on the 22nd. In early May 1867 the emperor went home. In the autumn of that year talks began, and in June a treaty of 1848 was renewed. In July they ended.`;

describe("histories take years from the last date that says when", () => {
  it("runs on through the text", () => {
    expect(datesIn(HISTORY, "2009-05-05")).toEqual([
      "12 May 1866 – 9 February 1868 → 1866-05-12/1868-02-09",
      "1865 → 1865",
      "the same year → 1865",
      "The following spring → 1866-21",
      "3 May → 1866-05-03",
      "Nine days later → 1866-05-12",
      "June 7 → 1866-06-07",
      "four days later → 1866-06-11",
      "June 11 → 1866-06-11",
      "the second half of June → 1866-06-16/1866-06-30",
      "30 December → 1866-12-30",
      "14 January → 1867-01-14",
      "1453 → 1453",
      "20 February → 1867-02-20",
      "the 22nd → 1867-02-22",
      "early May 1867 → 1867-05",
      "the autumn → 1867-23",
      "that year → 1867",
      "June → 1867-06",
      "1848 → 1848",
      "July → 1867-07",
    ]);
  });

  it("passes over what had been before", () => {
    const aside = HISTORY.replace(
      "In early May 1867 the emperor went home.",
      "The emperor, who had been wounded in 1851, died that spring.",
    );
    const found = datesIn(aside, "2009-05-05");
    expect(found.slice(found.indexOf("1851 → 1851") + 1)).toEqual([
      "that spring → 1867-21",
      "the autumn → 1867-23",
      "that year → 1867",
      "June → 1867-06",
      "1848 → 1848",
      "July → 1867-07",
    ]);
  });

  it("needs no publication date", () => {
    expect(datesIn(HISTORY, null)).toEqual(datesIn(HISTORY, "2009-05-05"));
  });
});

describe("news with a background", () => {
  const news = `Officials met on Tuesday in Halm, a spokesman said. The talks follow clashes on Jan. 12.

"We expect an answer by Friday," said Ana Orr on Wednesday. She said the next round would be held in March.

In 1994 the two sides fought a war. In February of that year, Lenn fell. In July, a truce was signed. It held until 2003.

In 2008, the president was killed. In May, his brother took over, officials said. A conference is due to open on 15 March.

Last week both sides exchanged prisoners. A week earlier they had reopened a road closed since last summer.`;

  it("values its dates from the day of writing, but for sentences that go on from a far year", () => {
    expect(datesIn(news, "2021-02-03")).toEqual([
      "Tuesday → 2021-02-02",
      "Jan. 12 → 2021-01-12",
      "Friday → 2021-02-05",
      "Wednesday → 2021-02-03",
      "March → 2021-03",
      "1994 → 1994",
      "February → 1994-02",
      "that year → 1994",
      "July → 1994-07",
      "2003 → 2003",
      "2008 → 2008",
      "May → 2008-05",
      "15 March → 2021-03-15",
      "Last week → 2021-01-25/2021-01-31",
      "A week earlier → 2021-01-18/2021-01-24",
      "last summer → 2020-22",
    ]);
  });
});

describe("a history told on an anniversary", () => {
  const told = `Friday marks the day. In 1991 the road was cut. From October 1991 no one came. The last cart left on 28 January. On 2 March it was over.

In 1993 a court sat. In 2005 it sat again. A stone was set in 2011.`;

  it("opens on the day of writing and runs on over the turn of the year", () => {
    expect(datesIn(told, "2021-02-26")).toEqual([
      "Friday → 2021-02-26",
      "1991 → 1991",
      "October 1991 → 1991-10",
      "28 January → 1992-01-28",
      "2 March → 1992-03-02",
      "1993 → 1993",
      "2005 → 2005",
      "2011 → 2011",
    ]);
  });
});

describe("a short account that names its year once", () => {
  const account = `The Battle of Halm was fought from 27 March to 5 April 1942.

At dawn on 27 March the guns opened fire. On the 29th it rained.

A counter-attack came on the night of 30/31 March. Four days later both sides halted. In July the army withdrew.

In January it came back.`;

  it("keeps to it", () => {
    expect(datesIn(account, "2010-04-01")).toEqual([
      "27 March to 5 April 1942 → 1942-03-27/1942-04-05",
      "27 March → 1942-03-27",
      "the 29th → 1942-03-29",
      "30/31 March → 1942-03-30/1942-03-31",
      "Four days later → 1942-04-04",
      "July → 1942-07",
      "January → 1942-01",
    ]);
  });

  it("is news where somebody speaks of it", () => {
    const news = account.replace("At dawn", "A spokesman said on Monday: at dawn");
    expect(datesIn(news, "2010-04-01").slice(-2)).toEqual(["July → 2009-07", "January → 2010-01"]);
  });
});

describe("a list of events in news", () => {
  it("keeps the year of its first", () => {
    const told =
      "The mayor spoke on Monday. Herdsmen took Halm on 26 February 1992, Dashli on 8 May and Lenn ten days later. The fair that year was lost by the following summer.";
    expect(datesIn(told, "2017-04-03")).toEqual([
      "Monday → 2017-04-03",
      "26 February 1992 → 1992-02-26",
      "8 May → 1992-05-08",
      "ten days later → 1992-05-18",
      "that year → 1992",
      "the following summer → 1993-22",
    ]);
  });

  it("leaves a date with a verb of its own to the news", () => {
    const told = "The mill, which was built on 26 February 1992, burned down on 8 September.";
    expect(datesIn(told, "2017-04-03").slice(1)).toEqual(["8 September → 2016-09-08"]);
  });
});
