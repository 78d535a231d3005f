import type { VenueKind } from "../../model/claim.js";

/** Words from which the circumstances and the stance of an utterance are read. All entries are folded words or lemmas. */
export interface CircumstanceLanguage {
  /** Head nouns of venues and their kinds. */
  readonly venueNouns: Readonly<Record<string, VenueKind>>;
  /** Prepositions that open a venue or a place of speaking. */
  readonly venuePrepositions: readonly string[];
  /** Prepositions that go on with a venue (`an interview with Turkish television`). */
  readonly venueContinuations: readonly string[];
  /** Cue lemmas that take the person addressed as an object before the content. */
  readonly addressing: readonly string[];
  /** Words for people told: with *to* they are a venue of kind `audience`. */
  readonly audienceNouns: readonly string[];
  /** Words that open a time phrase before a date (`on`, `in`, `late`). */
  readonly timeOpeners: readonly string[];
  /** Times that hold no calendar date (`later`, `earlier`). */
  readonly vagueTimes: readonly string[];
  /** Words that close a time phrase behind its date (`Friday evening`). */
  readonly partsOfDay: readonly string[];
  /** Adverbs that belong to the venue phrase behind them (`elsewhere in the interview`). */
  readonly venueLeadIns: readonly string[];
  /** Cue lemmas that turn into a demand with a *to*-infinitive or an imperative. */
  readonly demandingWithInfinitive: readonly string[];
  /** Cue lemmas that turn into a demand before *should* or a bare subjunctive. */
  readonly demandingWithShould: readonly string[];
  /** Cue lemmas that only voice a question before *whether*, *if* or a question mark. */
  readonly asking: readonly string[];
  /** Question words. */
  readonly questionWords: readonly string[];
  /** Subjects that negate (`neither`, `nobody`). */
  readonly negatingSubjects: readonly string[];
}

export const circumstances: CircumstanceLanguage = {
  venueNouns: {
    twitter: "social-media",
    facebook: "social-media",
    telegram: "social-media",
    instagram: "social-media",
    youtube: "social-media",
    linkedin: "social-media",
    x: "social-media",
    tweet: "social-media",
    tweets: "social-media",
    post: "social-media",
    posts: "social-media",
    page: "social-media",
    channel: "social-media",
    media: "social-media",
    account: "social-media",
    blog: "social-media",
    thread: "social-media",
    video: "broadcast",
    livestream: "broadcast",
    broadcast: "broadcast",
    television: "broadcast",
    tv: "broadcast",
    radio: "broadcast",
    air: "broadcast",
    podcast: "broadcast",
    programme: "broadcast",
    program: "broadcast",
    statement: "statement",
    statements: "statement",
    release: "statement",
    communique: "statement",
    message: "statement",
    announcement: "statement",
    comment: "statement",
    comments: "statement",
    remarks: "statement",
    briefing: "press-conference",
    conference: "press-conference",
    interview: "interview",
    interviews: "interview",
    conversation: "call",
    call: "call",
    calls: "call",
    phone: "call",
    telephone: "call",
    talks: "meeting",
    meeting: "meeting",
    meetings: "meeting",
    session: "meeting",
    summit: "meeting",
    forum: "meeting",
    rally: "speech",
    hearing: "meeting",
    debate: "meeting",
    ceremony: "speech",
    speech: "speech",
    address: "speech",
    sermon: "speech",
    lecture: "speech",
    letter: "document",
    letters: "document",
    note: "document",
    report: "document",
    memo: "document",
    email: "document",
    "e-mail": "document",
    document: "document",
    decree: "document",
    article: "document",
    editorial: "document",
    column: "document",
    book: "document",
    paper: "document",
    summary: "document",
    bulletin: "document",
    writing: "document",
    reply: "statement",
    response: "statement",
    event: "speech",
    parliament: "audience",
    court: "audience",
  },
  venuePrepositions: ["in", "on", "at", "during", "through", "via", "by", "from", "before", "over", "elsewhere"],
  venueContinuations: ["with", "to", "of", "from", "for", "on", "by", "in", "at", "aired", "broadcast", "published"],
  addressing: ["tell", "inform", "remind", "notify", "assure", "brief", "reassure", "warn", "convince", "advise", "update", "persuade"],
  audienceNouns:
    "reporters journalists parliament lawmakers deputies delegates council cabinet ministers agency news press media television tv radio supporters audience crowd conference assembly members service newspaper magazine broadcaster daily website outlet channel lawmakers senators court viewers readers citizens nation".split(
      " ",
    ),
  timeOpeners: "on in at by since late early during after before around as recently".split(" "),
  partsOfDay: ["morning", "afternoon", "evening", "night", "noon", "midday"],
  venueLeadIns: ["elsewhere", "speaking", "writing"],
  vagueTimes: ["later", "earlier"],
  demandingWithInfinitive: ["tell", "warn", "remind", "ask", "say", "shout", "write", "advise", "instruct", "be told", "inform", "signal", "telephone"],
  demandingWithShould: ["insist", "suggest", "propose", "recommend"],
  asking: ["ask", "wonder", "question"],
  questionWords: "whether if what when where who whom whose which why how".split(" "),
  negatingSubjects: ["neither", "nobody", "none", "no"],
};
