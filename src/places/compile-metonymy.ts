import type { MetonymyWords } from "../languages/place-language.js";
import type { Vocabulary } from "../text/vocabulary.js";

/** What a word does for or against a name's standing for a government. */
export const enum Act {
  Finite = 1,
  Other = 1 << 1,
  WeakAuxiliary = 1 << 2,
  StrongAuxiliary = 1 << 3,
  Adverb = 1 << 4,
  Addressing = 1 << 5,
  AddressingParticle = 1 << 6,
  Opener = 1 << 7,
  Relative = 1 << 8,
  Agent = 1 << 9,
  Infinitive = 1 << 10,
  Preposition = 1 << 11,
  CityPreposition = 1 << 12,
  Origin = 1 << 13,
  Utterance = 1 << 14,
  CityNoun = 1 << 15,
  Determiner = 1 << 16,
  Quoting = 1 << 17,
}

/** Bits of {@link Act} by vocabulary id; call it before the vocabulary is frozen. */
export function compileMetonymy(words: MetonymyWords, vocabulary: Vocabulary): Uint32Array {
  const groups: readonly (readonly [readonly string[], Act])[] = [
    [words.finiteActs, Act.Finite],
    [words.otherActs, Act.Other],
    [words.weakAuxiliaries, Act.WeakAuxiliary],
    [words.strongAuxiliaries, Act.StrongAuxiliary],
    [words.adverbs, Act.Adverb],
    [words.addressing, Act.Addressing],
    [words.addressingParticles, Act.AddressingParticle],
    [words.clauseOpeners, Act.Opener],
    [words.relatives, Act.Relative],
    [[words.agentMarker], Act.Agent],
    [[words.infinitiveMarker], Act.Infinitive],
    [words.prepositions, Act.Preposition],
    [words.cityPrepositions, Act.CityPreposition],
    [words.originPrepositions, Act.Origin],
    [words.utterances, Act.Utterance],
    [words.cityNouns, Act.CityNoun],
    [words.determiners, Act.Determiner],
    [words.quoting, Act.Quoting],
  ];
  const entries = groups.flatMap(([list, act]) => list.map((word) => [vocabulary.intern(word), act] as const));
  const acts = new Uint32Array(vocabulary.size);
  for (const [id, act] of entries) acts[id] |= act;
  return acts;
}
