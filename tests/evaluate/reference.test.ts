import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { makeFolder, runProgram } from "../cli/run-program.js";

const shared = join(import.meta.dirname, "../../../shared");
const rates = z.object({ p: z.number(), r: z.number(), f1: z.number() });
const share = z.object({ n: z.number(), accuracy: z.number() });
const mode = z.object({
  gold: z.number(),
  ignored: z.number(),
  attribution: rates,
  amongFound: z.object({ sourceRight: z.number(), contentBoundsRight: z.number(), bothRight: z.number() }),
  attributes: z.record(z.string(), share),
  citron: z.record(z.string(), z.record(z.string(), rates)),
});
const attributionReport = z.object({
  modes: z.object({ full: mode, speech: mode.optional() }),
});
const mentionReport = z.object({
  place: z.object({
    exact: rates,
    overlap: rates,
    id: share,
    metonymy: share.extend({ ofMetonymic: rates }),
  }),
  date: z.object({ exact: rates, overlap: rates, value: share }),
});
const ourFigure = z.union([rates, z.object({ right: z.number(), of: z.number() })]);
const ours = z.object({
  figures: z.record(z.string(), ourFigure),
  articles: z.array(z.object({ ignored: z.number() })),
});

/** The reference scorer's report, run on the same records. */
function runReference(tool: string, args: readonly string[]): unknown {
  const file = join(realpathSync(shared), "tools", tool);
  return JSON.parse(execFileSync(process.execPath, [file, ...args, "--json"], { encoding: "utf8", maxBuffer: 1e8 }));
}

async function scoreBoth(gold: string, goldArgs: readonly string[], texts: string) {
  const out = makeFolder({});
  await runProgram(out, ["extract", texts, "--out", out]);
  const claims = runReference("score-attributions.mjs", [...goldArgs, "--system", join(out, "claims.jsonl")]);
  const { figures } = await scoreOurs(gold, out);
  return { figures, out, ...attributionReport.parse(claims).modes };
}

async function scoreOurs(gold: string, out: string, ...options: string[]) {
  const evaluated = await runProgram(out, ["evaluate", gold, "--system", out, "--json", ...options]);
  return ours.parse(JSON.parse(evaluated.stdout));
}

/** The reference's figures under our names. */
function renameClaims(full: z.infer<typeof mode>): Record<string, unknown> {
  const citron = Object.entries(full.citron).flatMap(([measure, roles]) =>
    Object.entries(roles).map(([role, figure]) => [`${measure}:${role}`, pick(figure)]),
  );
  const attributes = Object.entries(full.attributes).map(([name, { accuracy }]) => [name, accuracy]);
  return {
    attribution: pick(full.attribution),
    source: full.amongFound.sourceRight,
    content: full.amongFound.contentBoundsRight,
    both: full.amongFound.bothRight,
    ...(Object.fromEntries([...citron, ...attributes]) as Record<string, unknown>),
  };
}

const pick = ({ p, r, f1 }: z.infer<typeof rates>): z.infer<typeof rates> => ({ p, r, f1 });

function plain(figures: z.infer<typeof ours>["figures"]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, "of" in figure ? figure.right / figure.of : pick(figure)]),
  );
}

describe.runIf(existsSync(join(shared, "tools")))("figures of evaluate", { timeout: 60_000 }, () => {
  it("are those of the reference scorers in our format", async () => {
    const gold = join(shared, "seeds-gold");
    const { figures, full, out } = await scoreBoth(gold, ["--gold", gold], gold);
    const args = ["--gold", gold, "--system", join(out, "mentions.jsonl")];
    const { place, date } = mentionReport.parse(runReference("score-mentions.mjs", args));
    expect(plain(figures)).toEqual({
      ...renameClaims(full),
      placeExact: pick(place.exact),
      placeOverlap: pick(place.overlap),
      placeId: place.id.accuracy,
      placeMetonymy: place.metonymy.accuracy,
      placeMetonymic: pick(place.metonymy.ofMetonymic),
      dateExact: pick(date.exact),
      dateOverlap: pick(date.overlap),
      dateValue: date.value.accuracy,
    });
  });

  it("are those of the reference scorer in PolNeAR's folders", async () => {
    const text = join(shared, "polnear/dev/text");
    const ann = join(shared, "polnear/dev/attributions");
    const folder = join(shared, "polnear/dev");
    const { figures, out, full, speech } = await scoreBoth(folder, ["--text", text, "--ann", ann], text);
    expect(plain(figures)).toEqual(renameClaims(full));
    if (!speech) throw new Error("the reference scorer has no speech-only figures");
    const said = await scoreOurs(folder, out, "--speech");
    expect(plain(said.figures)).toEqual(renameClaims(speech));
    expect(said.articles.reduce((all, { ignored }) => all + ignored, 0)).toBe(speech.ignored);
  });
});
