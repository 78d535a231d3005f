/** A name of a place as it goes into names.tsv. */
export interface DraftName {
  readonly name: string;
  /** ISO 639-1, or `und` where the source does not say. */
  readonly language: string;
  readonly status: "official" | "exonym" | "former" | "variant";
  readonly source: string;
  /** The Azerbaijani name that this one renders, where the place has several; empty for its main name. */
  readonly renders: string;
}

/** A place on its way into places.tsv. */
export interface Draft {
  id: string;
  name: string;
  kind: string;
  /** Id of the district, province or country it lies in; empty for countries. */
  parent: string;
  lat: number | null;
  lon: number | null;
  population: number;
  status: "current" | "abandoned";
  source: string;
  prominence: number;
  names: DraftName[];
}

/** ISO 15924 code of the script that a name is written in. */
export function scriptOf(name: string): string {
  if (/\p{Script=Cyrillic}/u.test(name)) return "Cyrl";
  if (/\p{Script=Armenian}/u.test(name)) return "Armn";
  if (/\p{Script=Georgian}/u.test(name)) return "Geor";
  if (/\p{Script=Arabic}/u.test(name)) return "Arab";
  return "Latn";
}

/** Great-circle distance in km, good to a percent over the distances met here. */
export function distanceKm(aLat: number, aLon: number, bLat: number, bLon: number): number {
  const rad = Math.PI / 180;
  const x = (bLon - aLon) * rad * Math.cos(((aLat + bLat) / 2) * rad);
  return 6371 * Math.hypot(x, (bLat - aLat) * rad);
}

/** Adds a name unless the place has it already. */
export function addName(draft: Draft, name: DraftName): void {
  const clean = name.name.normalize("NFC").replace(/\s+/g, " ").trim();
  if (clean.length < 2 || clean === draft.name) return;
  if (draft.names.some((known) => known.name === clean)) return;
  draft.names.push({ ...name, name: clean });
}
