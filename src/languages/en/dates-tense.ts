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
  | "pastLookalikes"
  | "negations"
  | "negativeSubjects"
  | "lastingVerbs"
  | "awaitedWords"
  | "pastWhenNegated"
  | "backshifted"
  | "speechWords"
  | "changeWords"
  | "publicationWords"
> = {
  futureWords: words(
    "will 'll shall wo would could might may due upcoming forthcoming plan plans planning intend intends slated deadline begins starts opens ends expires resumes meets convenes takes leaves arrives provides envisages foresees expects hopes payable holds votes faces effective",
  ),
  deadlineWords: words("until till by through ahead"),
  intentionWords: words(
    "planned scheduled expected due set agreed promised vowed pledged hoped intended forecast slated tipped poised ready invited going discussed rescheduled postponed adjourned booked arranged mooted pencilled",
  ),
  intentionLinks: words("to for"),
  bareBe: words("be being"),
  presentAuxiliaries: words("is are 's 're am has have"),
  pluperfect: words("had 'd"),
  pastWords: words(
    "arose ate awoke bade became been began bent bled blew bore bought broke brought built burnt came caught chose clung crept cut dealt did drank drew drove dug dwelt fed fell felt fled flew flung forbade foresaw forgave forgot fought found froze gave got grew had has have heard held hid hit hung kept knelt knew laid leapt led left lent lost made meant met mistook overcame overheard overran overthrew paid put ran rang rebuilt resold retook rode rose said sang sank sat saw sent set shone shook shot shrank shut slept slid sold sought spent spoke sprang spun stank stole stood strode struck stuck swam swept swore swung taught thought threw told took tore understood undertook upheld was went were withdrew withheld withstood woke won wore wrote",
  ),
  pastEndings: words("ed"),
  pastLookalikes: words(
    "succeed proceed exceed need speed feed breed seed bleed heed indeed hundred united armed limited unspecified unnamed unidentified unexpected unprecedented unlimited",
  ),
  negations: words("not n't"),
  negativeSubjects: words("none nobody neither nothing"),
  lastingVerbs: words(
    "lasted continued raged persisted dragged endured held stood remained stayed ran went lived served",
  ),
  awaitedWords: words("expected due scheduled slated"),
  pastWhenNegated: words("could"),
  backshifted: words("would"),
  speechWords: words(
    "say says said saying tell tells told telling announced announces according statement spokesman spokeswoman spokesperson reporters reported reports added adds claimed claims",
  ),
  changeWords: words("modified updated edited revised changed update"),
  publicationWords: words("published posted publication created publish"),
};
