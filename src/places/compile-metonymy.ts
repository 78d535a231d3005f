import type { MetonymyWords } from "../languages/place-language.js";
import type { Vocabulary } from "../text/vocabulary.js";

/** What a word does for or against a name's standing for a government. */
export const enum Act {
  Finite = 1,
  Other = 0x2,
  WeakAuxiliary = 0x4,
  StrongAuxiliary = 0x8,
  Adverb = 0x10,
  Addressing = 0x20,
  AddressingParticle = 0x40,
  Opener = 0x80,
  Relative = 0x100,
  Calling = 0x200,
  Infinitive = 0x400,
  Preposition = 0x800,
  CityPreposition = 0x1000,
  Origin = 0x2000,
  Utterance = 0x4000,
  CityNoun = 0x8000,
  Determiner = 0x10000,
  Quoting = 0x20000,
  Disposition = 0x40000,
  Doubtful = 0x80000,
  Absolute = 0x100000,
  Conveying = 0x200000,
  Circumstance = 0x400000,
  PredicateNoun = 0x800000,
  Rank = 0x1000000,
  Undergone = 0x2000000,
  Giving = 0x4000000,
  Governing = 0x8000000,
  Agency = 0x10000000,
  Connection = 0x20000000,
  Holder = 0x40000000,
  Idle = 0x80000000,
}

/** Bits of {@link Act} by vocabulary id; call it before the vocabulary is frozen. */
export function compileMetonymy(words: MetonymyWords, vocabulary: Vocabulary): Uint32Array {
  const groups: readonly (readonly [readonly string[], Act])[] = [
    [words.finiteActs, Act.Finite],
    [words.doubtfulActs, Act.Doubtful],
    [words.circumstances, Act.Circumstance],
    [words.absolutes, Act.Absolute],
    [words.conveying, Act.Conveying],
    [words.otherActs, Act.Other],
    [words.weakAuxiliaries, Act.WeakAuxiliary],
    [words.strongAuxiliaries, Act.StrongAuxiliary],
    [words.adverbs, Act.Adverb],
    [words.addressing, Act.Addressing],
    [words.addressingParticles, Act.AddressingParticle],
    [words.clauseOpeners, Act.Opener],
    [words.relatives, Act.Relative],
    [words.callings, Act.Calling],
    [[words.infinitiveMarker], Act.Infinitive],
    [words.prepositions, Act.Preposition],
    [words.cityPrepositions, Act.CityPreposition],
    [words.originPrepositions, Act.Origin],
    [words.utterances, Act.Utterance],
    [words.cityNouns, Act.CityNoun],
    [words.determiners, Act.Determiner],
    [words.quoting, Act.Quoting],
    [words.dispositions, Act.Disposition],
    [words.predicateNouns, Act.PredicateNoun],
    [words.ranks, Act.Rank],
    [words.undergone, Act.Undergone],
    [words.giving, Act.Giving],
    [words.governing, Act.Governing],
    [words.agencies, Act.Agency],
    [words.connections, Act.Connection],
    [words.holders, Act.Holder],
    [words.idle, Act.Idle],
  ];
  const entries = groups.flatMap(([list, act]) => list.map((word) => [vocabulary.intern(word), act] as const));
  const acts = new Uint32Array(vocabulary.size);
  for (const [id, act] of entries) acts[id] |= act;
  return acts;
}
