import type { PlaceLanguage } from "../place-language.js";
import { metonymy } from "./metonymy.js";

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** English for the place finder. */
export const places: PlaceLanguage = {
  kinds: {
    village: list("village villages hamlet hamlets"),
    settlement: list("place settlement settlements township townships community communities locality localities"),
    town: list("town towns city cities capital"),
    district: list(
      "district districts rayon rayons raion raions province provinces county counties governorate municipality",
    ),
    region: list("region regions enclave exclave oblast republic area areas territory zone"),
    mountain: list("mount mountain mountains mountainous peak peaks hill height heights range ridge plateau highland"),
    river: list("river rivers stream valley"),
    lake: list("lake lakes sea"),
    reservoir: list("reservoir reservoirs dam"),
    pass: list("pass"),
    bridge: list("bridge bridges"),
    people: list("man men woman women people tribe tribes clan fighters horsemen"),
  },
  plurals: list(
    "villages hamlets settlements townships communities localities towns cities districts rayons raions provinces counties regions areas territories mountains peaks hills heights rivers lakes reservoirs bridges",
  ),
  locating: list(
    "in near at from toward towards around outside inside above below beneath between through throughout via over across along beyond into off onto under within opposite behind to reach reached enter entered enters entering leave left leaving flee fled fleeing liberate liberated liberates liberating capture captured captures recapture recaptured seize seized shell shelled shells shelling bomb bombed bombing besieged retake retook retaken occupy occupied occupying visit visited visits visiting storm stormed rebuild reaches reaching",
  ),
  personal: list(
    "to from at over under behind above between toward towards against beyond beside opposite upon onto visit visited visits visiting leave left leaving reach reached reaches reaching enter entered",
  ),
  naming: list("of called named"),
  joining: list("and or as well nor & versus"),
  articles: list("the a an"),
  functionWords: list(
    "itself this that these those it its he his she her they their we our you your i my me him them who whom whose which what when where why how if as but so yet while although though because since until unless after before during by with without about against among for on not no yes there here then now today yesterday tomorrow tonight meanwhile however moreover also both either neither each every all some any many most few several more less other another such only even still just again one two three four five six seven eight nine ten first second last next earlier later according following despite unlike like given thanks perhaps maybe probably clearly indeed finally recently later soon otherwise nevertheless nonetheless furthermore besides similarly likewise conversely consequently accordingly regarding concerning considering including excluding assuming suppose asked speaking answering responding referring citing quoting addressing instead once thus therefore hence is are was were be been being has have had do does did will would shall should can could may might must says said photo photos video read watch updated published world news sport home menu share search tags related caption source comments comment advertisement monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december sept oct nov dec jan feb mar apr jun jul aug",
  ),
  adjectives: list(
    "turkish russian iranian georgian french german american british english italian spanish chinese japanese indian pakistani israeli arab arabic persian kurdish ukrainian polish greek european western eastern soviet caucasian jewish islamic muslim christian orthodox catholic turk turks russians iranians georgians frenchman germans americans britons syrian syrians libyan iraqi lebanese saudi emirati egyptian kazakh kazakhs uzbek turkmen tajik kyrgyz chechen ossetian abkhaz lezgin avar tat assyrian belarusian moldovan romanian hungarian austrian swiss dutch belgian swedish norwegian danish finnish portuguese canadian australian mexican brazilian korean vietnamese african asian latin afghan turkic ottoman byzantine tsarist bolshevik communist republican democrat democratic republicans democrats artsakhi karabakhi shia sunni yazidi yezidi ingush dagestani crimean cypriot albanian serbian serb bosnian croatian bulgarian czech slovak lithuanian latvian estonian irish scottish welsh",
  ),
  institutionWords: list(
    "juma jumah live post black red white yellow green ministry foreign defense defence interior internal emergency situations affairs health education economy finance justice agency council committee commission department office staff general army armed forces force security parliament assembly milli majlis national state united nations union organization organisation group foundation fund institute university academy center centre company corporation airlines bank party movement association federation court police press service news media television tv radio channel telegram twitter facebook youtube instagram whatsapp presidential administration cabinet government embassy consulate minister president mission unit brigade division regiment battalion corps navy air peacekeeping peacekeepers contingent monitoring observers red cross crescent human rights watch amnesty international crisis reporters borders world war cup olympic games championship league club conference forum summit treaty agreement declaration protocol statement resolution convention act law constitution article chapter part section day night week month year century spring summer autumn winter easter christmas nowruz ramadan god allah christ church mosque cathedral monastery museum theatre theater library opera palace square street avenue boulevard park stadium hotel hospital school airport station highway railway pipeline",
  ),
  personTitles: list(
    "mr mrs ms miss dr prof professor president minister premier chancellor king queen prince princess general colonel lieutenant major captain sergeant admiral marshal ambassador secretary governor mayor senator congressman congresswoman rep sen gov lt col gen maj capt sgt judge justice chairman chairwoman director spokesman spokeswoman spokesperson analyst journalist reporter correspondent activist writer poet composer actor actress singer uncle aunt brother sister son daughter father mother patriarch catholicos pope sheikh bey khan lady sir lord deputy commander chief leader expert historian professor columnist economist",
  ),
  personNames: list(
    "georgia jordan paris chad israel india austin dallas charlotte sydney florence victoria sofia araz sevan madison jackson lincoln washington houston london chelsea brooklyn carolina virginia dakota montana savannah alexandria adelaide lorraine martin san diego kent lance troy devon milan roman kirov vladimir kemerovo ulyanovsk tatar ali omar murad hasan huseyn vagif nizami fuzuli natavan sabir samad babek xetai khatai nasimi nesimi shirvan aras araks sos tigran ararat masis van ani lala leyla gala aran nice sara zara dana ida ilham karim rustam kamal kamil jamal mansur mehdi rahim sadig sahl samur suma tala talish toy turan vanda zar gabriel lev bank jani shahin kazim masally milad isa musa yusif ibrahim sultan mirza agha  oguz oghuz elchin gulu anar elnur garay",
  ).filter((word) => !["karabakh", "shusha", "salyan", "beylagan", "vienna", "china"].includes(word)),
  commonWords: list(
    "nice mobile reading bath orange of van batman car bar split hit man bam most born best lima male police bank guard east west north south central center union aran along ordu hat hal lev tug mil yay park sale same tinli sus zor top cinema deal dean bad bird boat bed dam nor sar sari pass art bala baş bash arab say gala tatar march bush bay marine mine rover peri mary sound delta side surprise",
  ),
  homeWords: list(
    "azerbaijani azerbaijanis azeri azeris armenian armenians azerbaijan azerbaijans armenia karabakh nagorno artsakh baku yerevan aliyev aliev pashinyan pashinian turkic caucasus transcaucasia anama talysh",
  ),
  directions: list(
    "north south east west northern southern eastern western northeast northwest southeast southwest north-eastern central upper lower new old greater",
  ),
  placeNouns: list(
    "ruins inhabitants roofs road roads highway highways airport airports corridor corridors railway station junction crossing border checkpoint checkpoints front axis direction directions sector line lines forest forests hospital school university residents resident villagers natives native farmers shepherds families elders mayor head suburb suburbs outskirts province hotel monastery church mosque fortress mine mines gate gates",
  ),
  metonymy,
};
