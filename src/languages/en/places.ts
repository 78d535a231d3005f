import type { PlaceLanguage } from "../place-language.js";
import { doubtfulStateActs, finiteStateActs, otherStateActs } from "./state-verbs.js";

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
  naming: list("of called named"),
  joining: list("and or as well nor & versus"),
  articles: list("the a an"),
  functionWords: list(
    "this that these those it its he his she her they their we our you your i my me him them who whom whose which what when where why how if as but so yet while although though because since until unless after before during by with without about against among for on not no yes there here then now today yesterday tomorrow tonight meanwhile however moreover also both either neither each every all some any many most few several more less other another such only even still just again one two three four five six seven eight nine ten first second last next earlier later according following despite instead once thus therefore hence is are was were be been being has have had do does did will would shall should can could may might must says said photo photos video read watch updated published world news sport home menu share search tags related caption source comments comment advertisement monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december sept oct nov dec jan feb mar apr jun jul aug",
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
    "ruins inhabitants roofs road roads highway highways airport airports corridor corridors railway station junction crossing border checkpoint checkpoints front axis direction directions sector line lines forest forests hospital school university residents resident villagers suburb suburbs outskirts province hotel monastery church mosque fortress mine mines gate gates",
  ),
  metonymy: {
    seats: ["az/xankendi"],
    finiteActs: finiteStateActs,
    doubtfulActs: doubtfulStateActs,
    otherActs: otherStateActs,
    weakAuxiliaries: list("has have had is are was were"),
    strongAuxiliaries: list("will would shall should can could may might must do does did cannot"),
    adverbs: list(
      "also again now still never not already earlier later repeatedly recently meanwhile finally officially immediately formally reportedly only just first so far yet always ever long then thus therefore too however itself themselves alone both once often soon simply initially fully strongly categorically openly actively deliberately illegally de facto been being quickly even since today n't each all jointly separately mutually nevertheless nonetheless instead subsequently previously consistently routinely regularly continually continuously angrily swiftly promptly flatly firmly publicly privately quietly directly indirectly reluctantly",
    ),
    addressing: list(
      "accuse accuses accused accusing address addressed advise advised appeal appeals appealed appealing ask asks asked asking assure assured blame blames blamed blaming call calls called calling challenge challenged charge charged commend commended compel compelled condemn condemns condemned condemning congratulate congratulates congratulated congratulating criticise criticised criticises criticize criticized criticizes demand demands demanded encourage encouraged encourages encouraging force forced forces forcing help helps helped helping implore implored inform informed invite invited invites join joined let lets oblige obliged order ordered persuade persuaded praise praised praises press pressed prompt prompted punish punished push pushed pushing remind reminded reminds request requested sanction sanctioned see saw support supports supported suspect suspected tell tells told telling thank thanks thanked thanking threaten threatened urge urges urged urging warn warns warned warning want wants wanted back backs backed backing supporting arming accompany denouncing denounce denounced according up allow allowed allows enable enabled arm armed",
    ),
    addressingParticles: list("on to upon"),
    clauseOpeners: list(
      "and but or that which while when as if because although though since after before until unless whereas so yet where what whether how why than once said says nor neither either including",
    ),
    circumstances: list(
      "on in for at last next this late early earlier past recent its their own turn response reply return part side week weeks month months year years weekend night morning evening afternoon day days monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tonight",
    ),
    absolutes: list("with"),
    conveying: list(
      "say says said saying convey conveys conveyed conveying forward forwards forwarded forwarding relay relays relayed relaying complain complains complained complaining apologise apologised apologize apologized explain explains explained explaining answer answered reply replied wrote submit submitted propose proposed proposing present presented promise promised suggest suggested signal signalled signaled signalling communicate communicated communicating protest protested",
    ),
    determiners: list(
      "both either neither the a an its their his her our my your this that these those any some no two three four five six seven eight nine ten dozens hundreds full strong continued",
    ),
    dispositions: list(
      "ready willing unwilling prepared committed determined interested concerned opposed responsible keen eager reluctant worried confident convinced grateful serious able unable entitled obliged bound set due guilty insistent adamant",
    ),
    quoting: list(
      "said says added adds replied insisted claimed countered retorted warned conceded maintained noted argued",
    ),
    relatives: list("which who whose"),
    agentMarker: "by",
    infinitiveMarker: "to",
    prepositions: list(
      "of in at from to with without against for about on upon over under between among near into inside outside toward towards through throughout via across along around behind beyond above below beside besides within off onto per than like unlike versus vs concerning regarding during despite",
    ),
    cityPrepositions: list(
      "in at near outside inside around through via over across to into toward towards for of leave left reach reached leaving visiting visited",
    ),
    originPrepositions: list("from"),
    utterances: list(
      "criticism reply answer answers response responses reaction statement statements denial demand demands pressure support word words message messages signal signals warning warnings protest objection objections proposal permission approval reassurances assurances guarantees help aid concessions recognition request request blow threat threats rebuke rebuff appeal appeals claim claims contacts contact ties talks position policy relations leadership authorities government accusations comment news congratulations light nod consent clearance invitation envoy envoys emissary emissaries negotiators instructions interference silence denials refusal narrative gratitude thanks agents lecture lectures",
    ),
    cityNouns: list(
      "suburb suburbs street streets mayor airport outskirts district districts residents metro old city centre center university museum heydar freedom square boulevard seaside embankment population bay court courts hospital hospitals neighbourhood neighborhoods flame skyline climate olympic military museum port harbour bus train railway",
    ),
  },
};
