/** Regular verbs for what states, their governments and their forces do. */
const regular =
  "discuss blink relent budge abstain accede ascribe balk conceal construct devote dismantle dither divert drag embrace encourage exchange execute evade follow forgive gather harass hesitate honour honor imprison insult intervene nominate nullify obey outlaw overrule permit pretend pull reconsider relax relocate renege repair revise revoke shun silence soften stall succeed swap switch terminate tighten abandon abide abolish absorb accelerate accept accuse achieve acknowledge act activate adapt add adhere admit adopt adjust advance advise affirm agree aid aim allege allocate allow amass announce annex answer appeal apologise apologize appoint appreciate approach approve arm arrest ask assert assist assume assure attach attack attempt attend authorise authorize avoid await back ban base believe benefit blame block boast bolster bomb bombard border boycott brand broker call cancel capture carry cease celebrate cede challenge change charge claim clarify clear close collapse command commemorate commend comment commit compare complain complete complicate correct circulate cling concentrate constitute consult contest contend contradict convene convert convey convince comply concede conclude condemn conduct confirm congratulate consent consider continue contribute control cooperate coordinate counter criticise criticize cross decide declare decline defeat defend defy delay deliver demand demonstrate denounce deny deploy deport deplore describe deserve despise destroy detain develop devastate disagree dismiss dispatch display dispute distance donate doubt down downplay drop emphasise emphasize end endorse engage ensure enter enjoy escalate establish evacuate evict exclude exercise expand expect expedite expel experience explain exploit export express extend extradite face facilitate fail favour favor fear file finance finish fire force free formalise formalize frame fulfil fulfill fund gain grant guarantee halt hail hand handle help hope host ignore implement import impose improve increase inform initiate insert insist inspect install instruct intend intensify intercept introduce invade invest investigate invite involve issue join justify kidnap kill label lack launch learn legislate liberate lift link list lobby locate maintain manage march mark mass mastermind match mention merge marshal mediate militarise mobilise mobilize monitor move name need negotiate normalise normalize note notify object oblige obstruct occupy offer open operate oppose orchestrate order organise organize outline oversee overrun overlook oust own participate pass perceive persist place plan play plead pledge point pose position possess postpone praise prefer prepare present press pressure pressurise prevent proclaim procure produce prohibit prolong promise promote propose protect protest prove provide provoke publish punish purchase pursue push question raise ratify reach react reaffirm realise realize rebuff receive recapture recall recognise recognize recommend record recover redouble reduce refer refrain refuse refute regain register regard regret regroup reinforce reiterate reject relaunch release rely remember remind remove rename renew reopen renounce repatriate repeat replace reply report reproach repulse request require rescue resettle resist resolve resort respect respond restore restrain restrict resume retain retaliate retreat retract return reveal review ridicule risk rule sabotage sanction save scoff score scrap scramble secure seize separate serve settle share shell shield shift shrug sign signal slam smuggle snub sponsor start state station stop strengthen stress strive study submit suffer suggest summon supply support suppress surrender suspect suspend target thank threaten thwart tolerate trade train transfer transport treat trigger trust try turn understate undermine unite unleash unlock update upgrade unveil urge use utilise utilize vacate value verify veto view violate visit voice vote vow wage wait want warn watch weigh welcome wish witness work worry yield argue exert waste rush hurry mull ponder hint spurn court woo mend heed flout breach skirt dodge sidestep parry hedge vacillate waver backtrack bristle fume rage lash lambast lambaste berate scold chide rebuke reprimand castigate excoriate pester prod nudge coax entice lure tempt bribe blackmail coerce intimidate bully dictate stipulate envisage envision contemplate vie compete wrangle quarrel squabble bicker spar bargain haggle barter confer deliberate liaise disengage demilitarise demilitarize demine fortify garrison patrol entrench erect demolish raze torch infiltrate disrupt hamper hinder impede foil frustrate scupper torpedo derail shelve sideline marginalise marginalize ostracise ostracize isolate encircle besiege starve strangle squeeze throttle pardon acquit prosecute indict subsidise subsidize bankroll underwrite borrow owe repay reimburse compensate waive exempt nationalise nationalize privatise privatize lease finalise finalize reward brief single side dispense";

