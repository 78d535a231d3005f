import { addName, distanceKm, type Draft } from "./drafts.js";
import { foldName, roughForm, slugOf } from "./official-name.js";
import { districtId } from "./read-azerbaijan.js";
import type { SourceRow } from "./source-tables.js";
import { alignmentCost } from "../../src/places/spelling/alignment.js";
import { type LetterTable } from "../../src/places/spelling/letters.js";
import { comparable } from "../../src/places/spelling/normalise.js";
import { skeletonOf } from "../../src/places/spelling/skeleton.js";

/** District of a row and those whose polygons run into one another in the source, so that a village may stand in the wrong one. */
const REACH_KM = 40;

/**
 * Gives settlements the names (and districts) of the official register as far as official-names.tsv states it. A registered village takes the row of
 * its district that bears the name in any of its spellings, else one of a neighbour; where there is none it becomes a place without coordinates.
 */
export function applyOfficialNames(drafts: Draft[], register: readonly SourceRow[], letters: LetterTable): Draft[] {
  const free = new Set(drafts);
  const centres = districtCentres(drafts);
  const open: SourceRow[] = [];
  const passes: ((draft: Draft, row: SourceRow) => boolean)[] = [
    (d, row) => d.parent === districtId(row.district) && bears(d, row.name, foldName),
    (d, row) => d.parent === districtId(row.district) && bears(d, row.name, roughForm),
    (d, row) => near(d, centres.get(districtId(row.district))) && isNamed(d, row.name, foldName),
    (d, row) => near(d, centres.get(districtId(row.district))) && isNamed(d, row.name, roughForm),
    (d, row) => d.parent === districtId(row.district) && resembles(d, row.name, letters),
  ];
  let pending = [...register];
  const claimed = new Set(register.map((row) => `${districtId(row.district)}/${slugOf(row.name)}`));
  passes.forEach((fits, pass) => {
    const rest: SourceRow[] = [];
    for (const row of pending) {
      const candidates = [...free].filter((d) => fits(d, row) && (pass < 2 || !claimed.has(`${d.parent}/${slugOf(d.name)}`)));
      const chosen = candidates.sort((a, b) => order(b, row) - order(a, row)).at(0);
      if (!chosen) {
        rest.push(row);
        continue;
      }
      free.delete(chosen);
      if (chosen.name !== row.name) addName(chosen, { name: chosen.name, language: "und", status: "variant", source: "wof", renders: "" });
      chosen.name = row.name;
      chosen.names = chosen.names.filter((n) => n.name !== row.name);
      chosen.parent = districtId(row.district);
      if (row.kind) chosen.kind = row.kind;
    }
    pending = rest;
  });
  open.push(...pending);
  return [...drafts, ...open.map(registeredOnly)];
}

/** Whether its own name, not an alternate, is the registered one: what a row of another district must have. */
function isNamed(draft: Draft, name: string, form: (name: string) => string): boolean {
  return form(draft.name).replace(/ /g, "") === form(name).replace(/ /g, "");
}

function bears(draft: Draft, name: string, form: (name: string) => string): boolean {
  const wanted = form(name).replace(/ /g, "");
  return form(draft.name).replace(/ /g, "") === wanted || draft.names.some((n) => /^\p{Script=Latin}/u.test(n.name) && form(n.name).replace(/ /g, "") === wanted);
}

/** Nats per letter below which the row's name passes for a spelling of the registered one. */
const CLOSE_SPELLING = 0.75;

function resembles(draft: Draft, name: string, letters: LetterTable): boolean {
  const wanted = comparable(name, letters, false);
  const key = skeletonOf(wanted, letters);
  return [draft.name, ...draft.names.map((n) => n.name)].some((spelling) => {
    if (!/^\p{Script=Latin}/u.test(spelling)) return false;
    const form = comparable(spelling, letters, true);
    return skeletonOf(form, letters) === key && alignmentCost(wanted, form, letters) < CLOSE_SPELLING * wanted.length;
  });
}

function order(draft: Draft, row: SourceRow): number {
  return (draft.name === row.name ? 2 : 0) + (foldName(draft.name) === foldName(row.name) ? 2 : 0) + (draft.status === "current" ? 1 : 0) + Math.min(1, draft.population) + draft.names.length / 100;
}

function districtCentres(drafts: readonly Draft[]): Map<string, { lat: number; lon: number }> {
  const sums = new Map<string, { lat: number; lon: number; n: number }>();
  for (const d of drafts) {
    if (d.lat === null || d.lon === null) continue;
    const sum = sums.get(d.parent) ?? { lat: 0, lon: 0, n: 0 };
    sums.set(d.parent, { lat: sum.lat + d.lat, lon: sum.lon + d.lon, n: sum.n + 1 });
  }
  return new Map([...sums].map(([id, s]) => [id, { lat: s.lat / s.n, lon: s.lon / s.n }]));
}

function near(draft: Draft, centre: { lat: number; lon: number } | undefined): boolean {
  if (!centre || draft.lat === null || draft.lon === null) return false;
  return distanceKm(draft.lat, draft.lon, centre.lat, centre.lon) < REACH_KM;
}

function registeredOnly(row: SourceRow): Draft {
  return {
    id: `register:${row.district}/${row.name}`,
    name: row.name,
    kind: row.kind || "village",
    parent: districtId(row.district),
    lat: null,
    lon: null,
    population: 0,
    status: "current",
    source: "register",
    prominence: 0,
    names: [],
  };
}
