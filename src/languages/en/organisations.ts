/** Nouns that name bodies, papers, groups and documents. Folded. */
export const organisations = {
  /** Organs of a state: `the ministry` is `<…> Ministry of <Country>`. */
  stateOrgans: (
    "ministry department presidency embassy consulate government parliament army customs mod mfa mes mchs cabinet prosecutor's " +
    "legislature directorate treasury gendarmerie navy"
  ).split(" "),
  /** Several organs named at once: `the foreign ministries of X and Y`. */
  plurals: {
    ministries: "ministry",
    embassies: "embassy",
    departments: "department",
    governments: "government",
    parliaments: "parliament",
    armies: "army",
  },
  /** An adjective of `stateOrgans` for bodies that other people have as well: `State Customs Committee`, `General Staff`. */
  stateMarkers: "state national general supreme central constitutional federal presidential".split(" "),
  /** Bodies that are of a state where a country stands beside them (`Armenia's Investigative Committee`) or such a marker. */
  publicBodies:
    "committee council agency service office administration commission staff court assembly authority board bureau command force guard senate chamber headquarters secretariat delegation prosecutor embassy".split(
      " ",
    ),
  withField: "ministry department committee directorate office service agency commission council court treasury".split(
    " ",
  ),
  fieldPrepositions: ["for", "on", "to", "against"],
  aboutPrepositions: ["for", "on", "against"],
  /** Other bodies: their name stays as printed. */
  bodies: (
    "bank international watch initiative union association centre center foundation institute university company corporation airlines airline " +
    "faction bloc party group organisation organization federation league alliance coalition forum conference mission contingent fund network front movement society academy congress house " +
    "campaign firm team club summit inc corp ltd llc llp mmc ojsc cjsc consultancy pac kremlin pentagon hospital church museum college school cross crescent watchdog think-tank tank charity ngo observatory"
  ).split(" "),
  /** What a body is called that has another noun in its name; an empty list goes with any. */
  kinds: {
    company: "llc ltd mmc asc qsc ojsc cjsc ooo inc corp corporation construction holding airlines energy motors".split(
      " ",
    ),
    firm: "llc ltd mmc inc partners consulting".split(" "),
    airline: ["airlines", "airways"],
    group: [],
    organisation: [],
    organization: [],
    body: [],
    institution: [],
    watchdog: [],
    ngo: [],
  },
  /** Behind another word they end the name of a body, not a person's. */
  nameEndings: (
    "lab labs laboratories securities gas oil energy cement steel copper gold water power electric telecom motors foods textiles looms mills mines railways tunnels roads lines express logistics transit pipeline pipelines holding holdings invest capital partners " +
    "shield aid legal rights voice voices signal live online info inform lens eye desk digest atlas maps data facts check proof verification records archive review frontier frontiers bridges cells action relief project projects " +
    "land lands homeland motherland dawn horizon future justice peace heritage contract dashnaktsutyun"
  ).split(" "),
  /** Media, before or behind their names. */
  media:
    "agency newspaper paper daily weekly magazine broadcaster channel television tv radio station outlet website site portal newswire news times post journal tribune herald gazette press monitor".split(
      " ",
    ),
  localOrgans: ["department", "directorate"],
  anyOrgan: ["department", "agency", "office", "institution", "body"],
  fieldsCalled: {
    military: ["defence", "defense"],
    defence: ["defence", "defense"],
    defense: ["defence", "defense"],
    diplomatic: ["foreign"],
    foreign: ["foreign"],
    policy: ["foreign"],
    police: ["interior", "internal"],
    rescue: ["emergenc", "rescue"],
    emergency: ["emergenc"],
    border: ["border"],
  },
  shortForms: {
    mod: "ministry of defense",
    mfa: "foreign ministry",
    mes: "ministry of emergency situations",
    mchs: "ministry of emergency situations",
  },
  spellings: { defense: "defence" },
  ownNames: {
    "state department": "US",
    "justice department": "US",
    "white house": "US",
    "national security council": "US",
    "foreign office": "GB",
    "home office": "GB",
    "federation council": "RU",
    "state duma": "RU",
    kremlin: "RU",
    pentagon: "US",
    elysee: "FR",
    "european parliament": "",
    "european commission": "",
    "european council": "",
    "european court": "",
    "parliamentary assembly": "",
    "international committee": "",
    "international court": "",
  },
  /** Organs that only one land without a code has → its name. */
  landOrgans: { "defence army": "Nagorno-Karabakh", "defense army": "Nagorno-Karabakh" },
  /** Fields of bodies that are no state's though a nationality stands before them (`Norwegian Youth Council`). */
  societyFields:
    "heritage community diaspora youth students student church churches muslim muslims jewish christian women's press bar olympic paralympic football chess wrestling business solidarity relief charitable information news".split(
      " ",
    ),
  officialWords: ["official"],
  /** Names that are one word and no person's. */
  names: (
    "interfax tass reuters afp ap anadolu trend apa azertac azertag turan report armenpress armenpress armenpress sputnik ria dpa efe ansa bbc cnn irna fars tasnim mehr xinhua bloomberg panorama hetq armeniasputnik caliber axar azernews azvision " +
    "haqqin novosti bellingcat facebook twitter telegram google youtube nato osce unesco unicef un u.n eu e.u anama icrc wto imf opec interpol kremlin pentagon hamas hezbollah taliban congress politico breitbart buzzfeed newsweek trt ntv haberturk hurriyet sabah"
  ).split(" "),
  /** Behind a nationality, these speak for the country itself: `the Armenian side`. */
  sides: "side".split(" "),
  /** Bodies of people that are no organisation. */
  collectives: (
    "relatives families neighbours neighbors women men children mothers fathers survivors fishermen inhabitants locals civilians colleagues fighters militants separatists rebels commanders " +
    "medics doctors rescuers firefighters merchants citizens signatories authors organisers organizers friends allies rivals " +
    "authorities leadership military police forces peacekeepers guards officials sources diplomats troops soldiers people residents villagers media reports leaders powers organizations organisations experts analysts others critics supporters opponents users observers"
  ).split(" "),
  /** Holders and groups that speak for the state they are in: `officials in Oslo`, but not `diplomats in Oslo`. */
  ofTheirPlace:
    "official officials authorities leadership police government military forces prosecutors prosecutor guards troops army".split(
      " ",
    ),
  documents: (
    "statement message report letter resolution resolutions bulletin tweet article document communique declaration note memo memorandum release caption title headline video footage post entry text tally draft study survey poll paper " +
    "reply answer summary review book transcript email e-mail verdict complaint lawsuit filing petition appeal joint version indictment affidavit account notice dispatch editorial information figures data description commentary readout circular " +
    "leaflet pamphlet brochure banner placard poster"
  ).split(" "),
  /** Those of them that are heard as soon as they are out: whoever spoke last issued them (`the statement`). */
  issued:
    "statement message communique tweet post letter note bulletin release readout reply answer commentary circular press".split(
      " ",
    ),
  /** Those of them that are part of a thing, not said by whoever has it (`its caption`). */
  documentParts: ["caption", "title", "headline"],
  /** Who has to do with a document: others who are somebody's belong to who issued it. */
  ofDocuments: "author co-author writer editor translator signatory reader owner administrator website".split(" "),
  /** Those of them by which any other may be taken up (`a joint statement` … `the document`). */
  anyDocument: ["document", "text"],
  sites: "website websites site page portal channel account blog homepage".split(" "),
  /** `X's wife`. */
  kin: "wife husband brother sister mother father son daughter uncle aunt cousin grandfather grandmother grandson granddaughter nephew niece widow relative friend".split(
    " ",
  ),
  /** What somebody is to those who are this to him: who has a wife is her husband. */
  kinOf: {
    wife: ["husband"],
    husband: ["wife", "widow"],
    widow: ["husband"],
    brother: ["brother", "sister"],
    sister: ["brother", "sister"],
    mother: ["son", "daughter"],
    father: ["son", "daughter"],
    son: ["father", "mother"],
    daughter: ["father", "mother"],
    uncle: ["nephew", "niece"],
    aunt: ["nephew", "niece"],
    nephew: ["uncle", "aunt"],
    niece: ["uncle", "aunt"],
    grandson: ["grandfather", "grandmother"],
    granddaughter: ["grandfather", "grandmother"],
    grandfather: ["grandson", "granddaughter"],
    grandmother: ["grandson", "granddaughter"],
    relative: ["relative"],
    cousin: ["cousin"],
    friend: ["friend"],
  },
  /** Behind a name or before it, these tell a place and no person. */
  placeNouns:
    "village villages district districts city town settlement settlements region province county river lake mountain mount airport street avenue square road corridor highway reservoir peak crossing border enclave territory oblast rayon raion municipality commune canton governorate prefecture".split(
      " ",
    ),
};
