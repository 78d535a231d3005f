/**
 * Parts of speech, as fine as reported speech needs. All forms of *be*, *have* and *do* have one tag each, main verb or auxiliary: the
 * next tags tell. Wh-words that stand for a noun (*who*, *which*, *what*, relative *that*) are `Relative`; conjunctions and other
 * wh-words (*that* before a clause, *whether*, *because*, *when*, *how*) are `Subordinator`.
 */
export const enum Tag {
  Other = 0,
  Noun = 1,
  PluralNoun = 2,
  ProperNoun = 3,
  Pronoun = 4,
  /** *my*, *their*, *whose*, the genitive 's and the bare apostrophe of *officials'*. */
  Possessive = 5,
  Determiner = 6,
  Adjective = 7,
  Adverb = 8,
  Number = 9,
  Preposition = 10,
  To = 11,
  Subordinator = 12,
  Relative = 13,
  Coordinator = 14,
  /** Infinitive, imperative, present other than third person singular. */
  VerbBase = 15,
  VerbS = 16,
  VerbPast = 17,
  VerbPart = 18,
  VerbIng = 19,
  Modal = 20,
  Be = 21,
  Have = 22,
  Do = 23,
  Negation = 24,
  Particle = 25,
  Punct = 26,
}
