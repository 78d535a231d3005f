/**
 * What the speech-only figures count as speech. Data of a measure, not of the recogniser: a change here moves figures that others compare
 * theirs with.
 */

/**
 * The 400 most frequent heads of the cues of PolNeAR's training part, classed by hand (frequencies only were taken from it). A head not
 * listed is not counted as speech. Documents that *show* or *list*, and public positions (*support*, *oppose*), communicate; *decline*,
 * decrees and acts, light words and bare prepositions do not.
 */
export const CUE_CLASSES = {
  communication:
    "say, tell, call, according to, ask, add, write, show, note, support, report, suggest, :, argue, announce, question, describe, " +
    "endorse, claim, tweet, point, talk, find, accuse, criticize, respond, explain, cite, attack, promise, acknowledge, declare, " +
    "speak, agree, refer, warn, insist, oppose, continue, offer, mention, urge, state, reveal, vow, praise, defend, recall, back, " +
    "propose, pledge, statement, conclude, discuss, clear, criticism, indicate, blast, blame, denounce, reject, admit, dismiss, " +
    "predict, deny, reply, comment, confirm, list, express, challenge, slam, read, endorsement, post, identify, echo, order, mock, " +
    "remark, charge, release, complain, debate, estimate, share, emphasize, address, remind, threaten, reference, request, portray, " +
    "assert, tout, highlight, press, demand, boast, allege, advocate, answer, compare, concede, message, email, repeat, rule, chant, " +
    "assure, promote, cast, encourage, opposition, disclose, stress, quote, reportedly, joke, detail, case, shout, lament, rail, " +
    "argument, deliver, hit, reiterate, decry, hint, response, signal, condemn, project, word, imply, speech, issue, —, welcome, " +
    "position, present, complaint, plead, proposal, applaud, thank, shoot, critical, cheer, assail, recommend, suggestion, caution, " +
    "persuade, credit, allegation, assertion, underscore, raise, twitter, champion, label, maintain, dispute, advice, outline, " +
    "apologize, paint, story, letter, invoke, announcement, protest, retweet, appeal, defense, hail, contend, deride, forecast, " +
    "attribute, chide, facebook, counter, rattle, brag, publish, inform, speculate, accusation, stance, contrast, vouch, bemoan, boo, " +
    "proclaim, recite, rebuke, rip, lawsuit, recount, direct, liken, allude, advise, disagree, rebuff, account, speculation, testify, " +
    "observe",
  mental:
    "know, expect, think, want, hope, seek, believe, plan, view, consider, concern, worry, decide, like, fear, feel, favor, recognize, " +
    "remember, aim, doubt, prefer, need, understand, interest, wonder, likely, determine, mean, deem, convince, idea, confident, " +
    "choose, intend, surprise, struggle, willing, eager, anger, opinion, sure, aware, skeptical, reason, sense, care, unclear, alarm, " +
    "eye, regard, mind, love, hate, assume, hopeful, goal, enjoy, suspect, imagine, assumption, dislike, realize, envision, guess, " +
    "belief, confidence",
  perception: "see, seem, appear, look, learn, sound, watch, experience, attention, scrutiny",
  other:
    "vote, decline, in, refuse, focus, push, try, name, sign, campaign, put, make, pass, begin, include, take, turn, allow, nominate, " +
    "decision, supporter, for, go, give, embrace, be, lay, become, require, attempt, fire, of, new, ignore, time, introduce, come, to, " +
    "hold, about, accept, open, follow, have, stand, quick, approve, provide, work, week, target, adopt, file, hard, end, get, count, " +
    "title, hire, avoid, celebrate, side, on, fail, cover, represent, block, lean, help, document, expose, move, appoint, pick, ban, " +
    "reflect, demonstrate, devote, way, set, strategy, stop, use, launch, distance, rally, by, shift, effort, deep, remain, join, sue, " +
    "trump, bring, return, fight, evidence, single, display, under, mark, pay, line, tend, expand, prove, strike, play, from, leave",
} as const;

/** Words that are never the head of a cue: auxiliaries, negations, adverbs, prepositions, pronouns. */
export const NO_HEADS =
  "be am is are was were been being 's 're 'm has have had having 've 'd do does did doing done will would 'll wo ca can could may " +
  "might shall should must ought not n't t s re ve d ll m never no nor neither either also again even still just already then later " +
  "once ever always often sometimes now first finally since ago too so as well only long much more most less quite rather very " +
  "further instead however though meanwhile yet back soon today yesterday publicly all both any some to of in on at for about with " +
  "by from into over upon against toward towards that than which who whom whose what how whether if when while because the a an " +
  "this these those it its he him his she her they them their we us our i me my you your and or but there here up out off down away";

/** Verbs that hand their sense to a noun of communication behind them (*made the case*, *issued a statement*). */
export const LIGHT_VERBS =
  "make give take have issue deliver express offer raise voice put send release hold get provide come go use cast draw lay bring be " +
  "share receive win lead pose level launch levy run enjoy find leave show see hear feel maintain publish post stand keep file " +
  "start continue step ramp renew repeat reiterate double play throw add set place write seem appear sound remain";

/** Verbs that hand it to a verb behind them (*began to argue*). */
export const RAISING_VERBS =
  "begin start continue try attempt seek appear seem go come use tend keep help decide choose manage proceed set get want need rush " +
  "take move work like love";

/** Forms whose base no rule of spelling gives, form:base. */
export const IRREGULAR_FORMS =
  "said:say told:tell wrote:write written:write spoke:speak spoken:speak thought:think knew:know known:know felt:feel found:find " +
  "saw:see seen:see made:make gave:give given:give took:take taken:take held:hold put:put read:read laid:lay brought:bring " +
  "sought:seek fought:fight swore:swear sworn:swear understood:understand heard:hear meant:mean taught:teach caught:catch " +
  "chose:choose chosen:choose began:begin begun:begin came:come went:go gone:go got:get gotten:get drew:draw drawn:draw threw:throw " +
  "thrown:throw sent:send set:set cast:cast led:lead left:leave kept:keep lost:lose paid:pay stood:stand struck:strike stuck:stick " +
  "bet:bet forgot:forget forgotten:forget forbade:forbid showed:show shown:show sang:sing wept:weep shot:shoot hit:hit " +
  "laughed:laugh dreamt:dream foresaw:foresee foreseen:foresee withdrew:withdraw withdrawn:withdraw became:become won:win ran:run " +
  "fell:fall fallen:fall rose:rise met:meet built:build bore:bear broke:break broken:break underwent:undergo drove:drive cited:cite " +
  "tied:tie died:die lied:lie lying:lie dying:die tying:tie vying:vie denies:deny retold:retell overtook:overtake undercut:undercut " +
  "cut:cut let:let hoped:hope split:split shut:shut spread:spread cries:cry tries:try focused:focus criticised:criticize " +
  "criticising:criticize recognised:recognize apologised:apologize emphasised:emphasize characterised:characterize " +
  "analyses:analysis beliefs:belief";
