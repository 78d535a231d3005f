import { readFileSync } from "node:fs";
import nlp from "compromise/three";
import type { CueEntry, CueKind, VerbForm } from "../src/languages/cue-lexicon.js";
import type { Stance } from "../src/model/claim.js";

const KINDS: Readonly<Record<string, CueKind>> = { n: "noun", p: "preposition", m: "mark" };
/** Verbs that compromise inflects wrongly; each line is base third past participle gerund. */
const IRREGULAR = [
  "beseech beseeches besought besought beseeching",
  "bet bets bet bet betting",
  "bid bids bid bid bidding",
  "forecast forecasts forecast forecast forecasting",
  "withdraw withdraws withdrew withdrawn withdrawing",
  "prophesy prophesies prophesied prophesied prophesying",
  "snap snaps snapped snapped snapping",
  "aver avers averred averred averring",
  "rebut rebuts rebutted rebutted rebutting",
  "dwell dwells dwelt dwelt dwelling",
  "bless blesses blessed blessed blessing",
  "cast casts cast cast casting",
  "hit hits hit hit hitting",
  "hint hints hinted hinted hinting",
  "lay lays laid laid laying",
  "put puts put put putting",
  "set sets set set setting",
  "read reads read read reading",
  "rue rues rued rued ruing",
  "own owns owned owned owning",
  "fire fires fired fired firing",
  "shoot shoots shot shot shooting",
  "give gives gave given giving",
  "go goes went gone going",
  "let lets let let letting",
  "lie lies lied lied lying",
  "make makes made made making",
  "find finds found found finding",
  "hold holds held held holding",
  "stand stands stood stood standing",
  "seek seeks sought sought seeking",
  "speak speaks spoke spoken speaking",
  "write writes wrote written writing",
  "throw throws threw thrown throwing",
  "pay pays paid paid paying",
  "send sends sent sent sending",
  "bear bears bore borne bearing",
  "come comes came come coming",
  "cable cables cabled cabled cabling",
  "tell tells told told telling",
  "swear swears swore sworn swearing",
  "say says said said saying",
];
const irregular = new Map(IRREGULAR.map((line) => line.split(" ")).map((forms) => [forms[0], forms]));

function inflect(verb: string): { form: VerbForm; word: string }[] {
  const known = irregular.get(verb);
  const forms = known ?? conjugate(verb);
  const kinds: VerbForm[] = ["base", "third", "past", "participle", "gerund"];
  const inflected = kinds.map((form, i) => ({ form, word: forms[i] }));
  // signaled and signalled, labeling and labelling: both sides of the Atlantic.
  if (!/[^aeiou][aeiou]l$/.test(verb)) return inflected;
  return inflected.flatMap((entry) => {
    const other = entry.word.replace(/l+(ed|ing)$/, (tail) => (tail.startsWith("ll") ? tail.slice(1) : `l${tail}`));
    return other === entry.word ? [entry] : [entry, { form: entry.form, word: other }];
  });
}

function conjugate(verb: string): string[] {
  const view = nlp(verb);
  view.tag("Infinitive");
  const [found] = view.verbs().conjugate() as (Readonly<Record<string, string>> | undefined)[];
  // compromise leaves some verbs as they are (quip, chide); the invariant ones stand in the list above.
  const changed = (form: string | undefined): string | undefined => (form === verb ? undefined : form);
  const past = changed(found?.["PastTense"]) ?? stemBefore(verb, "ed");
  const forms = [
    verb,
    changed(found?.["PresentTense"]) ?? `${verb}s`,
    past,
    changed(found?.["Participle"]) ?? past,
    changed(found?.["Gerund"]) ?? stemBefore(verb, "ing"),
  ];
  if (forms.some((f) => f.includes(" ") || f[0] !== verb[0]))
    throw new Error(`cannot inflect ${verb}: ${forms.join(" ")}`);
  return forms;
}

/** The verb with a regular ending: final e dropped, y after a consonant to i, the consonant of a short last syllable doubled. */
function stemBefore(verb: string, ending: "ed" | "ing"): string {
  if (verb.endsWith("e")) return verb.slice(0, -1) + ending;
  if (ending === "ed" && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/.test(verb)) return verb + verb.slice(-1) + ending;
  return verb + ending;
}

function inflectNoun(noun: string): { form: VerbForm; word: string }[] {
  const view = nlp(noun);
  view.tag("Singular");
  const plural = noun === "news" ? noun : view.nouns().toPlural().text() || `${noun}s`;
  return [...new Set([noun, plural])].map((word) => ({ form: "base" as const, word }));
}

/**
 * Reads cues.tsv and inflects its verbs (and pluralises its nouns) with compromise.
 * @throws Error naming the lines, where a row does not have four columns, an entry stands twice or a verb cannot be inflected
 */
export function buildCueLexicon(file: string | URL): CueEntry[] {
  const entries: CueEntry[] = [];
  const lineOf = new Map<string, number>();
  readFileSync(file, "utf8")
    .split("\n")
    .forEach((line, index) => {
      if (line === "" || line.startsWith("#")) return;
      const [head, frames, , list] = line.split("\t");
      if (!list) throw new Error(`cues.tsv line ${String(index + 1)}: expected four columns separated by tabs`);
      const [prefix, stance] = head.includes(":") ? head.split(":") : ["", head];
      const kind = KINDS[prefix] ?? "verb";
      for (const lemma of list.split(",").map((entry) => entry.trim())) {
        const earlier = lineOf.get(`${kind} ${lemma}`);
        // A cue has one stance and one set of frames: of two rows one would win silently.
        if (earlier !== undefined)
          throw new Error(
            `cues.tsv lines ${String(earlier)} and ${String(index + 1)} both have the ${kind} "${lemma}": keep one, with the frames of both`,
          );
        lineOf.set(`${kind} ${lemma}`, index + 1);
        const printed = kind === "mark" ? [lemma] : lemma.split(" ");
        const [word, ...particles] = printed.filter((part) => part !== "…");
        const owned = particles.length < printed.length - 1;
        const forms =
          kind === "verb" ? inflect(word) : kind === "noun" ? inflectNoun(word) : [{ form: "base" as const, word }];
        entries.push({ lemma, kind, stance: stance as Stance, frames: frames.split(" "), particles, owned, forms });
      }
    });
  return entries;
}
