import type { ArticleRecord } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { MentionRecord } from "../model/mention.js";
import type { Span } from "../model/span.js";
import { articleBaseName } from "./article-files.js";
import type { ExportRecord, ExportWriter, OpenFile } from "./format.js";
import { attributes, escapeXml } from "./xml-text.js";

/** A year, month or day as XML Schema has them; EDTF has seasons as well, which look like months above 12. */
const CALENDAR_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Writes tei/NAME.xml of each article (TEI P5). The text stands in one `ab` and is the article's to the letter; places and dates are
 * marked in it, and anchors show where the parts of claims begin and end. Claims overlap, so that they stand off: a feature structure
 * each, pointed at by the spans of its parts.
 */
export function openTei(open: OpenFile): ExportWriter {
  return {
    write(record) {
      if (record.text === null) return;
      const file = open(`tei/${articleBaseName(record.article.id)}.xml`);
      file.write(toTei({ ...record, text: record.text }));
      file.close();
    },
    finish: () => undefined,
  };
}

/** One article as a TEI document. */
export function toTei({ article, claims, mentions, text }: ExportRecord & { readonly text: string }): string {
  const places = listPlaces(mentions);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n',
    header(article),
    `<text xml:lang="en"><body><ab xml:space="preserve">${markUp(text, claims, mentions, places)}</ab></body></text>\n`,
    standOff(claims, places),
    "</TEI>\n",
  ].join("");
}

function header({ id, title, outlet, url, publishedAt, author }: ArticleRecord): string {
  const element = (name: string, value: string | null): string =>
    value === null ? "" : `<${name}>${escapeXml(value)}</${name}>`;
  const day = publishedAt?.slice(0, 10) ?? null;
  const date = day === null ? "" : `<date${attributes({ when: day })}>${escapeXml(publishedAt ?? "")}</date>`;
  const link = url === null ? "" : `<ptr${attributes({ target: encodeURI(decodeSafely(url)) })}/>`;
  return [
    "<teiHeader><fileDesc>",
    `<titleStmt><title>${escapeXml(title ?? id)}</title>${element("author", author)}</titleStmt>`,
    "<publicationStmt><p>Annotated by kimdedi; attributions, places and dates were found by a program.</p></publicationStmt>",
    `<sourceDesc><bibl><idno type="kimdedi">${escapeXml(id)}</idno>${element("title", title)}${element("author", author)}`,
    `${element("publisher", outlet)}${date}${link}</bibl></sourceDesc>`,
    "</fileDesc></teiHeader>\n",
  ].join("");
}

/** Links come as outlets print them: a pointer may hold no blank and no letter beyond ASCII. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The places of an article that the gazetteer knows, with their xml:id. */
function listPlaces(mentions: readonly MentionRecord[]): ReadonlyMap<string, { xmlId: string; element: string }> {
  const places = new Map<string, { xmlId: string; element: string }>();
  for (const mention of mentions) {
    if (mention.type !== "place" || mention.id === null || places.has(mention.id)) continue;
    const xmlId = `place.${places.size + 1}`;
    const { id, name, kind, lat, lon } = mention;
    const location = lat === null || lon === null ? "" : `<location><geo>${lat} ${lon}</geo></location>`;
    const named = `<placeName>${escapeXml(name ?? mention.text)}</placeName>${location}`;
    const element = `<place${attributes({ "xml:id": xmlId, type: kind })}>${named}<idno type="kimdedi">${escapeXml(id)}</idno></place>`;
    places.set(id, { xmlId, element });
  }
  return places;
}

