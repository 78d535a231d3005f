import type { MetonymyWords } from "../place-language.js";
import { allForms, doubtfulStateActs, finiteStateActs, idleForms, otherStateActs } from "./state-verbs.js";

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** English words by which a country or capital stands for its government. */
export const metonymy: MetonymyWords = {
  seats: ["az/xankendi"],
  finiteActs: finiteStateActs,
  doubtfulActs: doubtfulStateActs,
  otherActs: otherStateActs,
  weakAuxiliaries: list(
    "has have had is are was were be been being seem seems seemed appear appears appeared look looks looked tend tends tended stay stays stayed remain remains remained sound sounds sounded",
  ),
  strongAuxiliaries: list("will would shall should can could may might must do does did cannot"),
  adverbs: list(
    "also again now still never not already earlier later repeatedly recently meanwhile finally officially immediately formally reportedly only just first so far yet always ever long then thus therefore too however itself themselves alone both once often soon simply initially fully strongly categorically openly actively deliberately illegally de facto quickly even since today n't each all jointly separately mutually nevertheless nonetheless instead subsequently previously consistently routinely regularly continually continuously angrily swiftly promptly flatly firmly publicly privately quietly directly indirectly reluctantly about twice thrice clearly plainly evidently apparently allegedly effectively abruptly suddenly unexpectedly unilaterally wrongly rightly deeply hastily half eventually ultimately gradually steadily frequently occasionally sometimes usually normally generally merely probably possibly certainly surely definitely presumably supposedly purportedly tacitly implicitly explicitly expressly solemnly warmly cautiously sharply bluntly curtly duly accordingly similarly likewise indeed tonight tomorrow yesterday elsewhere perhaps obviously naturally unsurprisingly bitterly vigorously vehemently strenuously better",
  ),
  addressing: [
    ...allForms(
      "accuse address advise appeal ask assure blame call challenge charge commend compel condemn congratulate criticise criticize demand encourage force help implore inform invite join oblige order persuade praise press prompt punish push remind request sanction support suspect thank threaten urge want warn back supply accompany denounce allow enable arm brief lobby scold rebuke reprimand lecture reassure notify caution exhort beg convince credit hail applaud summon deter dissuade prod nudge coax view regard treat portray turn trust distrust mistrust commit anger surprise infuriate embarrass alarm upset irritate enrage annoy displease dismay unsettle outrage appease placate mollify humiliate flatter worry frustrate offend rattle unnerve provoke antagonise antagonize snub rebuff spurn court woo rile baffle perplex incense gall reprove compensate defy outwit fault implicate entreat beseech plead sue reproach pressure pressurise isolate reward",
    ),
    ...list("let lets see saw tell tells told telling according up"),
  ],
  callings: list("call calls called calling turn turns turned turning plead pleads pleaded"),
  addressingParticles: list("on to upon away"),
  clauseOpeners: list(
    "and but or that which while when as if because although though since after before until unless whereas so yet where what whether how why than once said says nor neither either including something anything nothing everything",
  ),
  circumstances: list(
    "on in for at last next this late early earlier past recent its their own turn response reply return part side week weeks month months year years weekend night morning evening afternoon day days monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tonight spring summer autumn winter end start beginning then",
  ),
  absolutes: list("with"),
  conveying: list(
    "say says said saying convey conveys conveyed conveying forward forwards forwarded forwarding relay relays relayed relaying complain complains complained complaining apologise apologised apologize apologized explain explains explained explaining answer answered reply replied wrote submit submitted propose proposed proposing present presented promise promised suggest suggested signal signalled signaled signalling communicate communicated communicating protest protested address addressed addressing handed handing arms weapons weaponry ammunition munitions missiles transmitted transmit dispatched report reported reports gave give given giving offered concede conceded",
  ),
  determiners: list(
    "both either neither the a an its their his her our my your this that these those any some no two three four five six seven eight nine ten dozens hundreds full strong continued first another several many few new more fresh every",
  ),
  dispositions: list(
    "ready willing unwilling prepared committed determined interested concerned opposed responsible keen eager reluctant worried confident convinced grateful serious able unable entitled obliged bound set due guilty insistent adamant quick slow right wrong silent uneasy anxious wary cautious angry furious hesitant loath sceptical skeptical optimistic pessimistic hopeful glad pleased sorry afraid fearful disappointed dissatisfied satisfied aware unaware complicit accountable answerable behind against poised unhappy happy content unmoved undecided divided free welcome swift desperate unimpressed supportive critical mindful blameless innocent vocal alone sincere sure unsure certain uncertain jealous suspicious alarmed outraged dismayed annoyed irritated unapologetic defiant firm evasive noncommittal",
  ),
  quoting: list(
    "said says added adds replied insisted claimed countered retorted warned conceded maintained noted argued",
  ),
  relatives: list("which who whose"),
  predicateNouns: list(
    "favour favor talks hurry obligation breach violation contact pressure position negotiations agreement disagreement control charge doubt denial league touch verge brink side point need mood haste reason reasons intention intentions plan plans right rights interest interests claim claims objection objections concern concerns doubts duty choice evidence proof information comment wish desire ambition ambitions patience leverage say veto stake quarrel qualms illusions illusion fear fears desire appetite knowledge role responsibility designs hand option options alternative demands conditions condition grounds expectations complaint complaints",
  ),
  ranks: list("first last only latest second third among one few next many"),
  undergone: list(
    "invited accused urged asked warned told blamed criticised criticized condemned praised informed notified sanctioned consulted excluded obliged forced compelled required barred banned suspended expelled pressed pressured pushed persuaded convinced reassured assured offered promised given granted denied handed sidelined rebuked scolded lectured commended congratulated thanked challenged implicated involved summoned sued fined convicted tasked entrusted authorised authorized mandated approached briefed kept bypassed ignored snubbed humiliated offended insulted provoked tempted caught misled cheated betrayed outvoted outmanoeuvred admonished faulted credited lauded hailed",
  ),
  giving: list(
    "give gives gave given giving grant grants granted granting offer offers offered offering deny denies denied denying promise promises promised promising owe owes owed lend lends lent hand hands handed handing cost costs award awarded awards afford affords afforded accord accords accorded guarantee guarantees guaranteed spare spared",
  ),
  governing: list(
    "loyalty allegiance independence secession victory defeat defeats win setback triumph success advantage lever leverage influence favour favours favor favors cooperation rapprochement reconciliation normalisation normalization alliance partnership treaty deal agreement pact accord understanding trust confidence distrust mistrust patience anger fury resentment frustration hostility enmity friendship relationship relationships intentions intention aims goals ambitions interests interest stance policies attitude approach strategy calculations rhetoric actions conduct decision decisions role involvement ally allies friend friends foe foes enemy enemies rival rivals partner partners proxy proxies puppet puppets supporter supporters critic critics opponents lackeys loyalists break broke broken breaking secede seceded seceding separate separated embarrassment humiliation boost boon vindication responsibility blame credit priority priorities demarches concern concerns contrast work works worked working spy spies spied spying speak speaks spoke",
  ),
  agencies: list(
    "request requests mediation help consent initiative invitation insistence behest instigation approval permission blessing knowledge assistance support backing auspices sponsorship participation involvement intercession aid encouragement urging prompting suggestion connivance complicity acquiescence goodwill patronage chairmanship presidency demand demands orders instructions expense facilitation",
  ),
  connections: list(
    "shuttle shuttles shuttled shuttling flight flights flying fly flies flew flown road roads route routes train trains railway railways rail line pipeline pipelines bus buses border borders distance highway highways motorway cable cables bridge travel travels travelled traveled travelling traveling journey journeys trip trips tunnel path way halfway midway corridor ply plies plied plying commute commutes commuted commuting linking connecting connects connected ferry ferries drive driving drove lorries trucks walk walked kilometres kilometers km miles stretch tracks motorways canal rode ride cycling cycled time times",
  ),
  holders: list(
    "chair chairs cochair cochairs mediator mediators guarantor guarantors broker brokers sponsor sponsors signatory signatories party parties ally allies partner partners belligerent belligerents rival rivals adversary adversaries foe foes backer backers patron patrons donor donors facilitator facilitators host hosts depositary depositaries borrower borrowers supporter supporters aggressor aggressors winner loser creditor creditors enemy enemies peacemaker friend friends",
  ),
  idle: idleForms,
  pairs: list("both either neither"),
  benefactive: "for",
  agentMarker: "by",
  stateMarker: "official",
  infinitiveMarker: "to",
  prepositions: list(
    "of in at from to with without against for about on upon over under between among near into inside outside toward towards through throughout via across along around behind beyond above below beside besides within off onto per than like unlike versus vs concerning regarding during despite",
  ),
  cityPrepositions: list(
    "in at near outside inside around through via over across to into toward towards for of leave left reach reached leaving visiting visited",
  ),
  originPrepositions: list("from for toward towards"),
  utterances: list(
    "criticism reply answer answers response responses reaction statement statements denial demand demands pressure support word words message messages signal signals warning warnings protest objection objections proposal permission approval reassurances assurances guarantees help aid concessions recognition request request blow threat threats rebuke rebuff appeal appeals claim claims contacts contact ties talks position policy relations leadership authorities government accusations comment news congratulations light nod consent clearance invitation envoy envoys emissary emissaries negotiators instructions interference silence denials refusal narrative gratitude thanks agents lecture lectures backing sympathy solidarity signature signatures plea pleas démarche demarche ultimatum",
  ),
  cityNouns: list(
    "suburb suburbs street streets mayor airport outskirts district districts residents metro old city centre center university museum heydar freedom square boulevard seaside embankment population bay court courts hospital hospitals neighbourhood neighborhoods flame skyline climate olympic military museum port harbour bus train railway field fields oilfields wells refinery refineries",
  ),
};
