/** What a token is to the attribution rules, coarser than its tag and aware of its mark. */
export const enum Shape {
  Other = 0,
  /** May stand inside a noun phrase: determiner, adjective, noun, number, possessive. */
  Nominal = 1,
  Pronoun = 2,
  FiniteVerb = 3,
  /** Participle, gerund, base form behind *to* or a modal. */
  OtherVerb = 4,
  Auxiliary = 5,
  Adverb = 6,
  Preposition = 7,
  To = 8,
  That = 9,
  Subordinator = 10,
  Relative = 11,
  Coordinator = 12,
  Comma = 13,
  Stop = 14,
  Colon = 15,
  Dash = 16,
  QuoteOpen = 17,
  QuoteClose = 18,
  Bracket = 19,
  Semicolon = 20,
  Edge = 21,
}
