import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { openGeoJson } from "../../src/export/geojson.js";
import type { PlaceMention } from "../../src/index.js";
import { failedRecord, sampleRecords, writeFormat } from "./sample-records.js";

/** RFC 7946 as far as it binds points: positions are longitude, latitude; members that GeoJSON 2008 had are gone (section 4, 7). */
const RFC_7946 = {
  type: "object",
  required: ["type", "features"],
  properties: {
    type: { const: "FeatureCollection" },
    features: { type: "array", items: { $ref: "#/$defs/feature" } },
    crs: false,
    geometry: false,
    properties: false,
    coordinates: false,
  },
  $defs: {
    feature: {
      type: "object",
      required: ["type", "geometry", "properties"],
      properties: {
        type: { const: "Feature" },
        id: { type: ["string", "number"] },
        geometry: {
          type: "object",
          required: ["type", "coordinates"],
          properties: {
            type: { const: "Point" },
            coordinates: {
              type: "array",
              prefixItems: [
                { type: "number", minimum: -180, maximum: 180 },
                { type: "number", minimum: -90, maximum: 90 },
              ],
              minItems: 2,
              maxItems: 3,
            },
            geometry: false,
            properties: false,
            features: false,
          },
        },
        properties: { type: ["object", "null"] },
        features: false,
        crs: false,
      },
    },
  },
};

interface Collection {
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly coordinates: readonly number[] };
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

async function write(records: Parameters<typeof writeFormat>[1]): Promise<Collection> {
  const files = await writeFormat({ load: () => Promise.resolve(openGeoJson) }, records);
  const collection = JSON.parse(String(files.get("claims.geojson"))) as Collection;
  const validate = new Ajv2020({ strict: false }).compile(RFC_7946);
  expect(validate(collection) ? [] : validate.errors).toEqual([]);
  return collection;
}

it("puts each claim on the map at each place it names, with what it says and where it says it", async () => {
  const records = [...(await sampleRecords()), failedRecord("zz")];
  const { features } = await write(records);
  const located = records.flatMap(({ claims }) =>
    claims.flatMap((claim) => [
      ...new Set(claim.places.flatMap(({ id, lat }) => (id === null || lat === null ? [] : [`${claim.id}@${id}`]))),
    ]),
  );
  expect(located.length).toBeGreaterThan(4);
  expect(features.map(({ id }) => id)).toEqual(located);
  const shusha = features.find(({ properties }) => properties["place"] === "az/susa/susa");
  const [lon, lat] = shusha?.geometry.coordinates ?? [];
  expect(lon).toBeGreaterThan(46);
  expect(lon).toBeLessThan(47.5);
  expect(lat).toBeGreaterThan(39);
  expect(lat).toBeLessThan(40.5);
  const [claim] = records[0].claims;
  expect(shusha?.properties).toMatchObject({
    claim: claim.id,
    quote: claim.content.text,
    speaker: claim.source?.speaker.name,
    outlet: "Хроника <Долины> & Co",
    url: "https://example.org/yol/şuşa?a=1&b=2",
    when: claim.when?.value ?? null,
    placeText: "Şuşa",
  });
});

it("makes one point of a place that a claim names twice, and none of a place without coordinates", async () => {
  const [record] = await sampleRecords();
  const [claim] = record.claims;
  const place = claim.places.find(({ lat }) => lat !== null);
  if (!place) throw new Error("the sample names no place");
  const again: PlaceMention = { ...place, span: [0, 2], metonymic: true };
  const places = [place, again, { ...place, id: "xx/here", lat: null, lon: null }, { ...place, id: null }];
  const { features } = await write([{ ...record, claims: [{ ...claim, places }] }]);
  expect(features).toHaveLength(1);
  expect(features[0].properties).toMatchObject({ spans: [place.span, again.span], metonymic: false });
});

it("is a whole collection where nothing can be put on a map", async () => {
  expect((await write([])).features).toEqual([]);
});
