export type { ArticleInput, ArticleRecord } from "./model/article.js";
export type {
  Claim,
  ClaimSource,
  ClaimVenue,
  ClaimWhen,
  Form,
  Quantity,
  Speaker,
  SpeakerKind,
  SpeakerResolution,
  Stance,
  VenueKind,
} from "./model/claim.js";
export type { DateMention, DateResolution, Mention, MentionRecord, PlaceMatch, PlaceMention } from "./model/mention.js";
export type { Span } from "./model/span.js";
export {
  type ArticleExtraction,
  createExtractor,
  type Extractor,
  type ExtractorOptions,
} from "./pipeline/create-extractor.js";
export { splitSentences, type TextPiece, tokenize } from "./pipeline/split-text.js";
