/** The small words by which a source's noun phrase is taken apart. Folded. */
export const speakerWords = {
  determiners: "the this that these those".split(" "),
  indefinites: "a an another some any".split(" "),
  quantifiers: "many multiple several some numerous various all most few countless certain both each".split(" "),
  /** Quantifiers dropped from the name of a group; others and numbers are kept (`some observers`, `three people`). */
  dropped: "many multiple numerous various countless".split(" "),
  pairs: "both each neither".split(" "),
  /** Behind *both* they stand for two states. */
  pairedStates: "governments countries nations republics capitals".split(" "),
  numerals: "one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands".split(" "),
  prepositions:
    "of for in at to from with by near on about under over behind among between against within across inside outside around off than such without".split(
      " ",
    ),
  temporal: "after before during since until amid despite".split(" "),
  /** Adjectives that stand behind their noun (`an official familiar with it`). */
  postposed: "familiar close loyal aware present responsible sympathetic critical".split(" "),
  relatives: "who whom which whose that where when because whether including".split(" "),
  conjunctions: "and or nor but as well while".split(" "),
  reflexives: "himself herself itself themselves myself ourselves yourself".split(" "),
  adverbs: "there here also however meanwhile alone too now then earlier later".split(" "),
  pronouns: {
    male: "he him".split(" "),
    female: "she her".split(" "),
    neuter: "it".split(" "),
    plural: "they them".split(" "),
    speaker: "i me we us".split(" "),
  },
  possessives: {
    male: "his".split(" "),
    female: "her".split(" "),
    neuter: "its".split(" "),
    plural: "their".split(" "),
    speaker: "my our".split(" "),
    relative: "whose".split(" "),
  },
  alone: "i me my".split(" "),
  emphatic: ["own"],
  /** Between an article and its noun they say that it is the one told of before. */
  anaphoric: ["same", "very", "selfsame"],
  /** Words that stand for one more of a kind told of before (`another`, `a third`); `remaining` with *the*. */
  elliptic: "another other second third fourth fifth sixth".split(" "),
  remaining: ["other"],
  /** Endings of plurals, and those of their singulars. */
  pluralEndings: { ies: "y", ches: "ch", shes: "sh", sses: "ss", men: "man", people: "person", s: "" },
  objectPronouns: ["him", "her"],
  /** `one, identified only as Rose`, `who gave his name as Rose`: the name follows, or follows `as`. Like other participles they open a clause. */
  namings: (
    "identified introduced named known called signs name names nicknamed dubbed " +
    "reached contacted interviewed involved pinned seen captured accredited quoted cited gathered requesting living working"
  ).split(" "),
  /** Participles that are part of what a thing is (`a tally kept by this agency`). */
  lasting: ["kept"],
  /** `a delegation led by Jane Roe` */
  leading: "led headed chaired".split(" "),
  /** Before an organ: no state's own (`the de facto ministry`). */
  unrecognised:
    "facto proclaimed declared styled breakaway separatist rebel secessionist unrecognised unrecognized".split(" "),
  /** Words of a sentence that keeps a speaker's name back (`on condition of anonymity`). */
  keptBack: "anonymity anonymous anonymously unnamed identified named authorised authorized".split(" "),
  questionLabels: ["q", "question"],
  answerLabels: ["a", "answer"],
  /** Words of the paragraph that says who answers the questions behind it. */
  interviewing:
    "interview interviewed interviews spoke speaks talked talks talk sat sits met asked asks questions answers answered conversation".split(
      " ",
    ),
  /** `Dear editor, …` */
  salutations: ["dear"],
  /** `the country's army`. */
  countryNouns: "country nation republic state".split(" "),
  participleEndings: ["ing"],
  /** Endings of nationalities that are one person behind *the* (`the Norwegian`, not `the French`). */
  nationalEndings: ["an", "i"],
  occupationEndings: "er or ist ian ant ent eer man men woman ess".split(" "),
  /** Words with a capital that begin no name. */
  functionWords: (
    "the a an this that these those it its he she they we i you his her their our my your in on at by for from with under after before during while when as if but and or so yet although though however meanwhile according " +
    "there here what who how why both all some many most no not one two three several another earlier later also since until despite following amid among asked speaking addressing commenting to of up out is are was were be " +
    "been has have had will would can could may might must shall should do does did then now today yesterday tomorrow more less than only even just still never ever again once very such each every neither either nor per via " +
    "somebody someone everybody everyone nobody anybody anyone something nothing " +
    "about between against within without through over because whether where which whose whom says said photo read source sources caption tags updated published related share claim verdict"
  ).split(" "),
  /** Without the months that are names as well (`May`, `June`, `Jan`). */
  calendar: (
    "january february march april june july august september october november december feb apr jul aug sept sep oct nov dec " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri"
  ).split(" "),
  particles: "de del della di da la le van von der den bin ibn al el ben abu ter".split(" "),
  keys: {
    there: "there",
    as: "as",
    of: "of",
    by: "by",
    from: "from",
    in: "in",
    at: "at",
    to: "to",
    with: "with",
    one: "one",
    who: "who",
    prime: "prime",
    which: "which",
    possessive: "'s",
    based: "based",
    this: "this",
    capital: "capital",
  },
};
