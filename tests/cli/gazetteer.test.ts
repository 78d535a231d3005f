import { readFileSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";
import { gazetteerCommand } from "../../src/cli/gazetteer.js";
import { UsageError } from "../../src/model/failures.js";
import { makeFolder } from "./run-program.js";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs the command in this process: exit code and what it printed. */
async function run(...args: string[]): Promise<{ code: number; out: string }> {
  let out = "";
  let code = -1;
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  const program = new Command().addCommand(
    gazetteerCommand((result) => {
      code = result;
    }),
  );
  await program.parseAsync(["node", "kimdedi", "gazetteer", ...args]);
  vi.restoreAllMocks();
  return { code, out };
}

describe("gazetteer lookup", () => {
  it("shows place, rule and letters", async () => {
    const { code, out } = await run("lookup", "Khojavend");
    expect(code).toBe(0);
    expect(out).toContain("az/xocavend");
    const rule = await run("lookup", "Qarghabazar");
    expect(rule.out).toContain("rule: Qarğabazar");
    expect(rule.out).toContain("ğ→gh");
  });

  it.each([
    ["a name of several words without quotation marks", ["Nagorno", "Karabakh"], "az/region/qarabag"],
    ["a kind behind the name", ["Hadrut region"], "az/xocavend/hadrut"],
    ["a kind before the name", ["the", "village", "of", "Mazam"], "az/qazax/mezem"],
  ])("takes %s", async (_, words, id) => {
    const { code, out } = await run("lookup", ...words);
    expect(code).toBe(0);
    expect(out.startsWith(`${id}  `)).toBe(true);
  });

  it("fails where nothing is called so", async () => {
    expect(await run("lookup", "Wolverhampton")).toMatchObject({ code: 1 });
  });

  it("speaks JSON", async () => {
    const { out } = await run("lookup", "Stepanakert", "--json");
    expect((JSON.parse(out) as { id: string }[])[0].id).toBe("az/xankendi");
  });
});

describe("gazetteer check", () => {
  it("finds the project's own tables in order", async () => {
    expect((await run("check")).code).toBe(0);
  });

  it("names what is wrong with others", async () => {
    const folder = makeFolder({
      "places.tsv":
        "id\tname\tkind\tparent\tlat\tlon\tpopulation\tprominence\tstatus\tsource\nxx/a\tA\tvillage\txx\t1\t1\t\t20\tcurrent\tt\n",
      "names.tsv": "place\tname\tlanguage\tscript\tstatus\tsource\trenders\n",
    });
    const { code, out } = await run("check", "--gazetteer", folder);
    expect(code).toBe(1);
    expect(out).toContain("parent xx is not there");
  });

  it("refuses a folder without tables", async () => {
    await expect(run("check", "--gazetteer", makeFolder({}))).rejects.toBeInstanceOf(UsageError);
  });
});

describe("gazetteer import", () => {
  const dump = [
    "1\tFredonia\tFredonia\t\t10\t20\tA\tADM1\tFD\t\t01\t\t\t\t0\t\t1\tX\t2020",
    "2\tGreat Dorp\tGreat Dorp\tGrand Dorp,Дорп\t10.1\t20.1\tP\tPPL\tFD\t\t01\t\t\t\t9000\t\t1\tX\t2020",
    "3\tSome Farm\tSome Farm\t\t10.1\t20.1\tS\tFRM\tFD\t\t01\t\t\t\t0\t\t1\tX\t2020",
  ].join("\n");

  it("makes tables of a GeoNames file that look-ups can use", async () => {
    const folder = makeFolder({ "FD.txt": dump });
    const out = path.join(folder, "gazetteer");
    expect((await run("import", path.join(folder, "FD.txt"), "--out", out)).code).toBe(0);
    const lines = readFileSync(path.join(out, "places.tsv"), "utf8").split("\n");
    expect(
      lines.some((line) => line.startsWith("fd/fredonia/great-dorp\tGreat Dorp\ttown\tfd/fredonia\t10.1\t20.1\t9000")),
    ).toBe(true);
    expect(readFileSync(path.join(out, "names.tsv"), "utf8")).toContain("Дорп\tund\tCyrl");
    expect((await run("check", "--gazetteer", out)).code).toBe(0);
    expect((await run("lookup", "Grand Dorp", "--gazetteer", out)).out).toContain("fd/fredonia/great-dorp");
  });

  it("makes tables of a CSV file", async () => {
    const folder = makeFolder({
      "list.csv": 'name,lat,lon,district,kind,names\n"Dorp, Upper",1,2,East,village,Oberdorp|Dorp\n',
    });
    const out = path.join(folder, "gazetteer");
    await run("import", path.join(folder, "list.csv"), "--country", "ge", "--out", out);
    expect(readFileSync(path.join(out, "places.tsv"), "utf8")).toContain(
      "ge/east/dorp-upper\tDorp, Upper\tvillage\tge/east\t1\t2",
    );
  });

  it.each([
    ["a table without a country", { "list.csv": "name,lat,lon\nA,1,2\n" }, "list.csv"],
    ["a file of other columns", { "x.txt": "1\tA\tB\n" }, "x.txt"],
  ])("refuses %s", async (_, files: Record<string, string>, file) => {
    const folder = makeFolder(files);
    await expect(run("import", path.join(folder, file), "--out", path.join(folder, "o"))).rejects.toBeInstanceOf(
      UsageError,
    );
  });
});
