import { expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";

const extractor = await createExtractor();

it.each([
  ["Georgia reiterated its support for the talks.", "express"],
  ["Georgia reiterated its call on both sides to wait.", "demand"],
  ["Georgia expressed its readiness to host the talks.", "commit"],
  ["Georgia confirmed its call for talks.", "demand"],
  ["Georgia confirmed the call.", "confirm"],
  ["The union expressed concern over the arrests.", "express"],
  ["The mayor reiterated that the road was shut.", "assert"],
  ["The dam's engineers advised herdsmen below the weir to stay away.", "demand"],
  ["The envoy suggested a meeting of the two mayors in May.", "demand"],
  ["The envoy suggested that the mayor had lied.", "assert"],
  ["The envoy proposed that the session be held in Ganja.", "demand"],
  ["The ministry warned that we will all be late.", "commit"],
  ["The mayor warned that he “will not stand idle”.", "commit"],
  ["The ministry warned that snow was on its way.", "assert"],
  ["“We fire only in reply,” the officer insisted.", "assert"],
  ["The guard told the drivers not to stop on the bridge.", "demand"],
  ["The guard told the drivers that the bridge was shut.", "assert"],
  ["The staff did not confirm the report.", "deny"],
  ["The staff has never confirmed that the road was shut.", "deny"],
  ["The staff has confirmed neither version.", "deny"],
  ["The staff does not deny the report.", "confirm"],
  ["The minister asked whether Baku would keep its word.", "express"],
  ["The gap, the authors suggested, might be explained by snow.", "assert"],
  ["The miller suggested numbering the deputies.", "demand"],
  ["Police advised drivers to “come by train”.", "demand"],
  ["Ganja doctors: stop calling us heroes", "demand"],
  ["Villagers offered a third version.", "assert"],
  ["The mayor refused to confirm that the road was shut.", "deny"],
  ["The mayor warned that his government would close the road.", "commit"],
  ["The mayor warned that his cows would starve.", "assert"],
  ["The union called on Friday for the immediate repair of the weir.", "demand"],
  ["The envoy advised the miller “to count his own sacks”.", "demand"],
  ["EU envoy: “Leave the road.”", "demand"],
  ["“Mother, sleep in your own bed,” he said.", "demand"],
  ["Railway to miss deadline, builder warns", "assert"],
  ["“Let it burn,” the miller said.", "assert"],
  ["“Look, we all know the road,” the miller said.", "assert"],
  ["The staff conceded that nobody had come.", "confirm"],
  ["The union hailed the step as a beginning.", "express"],
])("%s → %s", (text, stance) => {
  const { claims } = extractor.extract({ id: "a", text, publishedAt: "2021-03-18" });
  expect(claims.at(0)?.stance).toBe(stance);
});
