import { styleText } from "node:util";
import type { Claim, ClaimSource, ClaimWhen } from "../model/claim.js";
import type { DateMention, DateResolution, PlaceMention } from "../model/mention.js";
import type { ExplainedClaim } from "../pipeline/create-extractor.js";
import { wrapBehind } from "./wrap-text.js";

const LABEL_WIDTH = 10;
const SHOWN_FEATURES = 8;
const SHOWN_ALTERNATIVES = 3;
type Style = Parameters<typeof styleText>[0];

/**
 * One claim for a person to read: who, what, when, where, what was inferred rather than printed, the rule that made it and what spoke for
 * and against it. 80 columns.
 *
 * @param colour marks labels and inferences for a terminal
 */
export function formatClaim({ claim, features }: ExplainedClaim, colour: boolean): string {
  const paint = (style: Style, text: string): string => (colour ? styleText(style, text) : text);
  const row = (label: string, text: string): string => {
    const plain = `  ${label}`.padEnd(LABEL_WIDTH);
    return paint("cyan", plain) + wrapBehind(plain, text).slice(LABEL_WIDTH);
  };
  const head = `${claim.id}  ${claim.stance}, ${claim.content.form}, confidence ${claim.confidence.toFixed(2)}`;
  return [
    paint("bold", head),
    row("who", describeSource(claim.source)),
    row("cue", `“${claim.cue.text}” (${claim.cue.lemma})`),
    row("what", claim.content.text),
    ...(claim.when ? [row("when", describeDate(claim.when))] : []),
    ...(claim.venue ? [row("venue", `“${claim.venue.text}” (${claim.venue.kind})`)] : []),
    ...claim.places.map((place, i) => row(i === 0 ? "where" : "", describePlace(place))),
    ...claim.dates.map((date, i) => row(i === 0 ? "dates" : "", describeDate(date))),
    ...claim.quantities.map(({ text, value, unit }, i) =>
      row(i === 0 ? "figures" : "", `“${text}” = ${String(value)} ${unit}`),
    ),
    ...(claim.parent === null ? [] : [row("inside", claim.parent)]),
    row("rule", claim.rule),
    ...describeFeatures(features).map((text, i) => row(i === 0 ? "because" : "", text)),
    "",
  ].join("\n");
}

function describeSource(source: Claim["source"]): string {
  if (!source) return "the text names nobody";
  const { speaker } = source;
  if (speaker.resolvedBy === "none") return `“${source.text}” (not resolved to anyone)`;
  const about = [speaker.role, speaker.affiliation, speaker.country].filter((part) => part !== null);
  return `${speaker.name}${about.length > 0 ? ` (${about.join(", ")})` : ""}, ${speaker.kind}, ${describePrinted(source)}${voice(source)}`;
}

/** How the text calls the speaker here, and what was inferred from that. */
function describePrinted({ text, speaker: { name, resolvedBy } }: ClaimSource): string {
  if (resolvedBy === "full-name" || text.toLowerCase().includes(name.toLowerCase())) return "as printed";
  if (resolvedBy === "pronoun") return `inferred from the pronoun “${text}”`;
  if (resolvedBy === "role") return `inferred from the description “${text}”`;
  return `here called “${text}”`;
}

/** Where a source is printed in several pieces, a reader should see that they were joined. */
function voice({ spans }: ClaimSource): string {
  return spans.length > 1 ? `, printed in ${String(spans.length)} pieces` : "";
}

const DATE_ORIGINS: Readonly<Record<DateResolution, string>> = {
  explicit: "",
  "publication-date": ", inferred from the publication date",
  "text-date": ", inferred from the date that the article gives itself",
  narrative: ", inferred from a date before it in the text",
  unresolved: ", the rest is open",
};
const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

function describeDate({ text, value, resolvedBy }: ClaimWhen | DateMention): string {
  if (value === null) return `“${text}” (no date: nothing in the article decides it)`;
  return `“${text}” = ${value}${describeSeason(value)}${DATE_ORIGINS[resolvedBy]}`;
}

/** EDTF numbers the seasons behind the months. */
function describeSeason(value: string): string {
  const found = /^(\d{4})-2([1-4])$/.exec(value);
  return found ? ` (${SEASONS[Number(found[2]) - 1]} ${found[1]})` : "";
}

const MATCHES: Readonly<Record<PlaceMention["match"], string>> = {
  exact: "",
  folded: "; but for accents",
  rule: "; another spelling",
  fuzzy: "; taken for a misprint",
  context: "; the text calls it a place",
};

function describePlace(place: PlaceMention): string {
  if (place.id === null) return `“${place.text}” (the gazetteer lacks it; the text calls it a place)`;
  const { name, kind, district } = place;
  const ground =
    district === null || (kind === "district" && district === name) ? kind : `${kind ?? "place"} in ${district}`;
  const described = [name ?? place.text, ground].filter((part) => part !== null).join(", ");
  const government = place.metonymic ? "; stands for its government" : "";
  const others = place.alternatives.slice(0, SHOWN_ALTERNATIVES);
  const could = others.length > 0 ? `; could also be ${others.join(", ")}` : "";
  return `“${place.text}” = ${described} (${place.id})${MATCHES[place.match]}${government}${could}`;
}

function describeFeatures(features: ExplainedClaim["features"]): string[] {
  return features.slice(0, SHOWN_FEATURES).map(({ name, weight }) => {
    if (weight === 0) return name;
    return `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)} ${name}`;
  });
}
