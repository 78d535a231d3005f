import { numbers } from "./numbers.js";

/** Several printed forms of one measure. */
const measure = (unit: string, ...forms: string[]): [string, string][] => forms.map((form) => [form, unit]);

/** English for counting: units, things counted, what only looks like a count. Folded. */
export const quantities = {
  ...numbers,
  articles: ["a", "an"],
  fractions: {
    half: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    tenth: 10,
    tenths: 10,
  },
  share: "share",
  in: "in",
  between: "between",
  rangeJoiners: ["to", "or"],
  measures: Object.fromEntries([
    ...measure("hectare", "hectare", "hectares", "ha"),
    ...measure(
      "km²",
      "km 2",
      "km ²",
      "square kilometer",
      "square kilometers",
      "square kilometre",
      "square kilometres",
      "square km",
      "sq km",
      "sq . km",
      "sq . kilometers",
    ),
    ...measure("m²", "m 2", "m ²", "square meter", "square meters", "square metre", "square metres", "sq m", "sq . m"),
    ...measure("square mile", "square mile", "square miles"),
    ...measure("km", "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"),
    ...measure("m", "meter", "meters", "metre", "metres"),
    ...measure("cm", "cm", "centimeter", "centimeters", "centimetre", "centimetres"),
    ...measure("mm", "mm", "millimeter", "millimeters", "millimetre", "millimetres"),
    ...measure("gram", "gram", "grams", "gramme", "grammes"),
    ...measure("kilowatt", "kw", "kilowatt", "kilowatts"),
    ...measure("mile", "mile", "miles"),
    ...measure("foot", "foot", "feet", "ft"),
    ...measure("acre", "acre", "acres"),
    ...measure("percent", "%", "percent", "per cent", "pct"),
    ...measure("percentage point", "percentage point", "percentage points"),
    ...measure("tonne", "tonne", "tonnes", "metric tons"),
    ...measure("ton", "ton", "tons"),
    ...measure("kg", "kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"),
    ...measure("litre", "litre", "litres", "liter", "liters"),
    ...measure("cubic metre", "cubic metre", "cubic metres", "cubic meter", "cubic meters"),
    ...measure("barrel", "barrel", "barrels"),
    ...measure("megawatt", "mw", "megawatt", "megawatts"),
    ...measure("degree", "degree", "degrees"),
    ...measure("dollar", "dollar", "dollars", "usd"),
    ...measure("euro", "euro", "euros", "eur"),
    ...measure("pound", "pound", "pounds"),
    ...measure("manat", "manat", "manats", "azn"),
    ...measure("dram", "dram", "drams", "amd"),
    ...measure("ruble", "ruble", "rubles", "rouble", "roubles"),
    ...measure("lira", "lira", "liras"),
    ...measure("year", "year", "years"),
    ...measure("month", "month", "months"),
    ...measure("week", "week", "weeks"),
    ...measure("day", "day", "days"),
    ...measure("hour", "hour", "hours"),
    ...measure("minute", "minute", "minutes"),
    ...measure("second", "seconds"),
  ]) as Record<string, string>,
  currencySigns: {
    $: "dollar",
    us$: "dollar",
    usd: "dollar",
    "€": "euro",
    eur: "euro",
    "£": "pound",
    "₼": "manat",
    "₽": "ruble",
    "₺": "lira",
    "֏": "dram",
    azn: "manat",
  },
  countables: (
    "village settlement town city district region hamlet soldier serviceman servicewoman officer civilian person man woman child resident fighter prisoner captive hostage policeman journalist volunteer peacekeeper " +
    "tank drone helicopter plane jet aircraft vehicle truck lorry missile rocket shell mine position post height hill bridge house building school convoy unit depot launcher battery system gun mortar"
  ).split(" "),
  irregularPlurals: {
    people: "person",
    men: "man",
    women: "woman",
    children: "child",
    lives: "life",
    knives: "knife",
    leaves: "leaf",
    loaves: "loaf",
    shelves: "shelf",
    halves: "half",
    thieves: "thief",
    wolves: "wolf",
    calves: "calf",
    wives: "wife",
    feet: "foot",
    buses: "bus",
    gases: "gas",
    viruses: "virus",
    aircraft: "aircraft",
    troops: "soldier",
    personnel: "soldier",
    sheep: "sheep",
    cattle: "cattle",
    calories: "calorie",
    movies: "movie",
    cookies: "cookie",
    others: "person",
  },
  noUnits: (
    "times others' this has was is does as us its his thus series process news perhaps across towards besides always is percent else less plus minus ones thirds quarters fifths halves tenths sides parties " +
    "countries states presidents leaders ministers"
  ).split(" "),
  casualties: "dead killed wounded injured missing hurt displaced".split(" "),
  auxiliaries: "were was are have had been being more others".split(" "),
  person: "person",
  labels: (
    "resolution resolutions article articles no nos number numbers chapter section page route highway protocol phase group groupe division line lines paragraph rule clause room gate flight channel school brigade boeing airbus act " +
    "m covid article age aged"
  ).split(" "),
  stops: (
    "the a an this that these those it its he she they we i you his her their our my and or but nor so yet of in at to from with by for on about under over behind near among between against within without through across inside outside around off into " +
    "onto than as after before during since until while when where which who whom whose what why how if because though although is are was were be been being has have had will would can could may might must shall should do does did " +
    "not no there here also then now only even just still said says including per each every all both such ago later earlier"
  ).split(" "),
  clockWords: ["am", "pm", "a.m", "p.m", "a.m.", "p.m.", "o'clock", "o’clock"],
  possessives: ["'s", "’s"],
  of: "of",
  owners: "the its his her their our my these those your".split(" "),
  definites: "the these those both".split(" "),
  ordinalSuffixes: "st nd rd th s".split(" "),
  /** `villages` → `village`, `convoys` → `convoy`, `servicemen` → `serviceman`; null for no plural. */
  singularOf(plural: string, capital: boolean): string | null {
    if (capital && /[a-z]{3}is$/.test(plural)) return plural.slice(0, -1);
    if (plural.endsWith("men") && plural.length > 4) return `${plural.slice(0, -2)}an`;
    if (!plural.endsWith("s") || plural.length < 4 || /(?:ss|us|is|ous)$/.test(plural)) return null;
    if (/[^aeiou]ies$/.test(plural) && plural.length > 4) return `${plural.slice(0, -3)}y`;
    if (/(?:ch|sh|ss|x|zz)es$/.test(plural)) return plural.slice(0, -2);
    return plural.slice(0, -1);
  },
};
