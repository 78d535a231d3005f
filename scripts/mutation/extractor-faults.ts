import type { Claim } from "../../src/model/claim.js";
import type { MentionRecord } from "../../src/model/mention.js";
import type { Attribution, TokenRange } from "../../src/model/recognition.js";
import type { Span } from "../../src/model/span.js";
import type { Resources } from "../../src/pipeline/resources.js";

/** Records of one article. */
export interface Extracted {
  readonly claims: readonly Claim[];
  readonly mentions: readonly MentionRecord[];
}

/** A stage replaced by a faulty one: what stands behind it goes on with its findings. */
export const STAGE_FAULTS: Readonly<Record<string, (sound: Resources) => Partial<Resources>>> = {
  "quotations not seen": ({ read }) => ({
    read: (text) => {
      const doc = read(text);
      return { ...doc, quotations: [], quotationOf: doc.quotationOf.slice().fill(-1) };
    },
  }),
  "parts of speech one token late": ({ tag }) => ({
    tag: (doc) => {
      const tags = tag(doc).slice();
      tags.copyWithin(1, 0);
      return tags;
    },
  }),
  "every fifth place not found": ({ findPlaces }) => ({
    findPlaces: (doc) => findPlaces(doc).filter((_, index) => index % 5 > 0),
  }),
  "places take their second candidate": ({ findPlaces }) => ({
    findPlaces: (doc) =>
      findPlaces(doc).map((found) => {
        const [id = found.mention.id] = found.mention.alternatives;
        return { ...found, mention: { ...found.mention, id } };
      }),
  }),
  "no place stands for a government": ({ findPlaces }) => ({
    findPlaces: (doc) =>
      findPlaces(doc).map((found) => ({ ...found, mention: { ...found.mention, metonymic: false } })),
  }),
  "dates counted from a week later": ({ findDates }) => ({
    findDates: (doc, context) => findDates(doc, { ...context, publishedAt: addWeek(context.publishedAt) }),
  }),
  "cues one token late": onAttributions((attribution) => ({ ...attribution, cue: attribution.cue.map(shift) })),
  "contents one token late": onAttributions((attribution) => ({
    ...attribution,
    content: attribution.content.map(shift),
  })),
  "source and content exchanged": onAttributions((attribution) =>
    attribution.source.length === 0
      ? attribution
      : { ...attribution, source: attribution.content, content: attribution.source },
  ),
  "only the first piece of a content": onAttributions((attribution) => ({
    ...attribution,
    content: attribution.content.slice(0, 1),
  })),
  "each claim has the speaker of the one before": ({ resolveSpeakers }) => ({
    resolveSpeakers: (doc, sources, hints) => {
      const speakers = resolveSpeakers(doc, sources, hints);
      return speakers.map((speaker, index) => speaker && (speakers[index - 1] ?? speaker));
    },
  }),
};

/** Faults behind the stages, in the records. */
export const RECORD_FAULTS: Readonly<Record<string, (records: Extracted, text: string) => Extracted>> = {
  "nested claims dropped": ({ claims, mentions }) => ({ claims: claims.filter((c) => c.parent === null), mentions }),
  "every tenth claim dropped": ({ claims, mentions }) => ({ claims: claims.filter((_, i) => i % 10 > 0), mentions }),
  "claims doubled": ({ claims, mentions }) => ({ claims: [...claims, ...claims], mentions }),
  "denials read as assertions": onClaims((claim) => (claim.stance === "deny" ? { ...claim, stance: "assert" } : claim)),
  "mixed forms read as indirect": onClaims((claim) =>
    claim.content.form === "mixed" ? { ...claim, content: { ...claim.content, form: "indirect" } } : claim,
  ),
  "pronouns left unresolved": onClaims((claim) =>
    claim.source?.speaker.resolvedBy === "pronoun"
      ? { ...claim, source: { ...claim.source, speaker: { ...claim.source.speaker, id: claim.source.text } } }
      : claim,
  ),
  "when left out": onClaims((claim) => ({ ...claim, when: null })),
  "venues left out": onClaims((claim) => ({ ...claim, venue: null })),
  "mentions one character late": onMentions((mention) => ({
    ...mention,
    span: [mention.span[0] + 1, mention.span[1] + 1],
  })),
  "spans count code points": ({ claims, mentions }, text) => {
    const points = (at: number): number => Array.from(text.slice(0, at)).length;
    const recount = ([start, end]: Span): Span => [points(start), points(end)];
    return {
      claims: claims.map((claim) => ({ ...claim, cue: { ...claim.cue, spans: claim.cue.spans.map(recount) } })),
      mentions: mentions.map((mention) => ({ ...mention, span: recount(mention.span) })),
    };
  },
};

const shift = ({ first, end }: TokenRange): TokenRange => ({ first: first + 1, end: end + 1 });

/** Shifted ranges may not leave the text. */
function onAttributions(change: (attribution: Attribution) => Attribution): (sound: Resources) => Partial<Resources> {
  return ({ findAttributions }) => ({
    findAttributions: (doc, tags, marks, options) => {
      const inside = ({ cue, content }: Attribution): boolean =>
        [...cue, ...content].every((range) => range.end <= doc.count);
      return findAttributions(doc, tags, marks, options).map(change).filter(inside);
    },
  });
}

function onClaims(change: (claim: Claim) => Claim): (records: Extracted) => Extracted {
  return ({ claims, mentions }) => ({ claims: claims.map(change), mentions });
}

function onMentions(change: (mention: MentionRecord) => MentionRecord): (records: Extracted) => Extracted {
  return ({ claims, mentions }) => ({ claims, mentions: mentions.map(change) });
}

function addWeek(day: string | null): string | null {
  if (day === null) return null;
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 7);
  return date.toISOString().slice(0, 10);
}
