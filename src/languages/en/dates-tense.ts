import type { DateLanguage } from "../date-language.js";

const words = (list: string): string[] => list.split(" ");

/** Words that tell past from future, and news from narrative. */
export const tenseWords: Pick<
  DateLanguage,
  | "futureWords"
  | "deadlineWords"
  | "intentionWords"
  | "intentionLinks"
  | "bareBe"
  | "presentAuxiliaries"
  | "pluperfect"
  | "pastWords"
  | "pastEndings"
  | "speechWords"
  | "changeWords"
  | "publicationWords"
> = {
  futureWords: words(
    "will 'll shall wo would could might may due upcoming forthcoming plan plans planning intend intends slated deadline begins starts opens ends expires resumes meets convenes takes leaves arrives payable holds votes faces effective",
  ),
  deadlineWords: words("until till by through ahead"),
  intentionWords: words(
    "planned scheduled expected due set agreed promised vowed pledged hoped intended forecast slated tipped poised ready invited",
  ),
  intentionLinks: words("to for"),
  bareBe: words("be being"),
  presentAuxiliaries: words("is are 's 're am has have"),
  pluperfect: words("had 'd"),
  pastWords: words(
    "was were had did said told went came took gave made became began broke brought built bought caught chose cut fell felt fought found flew got grew held hit kept knew led left lost met paid put ran rose sat saw sold sent set shot shut sank spoke spent stood struck swore taught thought threw wrote won has have been",
  ),
  pastEndings: words("ed"),
  speechWords: words(
    "say says said saying tell tells told telling announced announces according statement spokesman spokeswoman spokesperson reporters reported reports added adds claimed claims",
  ),
  changeWords: words("modified updated edited revised changed update"),
  publicationWords: words("published posted publication created publish"),
};
