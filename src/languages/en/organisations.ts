/** Nouns that name bodies, papers, groups and documents. Folded. */
export const organisations = {
  /** Organs of a state: `the ministry` is `<…> Ministry of <Country>`. */
  stateOrgans: (
    "ministry ministries department presidency embassy consulate government parliament army military customs mod mfa cabinet prosecutor's " +
    "legislature directorate treasury gendarmerie navy"
  ).split(" "),
  /** An adjective of `stateOrgans` for bodies that other people have as well: `State Customs Committee`, `General Staff`. */
  stateMarkers: "state national general supreme central constitutional federal".split(" "),
  /** Bodies that need such a marker, or a country beside them, to be an organ of a state. */
  bodies: (
    "committee council agency service office administration commission staff court bank assembly union association centre center foundation institute university company corporation airlines airline " +
    "party group organisation organization federation league alliance coalition forum mission authority board bureau command contingent fund network front movement society academy chamber congress senate house " +
    "campaign firm team club police forces force guard academy summit inc corp ltd llc llp pac committee's delegation kremlin pentagon hospital church museum college school watchdog think-tank tank charity ngo observatory monitor headquarters secretariat"
  ).split(" "),
  /** Media, before or behind their names. */
  media: (
    "agency newspaper paper daily weekly magazine broadcaster channel television tv radio station outlet website site portal newswire news times post journal tribune herald gazette press"
  ).split(" "),
  /** Names that are one word and no person's. */
  names: (
    "interfax tass reuters afp ap anadolu trend apa azertac azertag turan report armenpress armenpress armenpress sputnik ria dpa efe ansa bbc cnn irna fars tasnim mehr xinhua bloomberg panorama hetq armeniasputnik caliber axar azernews azvision " +
    "haqqin novosti bellingcat facebook twitter telegram google youtube nato osce unesco unicef un u.n eu e.u anama icrc wto imf opec interpol kremlin pentagon hamas hezbollah taliban congress politico breitbart buzzfeed newsweek trt ntv haberturk hurriyet sabah"
  ).split(" "),
  /** Behind a nationality, these speak for the country itself: `the Armenian side`. */
  sides: "side".split(" "),
  /** Bodies of people that are no organisation. */
  collectives: (
    "authorities leadership officials sources diplomats troops soldiers people residents villagers media reports leaders powers organizations organisations experts analysts others critics supporters opponents users observers"
  ).split(" "),
  documents: (
    "statement message report letter resolution resolutions bulletin tweet article document communique declaration note memo memorandum release caption title headline video footage post entry text tally draft study survey poll paper " +
    "reply answer summary review book transcript email e-mail verdict complaint lawsuit filing petition appeal joint version indictment affidavit account notice dispatch editorial"
  ).split(" "),
  /** `X's wife`. */
  kin: "wife husband brother sister mother father son daughter uncle aunt cousin grandfather grandmother nephew niece widow friend".split(" "),
  /** Behind a name or before it, these tell a place and no person. */
  placeNouns: (
    "village villages district districts city town settlement settlements region province county river lake mountain mount airport street avenue square road corridor highway reservoir peak crossing border"
  ).split(" "),
};
