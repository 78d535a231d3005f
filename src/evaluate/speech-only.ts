import { isSpeech } from "./cue-head.js";
import { matchAttributions } from "./match-attributions.js";
import type { PreparedClaim, PreparedGold } from "./prepare.js";
import { textOf } from "./span-lists.js";
import { countCommon } from "./words.js";

/** What is left of one article when only speech counts. */
export interface SpeechOnly {
  readonly gold: readonly PreparedGold[];
  readonly system: readonly PreparedClaim[];
  /** Claims left out because their cue is that of an annotated thought, sight or deed. */
  readonly ignored: number;
}

/**
 * Leaves out annotated attributions that are no speech by the head of their cue, and claims that meet the cue of such a one: PolNeAR
 * annotates what people think, too, and a tool for claims should gain or lose nothing by it.
 */
export function keepSpeech(gold: readonly PreparedGold[], system: readonly PreparedClaim[], text: string): SpeechOnly {
  const speech = gold.filter(({ gold: { cue } }) => isSpeech(textOf(cue, text).replaceAll(" … ", " ")));
  const others = gold.filter((attribution) => !speech.includes(attribution));
  const matched = new Set(matchAttributions(speech, system).values());
  const kept = system.filter(
    (claim, s) => matched.has(s) || !others.some(({ cueWords }) => countCommon(cueWords, claim.cueWords) > 0),
  );
  return { gold: speech, system: kept, ignored: system.length - kept.length };
}
