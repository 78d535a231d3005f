import { describe, expect, it } from "vitest";
import { claimsOf, extractor } from "./claims-fixture.js";

describe("answers in an interview", () => {
  const interview = `Ferrywoman Rena Malikli: "The river keeps no minutes"

Halm Weekly: The mayor says the ferry is late. Is it?

Rena Malikli: The ferry waits. It has waited since 1990, and nobody has thanked it.

The mayor told me last May that a bridge would come. It came in a drawing.

Halm Weekly: You announced in June that you would leave.

R. Malikli (laughs): I announced it to my goat. (Laughter.) I ask the mayor for nothing.

Halm Weekly: And the goat?

R. Malikli: It stayed.

The town hall declined to comment.
`;
  const found = claimsOf(interview);

  it("run over paragraphs, to the next label", () => {
    const answer = found.find((claim) => claim.startsWith("Rena Malikli | : | The ferry waits."));
    expect(answer).toMatch(/It came in a drawing\.$/u);
  });
  it("leave out what is noted between their sentences, and the bracket behind the label", () => {
    expect(found).toContain("R. Malikli | : | I announced it to my goat. … I ask the mayor for nothing.");
  });
  it("end with their paragraph where no label follows", () => {
    expect(found).toContain("R. Malikli | : | It stayed.");
  });
  it("are direct speech without marks", () => {
    const { claims } = extractor.extract({ id: "a", text: interview });
    const answers = claims.filter(({ cue, source }) => cue.text === ":" && source?.text === "R. Malikli");
    expect(answers.map(({ content }) => content.form)).toEqual(["direct", "direct"]);
  });
  it("hold what others are reported to have said, and do not report what they do themselves", () => {
    expect(found).toContain("The mayor | told | that a bridge would come");
    expect(found.filter((claim) => claim.includes("| ask |"))).toEqual([]);
  });
  it("are none of the interviewer's, who may report others", () => {
    expect(found.filter((claim) => claim.startsWith("Halm Weekly"))).toEqual([]);
    expect(found).toContain("The mayor | says | the ferry is late");
    expect(found).toContain("You | announced | that you would leave");
  });
});

describe("labels", () => {
  it("initials stand for the names that came before", () => {
    const text =
      "Maya Orujlu: How many did you lose?\n\nHuseyn Bayramli: Forty.\n\nMO: And the mayor?\n\nHB: She said sorry. I kept one.\n\nMO: One?\n\nHB: One.";
    expect(claimsOf(text)).toEqual([
      "Huseyn Bayramli | : | Forty.",
      "HB | : | She said sorry. I kept one.",
      "She | said | sorry",
      "HB | : | One.",
    ]);
  });
  it("a post behind its author's handle goes on to the end of its paragraph", () => {
    expect(claimsOf("↳ @ferry_fan: the mast is down. what now??\n\nNobody knew.")).toEqual([
      "ferry_fan | : | the mast is down. what now??",
    ]);
  });
  it("a heading that comes back is nobody who speaks", () => {
    const text = "Verdict: FALSE.\n\nThe clip is old.\n\nVerdict: TRUE.\n\nIs the ferry late?\n\nVerdict: OPEN.";
    expect(claimsOf(text).filter((claim) => claim.startsWith("Verdict"))).toEqual([]);
  });
  it("a phrase at the head of a paragraph begins no turn", () => {
    const text =
      "Q: Is it late?\n\nA: It is. The mayor knows.\n\nOne more thing: the goat stayed.\n\nQ: Is it yours?\n\nA: Nobody's.";
    expect(claimsOf(text)).toEqual([
      "A | : | It is. The mayor knows.\n\nOne more thing: the goat stayed.",
      "A | : | Nobody's.",
    ]);
  });
});