/** Irregular verbs: base, past, participle. */
const irregular =
  "become:became:become begin:began:begun break:broke:broken bring:brought:brought build:built:built buy:bought:bought choose:chose:chosen come:came:come cut:cut:cut deal:dealt:dealt do:did:done draw:drew:drawn drive:drove:driven fall:fell:fallen feel:felt:felt fight:fought:fought find:found:found fly:flew:flown forbid:forbade:forbidden forget:forgot:forgotten freeze:froze:frozen mislead:misled:misled overcome:overcame:overcome spread:spread:spread swear:swore:sworn get:got:gotten give:gave:given go:went:gone hit:hit:hit hold:held:held hear:heard:heard keep:kept:kept know:knew:known lay:laid:laid lead:led:led leave:left:left lend:lent:lent let:let:let lose:lost:lost make:made:made mean:meant:meant meet:met:met overtake:overtook:overtaken pay:paid:paid put:put:put read:read:read rebuild:rebuilt:rebuilt run:ran:run say:said:said see:saw:seen seek:sought:sought sell:sold:sold send:sent:sent set:set:set shoot:shot:shot show:showed:shown shut:shut:shut speak:spoke:spoken spend:spent:spent stand:stood:stood strike:struck:struck take:took:taken teach:taught:taught tell:told:told think:thought:thought throw:threw:thrown uphold:upheld:upheld undertake:undertook:undertaken understand:understood:understood win:won:won withdraw:withdrew:withdrawn withhold:withheld:withheld write:wrote:written steal:stole:stolen withstand:withstood:withstood overthrow:overthrew:overthrown retake:retook:retaken bear:bore:borne broadcast:broadcast:broadcast stick:stuck:stuck bet:bet:bet cast:cast:cast hide:hid:hidden dig:dug:dug split:split:split";

/** Verbs for what happens to a country or city, or how it lies and looks: they tell of ground. */
const idle =
  "remain exist happen occur emerge consist contain belong lie cover extend stretch measure border resemble differ vary cool warm flood burn freeze empty shiver shake tremble swell shrink rank average count number total fade vanish disappear boom bustle mourn sleep wake awaken rot crumble sparkle glitter shine starve struggle suffer drown comprise include feature inhabit populate base relate surround cross dot situate collapse age die drift slip live stay";

/** Forms that are nouns more often than verbs behind a country's name (`Azerbaijan forces`, `Iran visit`). */
const rathernouns = new Set(
  "forces forced attack attacks visit visits report reports plan plans border borders trade force list lists record records supplies supply state states station stations work works share shares demand demands deal deals claim claims march mark mass mastermind match mention merge marks control controls answer question questions interest interests match matches record link links place places point points rule rules value values view views vote votes name names order orders meet press change move moves hints waste rush singles single side sides leases lease court courts fines mends rewards reward patrol patrols".split(
    " ",
  ),
);

const doubling = /[^aeiou][aeiou][bdgklmnprt]$/;
const undoubled = new Set(
  "abandon answer border cancel consider conduct cover deliver develop enter alter exit favor favour fulfil gather happen honor honour limit list monitor offer open order profit prohibit recover register remember render station suffer surrender target threaten trigger visit widen".split(
    " ",
  ),
);

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function stemFor(verb: string): string {
  if (verb.endsWith("e")) return verb.slice(0, -1);
  if (doubling.test(verb) && !undoubled.has(verb) && !/(en|er|or|it)$/.test(verb)) return verb + verb.slice(-1);
  if (/(admit|commit|permit|submit|refer|defer|occur|prefer|confer|transfer)$/.test(verb)) return verb + verb.slice(-1);
  return verb;
}

const past = (verb: string): string => (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stemFor(verb)}ed`);
const present = (verb: string): string =>
  `${/[^aeiou]y$/.test(verb) ? verb : verb.endsWith("ee") ? verb : stemFor(verb)}ing`;

const regularVerbs = regular.split(" ");
const irregularVerbs = irregular.split(" ").map((entry) => entry.split(":"));

/** Finite forms: they may stand right behind a subject. */
export const finiteStateActs: readonly string[] = [
  ...regularVerbs.flatMap((verb) => [verb, thirdPerson(verb), past(verb)]),
  ...irregularVerbs.flatMap(([verb, second]) => [verb, thirdPerson(verb), second]),
].filter((form) => !rathernouns.has(form));

/** Those of the left out that end in s: verbs where an object of theirs follows (`Baku demands a road`). */
export const doubtfulStateActs: readonly string[] = [...rathernouns].filter((form) => form.endsWith("s"));

/** Participles and infinitives: behind an auxiliary. */
export const otherStateActs: readonly string[] = [
  ...regularVerbs.flatMap((verb) => [verb, past(verb), present(verb)]),
  ...irregularVerbs.flatMap(([verb, , participle]) => [verb, participle, present(verb)]),
];

/** Past forms and present participles of verbs that are no acts; any others in *ed* and *ing* may be. */
export const idleForms: readonly string[] = [
  ...idle.split(" ").flatMap((verb) => [past(verb), present(verb), thirdPerson(verb)]),
  ..."born sized lying dying growing rising sinking sitting standing named called located".split(" "),
];

/** All forms of regular verbs, given as a list of words. */
export const allForms = (verbs: string): string[] =>
  verbs.split(" ").flatMap((verb) => [verb, thirdPerson(verb), past(verb), present(verb)]);
