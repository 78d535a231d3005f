import { styleText } from "node:util";
import type { Claim, ClaimSource, ClaimWhen } from "../model/claim.js";
import type { DateMention, PlaceMention } from "../model/mention.js";
import type { ExplainedClaim } from "../pipeline/create-extractor.js";
import { wrapText } from "./wrap-text.js";

const WIDTH = 80;
const LABEL_WIDTH = 10;
const SHOWN_FEATURES = 8;
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
    const [first, ...others] = wrapText(text, WIDTH - LABEL_WIDTH);
    return [
      `  ${paint("cyan", label.padEnd(LABEL_WIDTH - 2))}${first}`,
      ...others.map((line) => " ".repeat(LABEL_WIDTH) + line),
    ].join("\n");
  };
  const head = `${claim.id}  ${claim.stance}, ${claim.content.form}, confidence ${claim.confidence.toFixed(2)}`;
  return [
    paint("bold", head),
    row("who", describeSource(claim.source)),
    row("cue", `“${claim.cue.text}” (${claim.cue.lemma})`),
    row("what", claim.content.text),
    ...(claim.when ? [row("when", describeWhen(claim.when))] : []),
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
  const { speaker, text } = source;
  if (speaker.resolvedBy === "none") return `“${text}” (not resolved to anyone)`;
  const about = [speaker.role, speaker.affiliation, speaker.country].filter((part) => part !== null);
  const printed =
    speaker.resolvedBy === "full-name" ? "as printed" : `inferred by ${speaker.resolvedBy} from “${text}”`;
  return `${speaker.name}${about.length > 0 ? ` (${about.join(", ")})` : ""}, ${speaker.kind}, ${printed}${voice(source)}`;
}

/** Where a source is printed in several pieces, a reader should see that they were joined. */
function voice({ spans }: ClaimSource): string {
  return spans.length > 1 ? `, printed in ${String(spans.length)} pieces` : "";
}

function describeWhen({ text, value, resolvedBy }: ClaimWhen): string {
  return `“${text}” ${describeValue(value, resolvedBy)}`;
}

function describeDate({ text, value, resolvedBy }: DateMention): string {
  return `“${text}” ${describeValue(value, resolvedBy)}`;
}

function describeValue(value: string | null, resolvedBy: DateMention["resolvedBy"]): string {
  if (value === null) return "(no date: nothing in the article decides it)";
  return resolvedBy === "explicit" ? `= ${value}` : `= ${value}, inferred from ${resolvedBy}`;
}

function describePlace(place: PlaceMention): string {
  if (place.id === null) return `“${place.text}” (the gazetteer lacks it; the text calls it a place)`;
  const others = place.alternatives.length > 0 ? `; could be ${place.alternatives.slice(0, 3).join(", ")}` : "";
  const match = place.match === "exact" ? "" : `, spelling matched by ${place.match}`;
  return `“${place.text}” = ${place.id}${match}${place.metonymic ? ", for its government" : ""}${others}`;
}

function describeFeatures(features: ExplainedClaim["features"]): string[] {
  return features
    .slice(0, SHOWN_FEATURES)
    .map(({ name, weight }) => `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)} ${name}`);
}
