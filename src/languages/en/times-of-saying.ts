import type { TimeLanguage } from "../circumstance-language.js";
import { dates } from "./dates.js";

/** When something is said, in English. */
export const timesOfSaying: TimeLanguage = {
  timeOpeners: "on in at by since late early later earlier during after before around as recently most only".split(" "),
  timeReaches: ["as", "ever", "back", "far", "long", "ago"],
  partsOfDay: ["morning", "afternoon", "evening", "night", "noon", "midday"],
  vagueTimes: ["later", "earlier", "afterwards", "afterward", "thereafter"],
  verbTimes: ["then", "overnight", "recently"],
  timeShades: ["shortly", "soon", "just", "only", "immediately", "late", "early"],
  pastTimes: ["last", "yesterday", "earlier", "ago"],
  weekdays: Object.keys(dates.weekdays),
  clockWords: "am pm gmt utc bst cet cest est edt msk et".split(" "),
  hours: "two three four five six seven eight nine ten eleven twelve".split(" "),
  timeNouns:
    "seconds minute minutes hour hours day days week weeks month months year years midnight noon midday dawn dusk nightfall sunrise sunset morning afternoon evening night moment break recess lunchtime breakfast lunch dinner supper daybreak sundown interval little bit while spring summer autumn winter fall half-time halftime teatime bedtime".split(
      " ",
    ),
  timePrepositions: [
    "towards",
    "toward",
    "in",
    "within",
    "by",
    "at",
    "on",
    "until",
    "around",
    "shortly",
    "since",
    "during",
    "throughout",
  ],
  pointNouns: ["time", "point", "moment", "outset"],
  eventPrepositions: ["after", "before", "following", "during", "upon"],
  eventAdverbs: ["ahead", "prior"],
  eventContinuations: "of in with between at over on".split(" "),
  timeClauses: ["when", "after", "before", "once"],
  nearTimes: "on earlier later late early last yesterday today as ever".split(" "),
  scheduledNouns:
    "meeting meetings talks session sessions summit conference hearing election elections vote ballot referendum poll strike strikes rally rallies protest protests demonstration demonstrations march boycott debate visit trip negotiations consultations truce ceasefire pause".split(
      " ",
    ),
  recalling: ["recall", "remember", "recollect", "reminisce"],
  timeDistances: ["later", "earlier", "ago", "afterwards", "afterward", "before"],
  everyWords: ["every", "each"],
};