function markUp(
  text: string,
  claims: readonly Claim[],
  mentions: readonly MentionRecord[],
  places: ReturnType<typeof listPlaces>,
): string {
  /** Tags by offset; at one offset what ends stands before anchors, and these before what begins. */
  const closing = new Map<number, string>();
  const opening = new Map<number, string>();
  const anchors = new Set(claims.flatMap((claim) => partsOf(claim).flatMap(({ spans }) => spans.flat())));
  let free = 0;
  for (const mention of [...mentions].sort((a, b) => a.span[0] - b.span[0])) {
    const [start, end] = mention.span;
    if (start < free) continue;
    free = end;
    opening.set(start, openingTag(mention, places));
    closing.set(end, mention.type === "place" ? "</placeName>" : "</date>");
  }
  const cuts = [...new Set([...closing.keys(), ...opening.keys(), ...anchors, text.length])].sort((a, b) => a - b);
  const pieces: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    pieces.push(escapeXml(text.slice(from, cut)), closing.get(cut) ?? "");
    if (anchors.has(cut)) pieces.push(`<anchor xml:id="at.${cut}"/>`);
    pieces.push(opening.get(cut) ?? "");
    from = cut;
  }
  return pieces.join("");
}

function openingTag(mention: MentionRecord, places: ReturnType<typeof listPlaces>): string {
  if (mention.type === "date") return `<date${attributes(dateAttributes(mention.value))}>`;
  const place = mention.id === null ? undefined : places.get(mention.id);
  return `<placeName${attributes({
    ref: place ? `#${place.xmlId}` : null,
    type: mention.metonymic ? "metonymic" : null,
  })}>`;
}

/** TEI's own attributes where the value is a plain ISO date or an interval of two, else the EDTF value as a key. */
function dateAttributes(value: string | null): Readonly<Record<string, string | null>> {
  if (value === null) return {};
  if (CALENDAR_DATE.test(value)) return { when: value };
  const [from, to, ...rest] = value.split("/");
  const isInterval = rest.length === 0 && CALENDAR_DATE.test(from) && CALENDAR_DATE.test(to);
  return isInterval ? { from, to } : { key: value };
}

function partsOf({ source, cue, content, when, venue }: Claim): { part: string; spans: readonly Span[] }[] {
  return [
    { part: "source", spans: source?.spans ?? [] },
    { part: "cue", spans: cue.spans },
    { part: "content", spans: content.spans },
    { part: "when", spans: when ? [when.span] : [] },
    { part: "venue", spans: venue ? [venue.span] : [] },
  ];
}

function standOff(claims: readonly Claim[], places: ReturnType<typeof listPlaces>): string {
  const list = [...places.values()].map(({ element }) => element).join("\n");
  const spans = claims.flatMap((claim, index) =>
    partsOf(claim).flatMap((part) =>
      part.spans.map(([start, end]) => {
        const ends = { from: `#at.${start}`, to: `#at.${end}` };
        return `<span${attributes({ type: part.part, ana: `#claim.${index + 1}`, ...ends })}/>`;
      }),
    ),
  );
  const parts = [
    list === "" ? "" : `<listPlace>\n${list}\n</listPlace>\n`,
    spans.length === 0 ? "" : `<spanGrp type="claims">\n${spans.join("\n")}\n</spanGrp>\n`,
    ...claims.map((claim, index) => featureStructure(claim, index + 1)),
  ].join("");
  return parts === "" ? "" : `<standOff>\n${parts}</standOff>\n`;
}

function featureStructure(claim: Claim, number: number): string {
  const text = (name: string, value: string | null | undefined): string =>
    value === null || value === undefined ? "" : `<f name="${name}"><string>${escapeXml(value)}</string></f>`;
  const symbol = (name: string, value: string): string => `<f name="${name}"><symbol value="${value}"/></f>`;
  const { source, when, content, stance, parent, confidence } = claim;
  return [
    `<fs xml:id="claim.${number}" type="claim">`,
    text("id", claim.id),
    text("speaker", source?.speaker.name),
    text("speakerId", source?.speaker.id),
    symbol("stance", stance),
    symbol("form", content.form),
    text("when", when?.value),
    text("parent", parent),
    `<f name="confidence"><numeric value="${confidence}"/></f>`,
    "</fs>\n",
  ].join("");
}
