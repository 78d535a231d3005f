import type { ArticleRecord } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { PlaceMention } from "../model/mention.js";
import type { ExportWriter, OpenFile } from "./format.js";

/** A place of a claim that can be put on a map. */
type Located = PlaceMention & { readonly id: string; readonly lat: number; readonly lon: number };

/**
 * Writes claims.geojson (RFC 7946): one point a claim and place inside its content; a place that a claim names twice is one feature.
 * Places without coordinates are left out: the other formats have them.
 */
export function openGeoJson(open: OpenFile): ExportWriter {
  const file = open("claims.geojson");
  let separator = "\n";
  file.write('{"type":"FeatureCollection","features":[');
  return {
    write({ article, claims }) {
      for (const claim of claims) {
        for (const mentions of groupByPlace(claim.places)) {
          file.write(separator + JSON.stringify(toFeature(article, claim, mentions)));
          separator = ",\n";
        }
      }
    },
    finish() {
      file.write("\n]}\n");
      file.close();
    },
  };
}

function groupByPlace(places: readonly PlaceMention[]): Located[][] {
  const groups = new Map<string, Located[]>();
  for (const place of places) {
    if (!isLocated(place)) continue;
    const group = groups.get(place.id);
    if (group) group.push(place);
    else groups.set(place.id, [place]);
  }
  return [...groups.values()];
}

function isLocated(place: PlaceMention): place is Located {
  return place.id !== null && place.lat !== null && place.lon !== null;
}

function toFeature(article: ArticleRecord, claim: Claim, mentions: readonly Located[]): object {
  const [place] = mentions;
  return {
    type: "Feature",
    id: `${claim.id}@${place.id}`,
    geometry: { type: "Point", coordinates: [place.lon, place.lat] },
    properties: {
      claim: claim.id,
      article: article.id,
      outlet: article.outlet,
      url: article.url,
      title: article.title,
      publishedAt: article.publishedAt,
      sameStoryAs: article.sameStoryAs ?? null,
      speaker: claim.source?.speaker.name ?? null,
      speakerId: claim.source?.speaker.id ?? null,
      stance: claim.stance,
      form: claim.content.form,
      quote: claim.content.text,
      when: claim.when?.value ?? null,
      dates: claim.dates.map(({ value }) => value),
      place: place.id,
      placeName: place.name,
      placeKind: place.kind,
      district: place.district,
      placeText: place.text,
      spans: mentions.map(({ span }) => span),
      // As the government only where no mention of it is the place itself.
      metonymic: mentions.every(({ metonymic }) => metonymic),
      placeConfidence: Math.max(...mentions.map(({ confidence }) => confidence)),
      confidence: claim.confidence,
    },
  };
}
