/**
 * Offices and occupations a person is introduced by. Each line of `groups` is one office under its different words; several words are a phrase.
 * Folded. `male` and `female`: words that tell the holder's gender.
 */
export const offices = {
  groups: `
president,head of state,pres
prime minister,premier,pm,head of government
vice president,vice-president
deputy prime minister
minister
deputy minister
foreign minister,top diplomat,minister of foreign affairs,chief diplomat
defence minister,defense minister,minister of defence,minister of defense
spokesperson,spokesman,spokeswoman,press secretary,press chief,press officer,spokesmen,press spokesman,press spokesperson,press spokeswoman,head of the press service,head of press service,chief of the press service,press service head,press service chief,press office head,head of the press office,head of the press centre,head of the press center,head of the press department
ambassador,amb,envoy,special envoy,ambassador-at-large,permanent representative,charge d'affaires
consul,consul general
attache
representative,delegate,observer,speaker for,rep
secretary,undersecretary
secretary of state,foreign secretary
secretary of defense,defense secretary,defence secretary
chief of staff
secretary general,secretary-general
under-secretary-general,under secretary general,assistant secretary-general
assistant,aide,adviser,advisor,counsellor,counselor,assistant secretary general
chairman,chairwoman,chairperson,chair,co-chair,cochair,chairperson-in-office,chairman-in-office,chairwoman-in-office,chair-in-office,vice-chair,vice-chairman
director,director general,executive director
head,chief,boss
leader
governor,deputy governor,gov,governor general,governor-general
mayor,deputy mayor
deputy,lawmaker,mp,parliamentarian,legislator,congressman,congresswoman,senator,sen,member of parliament,assemblyman,assemblywoman
speaker
prosecutor,prosecutor general,attorney general,chief prosecutor
ombudsman,ombudswoman,ombudsperson,human rights defender,rights defender,human rights commissioner,defender
commissioner,high commissioner,chancellor,vice chancellor
commander,commander-in-chief,commander in chief,general,gen,colonel,col,major,maj,captain,capt,officer,sergeant,sgt,lieutenant,lt,admiral,adm
analyst,expert,commentator,observer,columnist,pundit,strategist
scholar,professor,historian,economist,scientist,researcher,academic,political scientist,sociologist,lecturer,teacher
journalist,reporter,correspondent,editor,editor-in-chief,editor in chief,presenter,anchor,blogger,writer,author,photographer
lawyer,advocate,attorney,barrister,solicitor,judge,justice
candidate,nominee,presidential candidate,presidential nominee,front runner,frontrunner,challenger
manager,campaign manager,coordinator,organiser,organizer,strategist,pollster
executive,ceo,founder,co-founder,owner,entrepreneur,businessman,businesswoman
activist,campaigner,volunteer
doctor,surgeon,physician,nurse
farmer
beekeeper
shepherd,herdsman
driver
trader,merchant,seller,vendor
buyer,shopper
shopkeeper
worker
engineer
pensioner
headteacher,headmaster,headmistress
pupil,student,schoolboy,schoolgirl
pharmacist
customer
conductor
clerk
cook,chef
baker
builder
foreman
guide
waiter,waitress
guard
pilot
sapper,deminer
electrician
mechanic
carpenter
tourist,traveller,traveler
prisoner,captive,detainee,hostage
defendant,accused
plaintiff,complainant
architect
geologist
hydrologist
archaeologist
patient
victim
caller
reader,viewer
tenant
landlord,landlady
parent
teenager
guest,visitor
returnee
king
queen
emir,sultan
pope,pontiff
patriarch,catholicos
cleric,ayatollah,bishop,archbishop,cardinal,mufti,imam,priest
detective,sheriff,inspector
mediator,negotiator,monitor,rapporteur,special rapporteur,counterpart,colleague
diplomat,politician,statesman
member,fellow,partner,associate,veteran,co-author
official,insider
source
man,woman,person,passenger,passerby,passer-by,protester,voter,user,girl,boy
resident,neighbour,neighbor,villager,refugee,survivor,witness,eyewitness,soldier,conscript
policeman,policewoman,police officer
serviceman,servicewoman,fighter,militiaman
surveyor
accountant
fisherman
miner
librarian
butcher
tailor
hairdresser
cleaner
cameraman,cameramen
gardener
agronomist
vet,veterinarian
dentist
poet,novelist
consultant
elder
medic,paramedic
rescuer,firefighter
plumber
housewife
singer
actor,actress
artist
musician
player,coach
`,
  male: "spokesman chairman congressman businessman statesman king emir sultan pope frenchman irishman ombudsman man boy gentleman husband brother father son uncle grandfather grandson nephew fisherman policeman serviceman headmaster schoolboy waiter landlord foreman herdsman cameraman militiaman".split(
    " ",
  ),
  female:
    "spokeswoman chairwoman congresswoman businesswoman headmistress schoolgirl waitress landlady queen actress ombudswoman frenchwoman irishwoman policewoman servicewoman housewife woman girl wife sister mother daughter aunt grandmother granddaughter niece lady".split(
      " ",
    ),
  /** Words that go before an office and belong to it. */
  modifiers: (
    "prime deputy vice first second former ex acting interim chief senior foreign defence defense interior finance health press special permanent general high top assistant " +
    "national security presidential parliamentary rank executive managing political economic military human rights regional local state federal european supreme opposition official " +
    "campaign republican democratic democrat independent libertarian policy communications education justice culture agriculture energy environment emergency transport economy trade labor labour youth sports internal external domestic retired founding " +
    "longtime veteran investigative tax digital science situations affairs relations diaspora ecology tourism industry integrity revenue technology regional emergencies internally displaced"
  ).split(" "),
  /** Spoken of without a name, of these there is one in a country: `the president` is `President of <Country>`. */
  national: "president premier minister ombudsman ombudswoman chancellor ambassador".split(" "),
  /** Besides these, offices that each of several countries has one of: `the Norwegian and Swedish leaders` are two. */
  oneOfEach: "leader negotiator".split(" "),
  /** Nouns for the holder of an office that another holds elsewhere. */
  counterparts: ["counterpart", "colleague"],
  /** Nouns for one whose name is kept back. */
  nameless: ["source", "insider"],
  anyone: "man woman gentleman lady".split(" "),
  anyOffice: "official politician expert diplomat lawmaker senator mp legislator".split(" "),
  /** Nouns for a holder of any title of their office: `the officer` is the colonel. */
  anyRank: ["officer", "scholar", "academic", "scientist", "cleric"],
  /** `the judge` is no lawyer. */
  trades:
    "lawyer judge doctor nurse historian economist sociologist teacher lecturer journalist photographer soldier refugee witness driver shepherd blogger columnist".split(
      " ",
    ),
  /** Those that tell a holder's rank, not the field of the office (`deputy foreign minister` → `foreign`). */
  ranks:
    "deputy vice first second former ex acting interim chief senior special permanent general high top assistant rank retired founding longtime veteran official".split(
      " ",
    ),
  /** Of those, the ones of somebody who has another above him. */
  juniors: ["deputy", "vice"],
  /** Holder whose adjectives are those of an organ (`defence minister`) → that organ. */
  organsOf: { minister: "ministry" },
  /** First word of a unit whose heads are called otherwise as well: the head of a press service is its spokesperson. */
  headsOf: { press: "spokesperson" },
  /** Holder sent to another country → the organ there, which needs no field. */
  postsOf: { ambassador: "embassy", consul: "consulate" },
  /** Looser words for the holders of other offices, with whose they are (`the Norwegian leader`, `the UN chief`). */
  looser: {
    leader: ["president", "prime minister", "king"],
    chief: ["secretary general", "director", "chairman", "commander", "prosecutor", "commissioner"],
    ambassador: ["representative", "mediator"],
    representative: ["ambassador"],
    diplomat: ["foreign minister", "secretary of state", "ambassador", "representative"],
  },
  /** Their offices are of a place, not of the state (`the mayor's office`). */
  local: "mayor governor prefect sheriff principal headteacher headmaster headmistress".split(" "),
  /** One who speaks for a country in an assembly, whatever the outlet calls him from line to line. */
  delegates: "representative delegate observer speaker ambassador envoy counterpart".split(" "),
};
