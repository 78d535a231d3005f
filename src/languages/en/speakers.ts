import type { SpeakerLanguage } from "../speaker-language.js";
import { countries } from "./countries.js";
import { offices } from "./offices.js";
import { organisations } from "./organisations.js";
import { speakerWords } from "./speaker-words.js";
import { givenNames, titles } from "./titles.js";

/** English for telling who a source is. */
export const speakers: SpeakerLanguage = {
  countries,
  titles,
  givenNames,
  surnameEndings: givenNames.surnameEndings,
  offices,
  organisations,
  words: speakerWords,
};
