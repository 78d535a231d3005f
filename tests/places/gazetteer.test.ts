import { describe, expect, it } from "vitest";
import { checkTables } from "../../src/places/check-tables.js";
import { encodeGazetteer, loadGazetteer } from "../../src/places/index-bytes.js";
import { compileGazetteer } from "../../src/places/compile-index.js";
import { keptIds, lettersTsv, nameRows, placeRows } from "./finder.js";

const ids = new Set(placeRows.map((p) => p.id));

describe("the gazetteer's tables", () => {
  it("have no faults", () => {
    expect(checkTables(placeRows, nameRows)).toEqual([]);
  });

  it("keep every id that was ever given", () => {
    expect(keptIds.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("give new places ids that are on the list", () => {
    const kept = new Set(keptIds);
    expect([...ids].filter((id) => !kept.has(id))).toEqual([]);
  });

  it("cover the country", () => {
    const count = (kind: string): number => placeRows.filter((p) => p.id.startsWith("az/") && p.kind === kind).length;
    expect(count("district")).toBe(67);
    expect(count("village")).toBeGreaterThan(4500);
    expect(placeRows.filter((p) => p.kind === "country").length).toBeGreaterThan(190);
  });

  it("know disputed places by the names of all sides", () => {
    const names = new Set(nameRows.filter((n) => n.place === "az/xankendi").map((n) => n.name));
    for (const name of ["Stepanakert", "Khankendi", "Степанакерт", "Ստեփանակերտ", "Hankendi"])
      expect(names).toContain(name);
  });
});

describe("faults that the check finds", () => {
  const place = {
    id: "xx/a",
    name: "A",
    kind: "village",
    parent: "xx",
    lat: 1,
    lon: 1,
    population: 0,
    prominence: 20,
    status: "current",
    source: "t",
  };
  const country = { ...place, id: "xx", name: "X", kind: "country", parent: "", lat: null, lon: null };
  const name = {
    place: "xx/a",
    name: "Aa",
    language: "en",
    script: "Latn",
    status: "variant",
    source: "t",
    renders: "",
  };
  it.each([
    ["twice", [country, place, place], []],
    ["malformed", [country, { ...place, id: "XX/Ä" }], []],
    ["not there", [place], []],
    ["half a coordinate", [country, { ...place, lon: null }], []],
    ["orphan", [country], [name]],
    ["occurs twice", [country, place], [name, name]],
    ["unknown status", [country, place], [{ ...name, status: "odd" }]],
    ["letters outside", [country, place], [{ ...name, name: "Агдам" }]],
  ])("%s", (fault, places, names) => {
    expect(
      checkTables(places, names)
        .map((p) => p.problem)
        .join("; "),
    ).toContain(fault);
  });

  it("a village far from its district", () => {
    const district = { ...place, id: "xx/d", kind: "district" };
    const near = [1, 2, 3].map((n) => ({ ...place, id: `xx/d/v${n}`, parent: "xx/d", lat: 40 + n / 100, lon: 46 }));
    const far = { ...place, id: "xx/d/far", parent: "xx/d", lat: 43, lon: 46 };
    expect(checkTables([country, district, ...near, far], []).map((p) => p.place)).toEqual(["xx/d/far"]);
  });
});

describe("the built index", () => {
  it("gives back what was written", () => {
    const some = placeRows.filter((p) => ["az", "az/fuzuli", "az/fuzuli/horadiz"].includes(p.id));
    const names = nameRows.filter((n) => some.some((p) => p.id === n.place));
    const gazetteer = compileGazetteer(some, names, lettersTsv);
    const restored = loadGazetteer(encodeGazetteer(gazetteer, lettersTsv));
    expect(restored.index.placeIds).toEqual(some.map((p) => p.id));
    expect(restored.index.placeLat).toEqual(gazetteer.index.placeLat);
    expect(restored.index.edges).toEqual(gazetteer.index.edges);
    expect(restored.vocabulary.intern("horadiz")).toBe(gazetteer.vocabulary.intern("horadiz"));
  });

  it("refuses other bytes", () => {
    expect(() => loadGazetteer(new Uint8Array(4))).toThrow(/not a gazetteer index/);
    expect(() => loadGazetteer(new Uint8Array(400))).toThrow(/not a gazetteer index/);
  });
});
