/** Plants faults in the extractor's records of the gold samples; the gate must fail on each: `npx tsx scripts/mutation-test.ts`. */
import path from "node:path";
import { readGoldFolder } from "../src/cli/gold-files.js";
import { checkBaseline, DEFAULT_TOLERANCE, makeBaseline } from "../src/evaluate/baseline.js";
import { type ArticleRecords, evaluateArticles } from "../src/evaluate/evaluate-articles.js";
import type { Claim } from "../src/model/claim.js";
import type { MentionRecord } from "../src/model/mention.js";
import type { Span } from "../src/model/span.js";
import { createExtractor } from "../src/pipeline/create-extractor.js";

type Fault = (records: ArticleRecords) => ArticleRecords;

const onClaims =
  (change: (claim: Claim) => Claim): Fault =>
  ({ claims, mentions }) => ({ claims: claims.map(change), mentions });
const onMentions =
  (change: (mention: MentionRecord) => MentionRecord): Fault =>
  ({ claims, mentions }) => ({ claims, mentions: mentions.map(change) });
const shift = (span: Span, by: number): Span => [Math.max(0, span[0] + by), span[1] + by];

const FAULTS: Readonly<Record<string, Fault>> = {
  "source and content exchanged": onClaims((claim) =>
    claim.source
      ? {
          ...claim,
          source: { ...claim.source, spans: claim.content.spans },
          content: { ...claim.content, spans: claim.source.spans },
        }
      : claim,
  ),
  "contents end one word early": onClaims((claim) => {
    const [start, end] = claim.content.spans[claim.content.spans.length - 1];
    const words = Math.max(start + 1, end - 8);
    return { ...claim, content: { ...claim.content, spans: [...claim.content.spans.slice(0, -1), [start, words]] } };
  }),
  "nested claims dropped": ({ claims, mentions }) => ({ claims: claims.filter((c) => c.parent === null), mentions }),
  "every tenth claim dropped": ({ claims, mentions }) => ({ claims: claims.filter((_, i) => i % 10 !== 0), mentions }),
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
  "dates of claims left out": onClaims((claim) => ({ ...claim, when: null })),
  "venues left out": onClaims((claim) => ({ ...claim, venue: null })),
  "mentions one character late": onMentions((mention) => ({ ...mention, span: shift(mention.span, 1) })),
  "places take their second candidate": onMentions((mention) =>
    mention.type === "place" && mention.alternatives.length > 0 ? { ...mention, id: mention.alternatives[0] } : mention,
  ),
  "dates a year off": onMentions((mention) =>
    mention.type === "date" && mention.value !== null
      ? { ...mention, value: mention.value.replace(/^\d{4}/, (year) => String(Number(year) + 1)) }
      : mention,
  ),
};

async function main(): Promise<void> {
  const files = readGoldFolder(path.join(import.meta.dirname, "../corpus/gold"));
  const extractor = await createExtractor();
  const records = new Map(files.map(({ input }) => [input.id, extractor.extract(input)]));
  const scoreWith = (fault: Fault): ReturnType<typeof makeBaseline> => {
    const score = evaluateArticles(
      files.map(({ gold }) => gold),
      ({ id }) => fault(records.get(id) ?? { claims: [], mentions: [] }),
    );
    return makeBaseline(score, DEFAULT_TOLERANCE);
  };
  const baseline = scoreWith((sound) => sound);
  let unseen = 0;
  for (const [name, fault] of Object.entries(FAULTS)) {
    const fell = checkBaseline(baseline, scoreWith(fault)).filter(({ passed }) => !passed);
    if (fell.length === 0) unseen++;
    console.log(`${fell.length > 0 ? "caught" : "UNSEEN"}  ${name}: ${String(fell.length)} figures fell`);
  }
  if (unseen > 0) process.exitCode = 1;
}

await main();
