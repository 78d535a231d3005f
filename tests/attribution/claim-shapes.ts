import type { Form, Stance } from "../../src/index.js";

/** What a claim must say. Fields left out are not looked at; `form` and `stance` default to `indirect` and `assert`. */
export interface ExpectedClaim {
  readonly source: string | null;
  readonly cue: string;
  readonly content: string;
  readonly form?: Form;
  readonly stance?: Stance;
  readonly when?: string | undefined;
  readonly value?: string | undefined;
  readonly venue?: string | undefined;
  /** Index of the claim whose content holds this one. */
  readonly parent?: number | undefined;
}

/** A text with all its claims in order. */
export type Row = readonly [text: string, ...claims: readonly ExpectedClaim[]];

/** Texts by the shape of their attributions. Everybody in them is invented; every text is read as published on Thursday, 2021-03-18. */
export const claimShapes: Readonly<Record<string, readonly Row[]>> = {
  "nothing said": [
    ["Asked whether they would meet, the miller smiled."],
    ["The miller asked not to be named."],
    ["According to the law, the mill must close by May."],
    ["The Dashli council has not said how many goats it lost."],
    ["Her office did not comment on the report."],
    ["LIVE: Ferry sails again - updates"],
    ["Read also: Who owns the ferry?"],
    ["The ninth man said nothing."],
    ["What the ferry says\n\nIt is a sign above a door."],
  ],
  "bounds of a content": [
    [
      "The envoy held phone calls with her Armenian and Turkish counterparts, expressing concern over the dam.",
      {
        source: "The envoy",
        cue: "expressing",
        content: "concern over the dam",
        stance: "express",
        venue: "phone calls with her Armenian and Turkish counterparts",
      },
    ],
    [
      "A day earlier Dashli had accused Halm of stealing goats.",
      {
        source: "Dashli",
        cue: "had accused",
        content: "Halm of stealing goats",
        stance: "accuse",
        when: "A day earlier",
      },
    ],
    [
      "The agency Hezri reported, citing the miller's office, that a case had been opened.",
      {
        source: "The agency Hezri",
        cue: "reported",
        content: "that a case had been opened",
      },
      { source: "the miller's office", cue: "citing", content: "that a case had been opened" },
    ],
    [
      "The minister is holding talks, said his spokeswoman Mira Zabeyli, who urged both towns to wait.",
      {
        source: "his spokeswoman Mira Zabeyli, who urged both towns to wait",
        cue: "said",
        content: "The minister is holding talks",
      },
      { source: "who", cue: "urged", content: "both towns to wait", stance: "demand" },
    ],
    [
      "Dashli’s claims that it has taken six hills are “untrue”, said Arsen Halli, an adviser.",
      { source: "Dashli", cue: "claims", content: "that it has taken six hills", parent: 1 },
      {
        source: "Arsen Halli, an adviser",
        cue: "said",
        content: "Dashli’s claims that it has taken six hills are “untrue”",
        form: "mixed",
      },
    ],
    [
      "Local officials, who had counted the goats, said Wednesday evening that the fair in Halm would open at 10 a.m. Thursday.",
      {
        source: "Local officials, who had counted the goats",
        cue: "said",
        content: "that the fair in Halm would open at 10 a.m. Thursday",
        when: "Wednesday evening",
      },
    ],
    [
      "The council noted that the maps were missing, a failure which, the mayor pointed out, had cost nine goats.",
      {
        source: "The council",
        cue: "noted",
        content: "that the maps were missing, a failure which, the mayor pointed out, had cost nine goats",
      },
      { source: "the mayor", cue: "pointed out", content: "which … had cost nine goats", parent: 0 },
    ],
    [
      "In a joint declaration adopted after the talks, the two councils welcomed the opening of the mill.",
      {
        source: "the two councils",
        cue: "welcomed",
        content: "the opening of the mill",
        stance: "express",
        venue: "In a joint declaration",
      },
    ],
    [
      "The road will not be ready before May, the contractor Demir Yol has told the state company in a letter seen by the Post.",
      {
        source: "the contractor Demir Yol",
        cue: "has told",
        content: "The road will not be ready before May",
      },
    ],
    [
      "Dashli rejected the report, the agency Hezri said, citing an unnamed official.",
      { source: "Dashli", cue: "rejected", content: "the report", stance: "deny" },
      { source: "the agency Hezri", cue: "said", content: "Dashli rejected the report" },
      { source: "an unnamed official", cue: "citing", content: "Dashli rejected the report" },
    ],
    [
      "The miller confirmed this to the Herald.",
      { source: "The miller", cue: "confirmed", content: "this", stance: "confirm", venue: "to the Herald" },
    ],
    [
      "Shepherds were warned by loudspeaker not to graze above the dam.",
      { source: null, cue: "were warned", content: "not to graze above the dam", stance: "demand" },
    ],
    [
      "President Aras Mirli in an address to the nation announced the opening of the dam.",
      {
        source: "President Aras Mirli",
        cue: "announced",
        content: "the opening of the dam",
        venue: "in an address to the nation",
      },
    ],
    [
      "Spokesman Vagif Dervish told a briefing that his side had lost no goat, that the fold was whole and that wolves had fled.",
      {
        source: "Spokesman Vagif Dervish",
        cue: "told",
        content: "that his side had lost no goat, that the fold was whole and that wolves had fled",
        venue: "a briefing",
      },
    ],
    [
      "The ombudsman published a list of 12 villages he said had been flooded.",
      { source: "he", cue: "said", content: "12 villages … had been flooded" },
    ],
    [
      "Dashli, for its part, denied that the dam was cracked.",
      { source: "Dashli", cue: "denied", content: "that the dam was cracked", stance: "deny" },
    ],
    [
      "Officials have accused Azerbaijan of planning the fire, a charge Baku rejects.",
      {
        source: "Officials",
        cue: "have accused",
        content: "Azerbaijan of planning the fire",
        stance: "accuse",
      },
      { source: "Baku", cue: "rejects", content: "a charge", stance: "deny" },
    ],
    [
      "The mayor had earlier put the toll at nine. Sona, speaking from Lerik, wept: “I have no door.”",
      { source: "The mayor", cue: "had earlier put", content: "the toll at nine" },
      {
        source: "Sona",
        cue: "wept",
        content: "“I have no door.”",
        form: "direct",
        venue: "from Lerik",
      },
    ],
    [
      "“All lies,” a spokesman, David Bars, told us yesterday evening.",
      {
        source: "a spokesman, David Bars",
        cue: "told",
        content: "“All lies,”",
        form: "direct",
        when: "yesterday evening",
      },
    ],
    [
      "The council claimed that a herd had been driven off; that two barns had burned; and that “strangers” must leave.",
      {
        source: "The council",
        cue: "claimed",
        content: "that a herd had been driven off; that two barns had burned; and that “strangers” must leave",
        form: "mixed",
      },
    ],
    [
      "“It is winter with the roofs off,” Sabir Vali says, and warns that the road may close.",
      { source: "Sabir Vali", cue: "says", content: "“It is winter with the roofs off,”", form: "direct" },
      { source: "Sabir Vali", cue: "warns", content: "that the road may close" },
    ],
    [
      "“The well is dry,” says Sabir Vali, who points to the bucket.",
      {
        source: "Sabir Vali, who points to the bucket",
        cue: "says",
        content: "“The well is dry,”",
        form: "direct",
      },
    ],
    [
      "The dam has burst, the valley's governor announced on Monday – a claim quickly rejected by Dashli, whose mayor, Elnur Vali, insisted it was whole.",
      {
        source: "the valley's governor",
        cue: "announced",
        content: "The dam has burst",
        when: "on Monday",
      },
      { source: "Dashli", cue: "quickly rejected", content: "a claim", stance: "deny" },
      { source: "whose mayor, Elnur Vali", cue: "insisted", content: "it was whole" },
    ],
    [
      "“The clip is genuine,” wrote Elise Moran of the group Terrain, who cautioned however that it carried no date.",
      {
        source: "Elise Moran of the group Terrain, who cautioned however that it carried no date",
        cue: "wrote",
        content: "“The clip is genuine,”",
        form: "direct",
      },
      { source: "who", cue: "cautioned", content: "that it carried no date" },
    ],
    [
      "“It was the wind,” said Rauf Eminli, a forester. “The gate never closes,” he told reporters in Lerik.",
      { source: "Rauf Eminli, a forester", cue: "said", content: "“It was the wind,”", form: "direct" },
      {
        source: "he",
        cue: "told",
        content: "“The gate never closes,”",
        form: "direct",
        venue: "reporters in Lerik",
      },
    ],
    [
      "“The ferry will sail,” a port official was quoted as saying by the daily Lane.",
      { source: "a port official", cue: "was quoted as saying", content: "“The ferry will sail,”", form: "direct" },
    ],
    [
      "“The harvest, Kamal told me, was lost,” Lale Ruhi said on the radio. “Nobody came to help.”",
      { source: "Kamal", cue: "told", content: "The harvest … was lost", parent: 1 },
      {
        source: "Lale Ruhi",
        cue: "said",
        content: "“The harvest, Kamal told me, was lost,” … “Nobody came to help.”",
        form: "direct",
      },
    ],
    [
      "The town came under fire, a charge that Baku denied.",
      { source: "Baku", cue: "denied", content: "a charge", stance: "deny" },
    ],
    [
      "The town museum shows rockets which Gyumri said had been found in a well.",
      { source: "Gyumri", cue: "said", content: "rockets … had been found in a well" },
    ],
    [
      "She added that the miners had dug up the gardens of Tuğ and Hadrut in one night, and vowed that any further pit would be filled “the same day”.",
      {
        source: "She",
        cue: "added",
        content: "that the miners had dug up the gardens of Tuğ and Hadrut in one night",
      },
      {
        source: "She",
        cue: "vowed",
        content: "that any further pit would be filled “the same day”",
        form: "mixed",
        stance: "commit",
      },
    ],
    [
      "Neighbours complained about the noise.",
      { source: "Neighbours", cue: "complained", content: "about the noise", stance: "express" },
    ],
    [
      "The council expressed its concern on Tuesday over the wells.",
      {
        source: "The council",
        cue: "expressed",
        content: "its concern … over the wells",
        stance: "express",
        when: "on Tuesday",
      },
    ],
    [
      "The report, dated March 3, puts the harvest at nine tonnes.",
      { source: "The report, dated March 3", cue: "puts", content: "the harvest at nine tonnes", when: undefined },
    ],
    [
      "Kamal Ağcalı: We dried the apricots on the roof. The wind ate half of them.",
      {
        source: "Kamal Ağcalı",
        cue: ":",
        content: "We dried the apricots on the roof … The wind ate half of them.",
        form: "direct",
      },
    ],
    [
      "16.05 The ferry will sail again, the harbour office says.\n\n15.40 “We wait,” says Kamal. “We have tea.”",
      { source: "the harbour office", cue: "says", content: "The ferry will sail again" },
      { source: "Kamal", cue: "says", content: "“We wait,” … “We have tea.”", form: "direct" },
    ],
    [
      "A survey of gardens in Shirvan, Lerik and Astara found that the figs had frozen.",
      {
        source: "A survey of gardens in Shirvan, Lerik and Astara",
        cue: "found",
        content: "that the figs had frozen",
      },
    ],
    ["The gardener denied this outright.", { source: "The gardener", cue: "denied", content: "this", stance: "deny" }],
    [
      "READ ALSO\n- Ferry to sail again next week: minister\n- Three lambs born on a tram",
      { source: "minister", cue: ":", content: "Ferry to sail again next week" },
    ],
    [
      "Since the thaw, according to the forester, two paths have slid into the gorge.",
      {
        source: "the forester",
        cue: "according to",
        content: "Since the thaw … two paths have slid into the gorge",
      },
    ],
    [
      "The cellar, in the old cook's words, smells of “nothing at all”.",
      { source: "the old cook", cue: "in … words", content: "The cellar … smells of “nothing at all”", form: "mixed" },
    ],
    [
      "The builder insisted on Thursday that the roof was sound.",
      { source: "The builder", cue: "insisted", content: "that the roof was sound", when: "on Thursday" },
    ],
    [
      "The second bridge (its railing, the engineer admitted, had rusted through) was closed in May.",
      {
        source: "the engineer",
        cue: "admitted",
        content: "its railing … had rusted through",
        stance: "confirm",
      },
    ],
    [
      "“We dried the apricots on the roof,” joked Kamal Ağcalı, a grocer, “and the wind ate half of them.”",
      {
        source: "Kamal Ağcalı, a grocer",
        cue: "joked",
        content: "“We dried the apricots on the roof,” … “and the wind ate half of them.”",
        form: "direct",
      },
    ],
    [
      "The mill reopened at dawn, the agency Dərə reported, citing two workers.",
      { source: "the agency Dərə", cue: "reported", content: "The mill reopened at dawn" },
      { source: "two workers", cue: "citing", content: "The mill reopened at dawn" },
    ],
    [
      "The director wrote that the hall “was never finished. Nobody came to see it.\n\nThe choir left in June.",
      { source: "The director", cue: "wrote", content: "that the hall “was never finished", form: "mixed" },
    ],
  ],
  "source, cue, content": [
    [
      "Rəna Talışlı, who heads the clinic, said that beds were scarce.",
      { source: "Rəna Talışlı, who heads the clinic", cue: "said", content: "that beds were scarce" },
    ],
    [
      "The commission’s report says that the dam is unsafe.",
      { source: "The commission’s report", cue: "says", content: "that the dam is unsafe" },
    ],
    [
      "Villagers say they have heard nothing from the ministry.",
      { source: "Villagers", cue: "say", content: "they have heard nothing from the ministry" },
    ],
    [
      "Moscow said that its observers would stay.",
      { source: "Moscow", cue: "said", content: "that its observers would stay" },
    ],
    [
      "Mayor Tofiq Sarvanli said that the bridge over the canal would open in autumn.",
      { source: "Mayor Tofiq Sarvanli", cue: "said", content: "that the bridge over the canal would open in autumn" },
    ],
    [
      "Leyla Qasimova said the clinic had treated ninety patients.",
      { source: "Leyla Qasimova", cue: "said", content: "the clinic had treated ninety patients" },
    ],
    [
      "The ministry announced that two roads had been cleared of mines.",
      { source: "The ministry", cue: "announced", content: "that two roads had been cleared of mines" },
    ],
    [
      "The mission reported that the ceasefire was largely observed.",
      { source: "The mission", cue: "reported", content: "that the ceasefire was largely observed" },
    ],
    [
      "She added that the school had no heating.",
      { source: "She", cue: "added", content: "that the school had no heating" },
    ],
    [
      "Arif Dadasli, the head of the water company, said the pumps were too old.",
      {
        source: "Arif Dadasli, the head of the water company",
        cue: "said",
        content: "the pumps were too old",
      },
    ],
    [
      "The opposition claims that the vote was rigged.",
      { source: "The opposition", cue: "claims", content: "that the vote was rigged" },
    ],
    [
      "The governor has repeatedly said that the dam is safe.",
      { source: "The governor", cue: "has repeatedly said", content: "that the dam is safe" },
    ],
    [
      "Officials said the fire had destroyed three houses.",
      { source: "Officials", cue: "said", content: "the fire had destroyed three houses" },
    ],
    [
      "The spokeswoman noted that no shots had been fired since dawn.",
      { source: "The spokeswoman", cue: "noted", content: "that no shots had been fired since dawn" },
    ],
  ],
  "content before its cue": [
    [
      "“My house is gone,” said Rza Camalli, a baker from the valley.",
      { source: "Rza Camalli, a baker from the valley", cue: "said", content: "“My house is gone,”", form: "direct" },
    ],
    [
      "“We will rebuild every house,” said Rauf Talibov.",
      { source: "Rauf Talibov", cue: "said", content: "“We will rebuild every house,”", form: "direct" },
    ],
    [
      "“The road is closed,” the deputy minister said.",
      { source: "the deputy minister", cue: "said", content: "“The road is closed,”", form: "direct" },
    ],
    [
      '"Nobody asked us," Gunel Rzali said.',
      { source: "Gunel Rzali", cue: "said", content: '"Nobody asked us,"', form: "direct" },
    ],
    [
      "The tunnel will be finished next year, the company said.",
      { source: "the company", cue: "said", content: "The tunnel will be finished next year" },
    ],
    [
      "Four soldiers were wounded in the shelling, the ministry reported.",
      { source: "the ministry", cue: "reported", content: "Four soldiers were wounded in the shelling" },
    ],
    [
      "The talks failed, according to two diplomats.",
      { source: "two diplomats", cue: "according to", content: "The talks failed" },
    ],
    [
      "“It was dark and cold,” she recalled.",
      { source: "she", cue: "recalled", content: "“It was dark and cold,”", form: "direct" },
    ],
  ],
  "according to in front": [
    [
      "According to him, the school was closed.",
      { source: "him", cue: "According to", content: "the school was closed" },
    ],
    [
      "According to a report published on Friday, the dam is unsafe.",
      { source: "a report published on Friday", cue: "According to", content: "the dam is unsafe" },
    ],
    [
      "According to Nigar Velizade, who heads the community, families slept in cellars.",
      {
        source: "Nigar Velizade, who heads the community",
        cue: "According to",
        content: "families slept in cellars",
      },
    ],
  ],
  "split quotations": [
    [
      "“We waited for hours,” Sevda Mirzali said, “but nobody came.”",
      {
        source: "Sevda Mirzali",
        cue: "said",
        content: "“We waited for hours,” … “but nobody came.”",
        form: "direct",
      },
    ],
    [
      "“The line is cut,” said engineer Vuqar Nasirli. “We need a new cable.”",
      {
        source: "engineer Vuqar Nasirli",
        cue: "said",
        content: "“The line is cut,” … “We need a new cable.”",
        form: "direct",
      },
    ],
  ],
  "quotations behind their cue": [
    [
      "The minister said: “Nobody came.”",
      { source: "The minister", cue: "said", content: "“Nobody came.”", form: "direct" },
    ],
    [
      "Kamal Orucov said: “The market will reopen.”",
      { source: "Kamal Orucov", cue: "said", content: "“The market will reopen.”", form: "direct" },
    ],
    [
      "The teacher said, “We have no books.”",
      { source: "The teacher", cue: "said", content: "“We have no books.”", form: "direct" },
    ],
    [
      "The envoy said that the plan was “a step backwards”.",
      { source: "The envoy", cue: "said", content: "that the plan was “a step backwards”", form: "mixed" },
    ],
    [
      "Ilqar Sadiqli said: “We came in May. We found no water. We dug a well.”",
      {
        source: "Ilqar Sadiqli",
        cue: "said",
        content: "“We came in May. We found no water. We dug a well.”",
        form: "direct",
      },
    ],
    [
      "The colonel said: “My orders were to wait. The guns fell silent at noon.\n\n“Nobody moved until evening.”",
      {
        source: "The colonel",
        cue: "said",
        content: "“My orders were to wait. The guns fell silent at noon.\n\n“Nobody moved until evening.”",
        form: "direct",
      },
    ],
    [
      "The farmer said: “Our ‘new’ oven is forty years old.”",
      {
        source: "The farmer",
        cue: "said",
        content: "“Our ‘new’ oven is forty years old.”",
        form: "direct",
      },
    ],
    [
      "The farmer said: “The wheat is burnt. We have nothing left.",
      { source: "The farmer", cue: "said", content: "“The wheat is burnt. We have nothing left", form: "direct" },
    ],
  ],
  "colons and transcripts": [
    [
      "Q: Why did you stay?\nA: I had nowhere to go.",
      { source: "A", cue: ":", content: "I had nowhere to go", form: "direct" },
    ],
    [
      "Talibov: “The border stays closed”",
      { source: "Talibov", cue: ":", content: "“The border stays closed”", form: "direct" },
    ],
    [
      "Minister: Harvest will suffer from drought",
      { source: "Minister", cue: ":", content: "Harvest will suffer from drought" },
    ],
  ],
  passives: [
    [
      "Two villages were shelled overnight, it was reported.",
      { source: null, cue: "was reported", content: "Two villages were shelled overnight" },
    ],
    [
      "It was reported that the pipeline had been damaged.",
      { source: null, cue: "was reported", content: "that the pipeline had been damaged" },
    ],
  ],
  "several cues of one source": [
    [
      "The ministry denied the report and announced that talks would go on.",
      { source: "The ministry", cue: "denied", content: "the report", stance: "deny" },
      { source: "The ministry", cue: "announced", content: "that talks would go on" },
    ],
    [
      "The general said the attack had been stopped, adding that six tanks were destroyed.",
      { source: "The general", cue: "said", content: "the attack had been stopped" },
      { source: "The general", cue: "adding", content: "that six tanks were destroyed" },
    ],
    [
      "Officials said the bridge was safe. Residents said it was not.",
      { source: "Officials", cue: "said", content: "the bridge was safe" },
      { source: "Residents", cue: "said", content: "it was not" },
    ],
  ],
  "one claim inside another": [
    [
      "Sabina Ruzgarli said that the ministry had denied the report.",
      { source: "Sabina Ruzgarli", cue: "said", content: "that the ministry had denied the report" },
      { source: "the ministry", cue: "had denied", content: "the report", stance: "deny", parent: 0 },
    ],
  ],
  "denial and confirmation": [
    [
      "The minister rejected the claim that the vote was rigged.",
      { source: "The minister", cue: "rejected", content: "the claim that the vote was rigged", stance: "deny" },
      { source: null, cue: "claim", content: "that the vote was rigged", parent: 0 },
    ],
    [
      "Neither side confirmed the losses.",
      { source: "Neither side", cue: "confirmed", content: "the losses", stance: "deny" },
    ],
    [
      "The ministry has repeatedly denied that its troops crossed the river.",
      {
        source: "The ministry",
        cue: "has repeatedly denied",
        content: "that its troops crossed the river",
        stance: "deny",
      },
    ],
    [
      "The army denied that it had shelled the village.",
      { source: "The army", cue: "denied", content: "that it had shelled the village", stance: "deny" },
    ],
    [
      "The company rejected the accusations.",
      { source: "The company", cue: "rejected", content: "the accusations", stance: "deny" },
    ],
    [
      "The police did not confirm the report.",
      { source: "The police", cue: "did not confirm", content: "the report", stance: "deny" },
    ],
    [
      "The minister does not deny that money was lost.",
      { source: "The minister", cue: "does not deny", content: "that money was lost", stance: "confirm" },
    ],
    [
      "The embassy confirmed that two citizens were missing.",
      { source: "The embassy", cue: "confirmed", content: "that two citizens were missing", stance: "confirm" },
    ],
    [
      "The mayor admitted that mistakes had been made.",
      { source: "The mayor", cue: "admitted", content: "that mistakes had been made", stance: "confirm" },
    ],
    [
      "The ministry dismissed the report as false.",
      { source: "The ministry", cue: "dismissed", content: "the report as false", stance: "deny" },
    ],
  ],
  accusations: [
    [
      "The ministry accused the rebels of breaking the truce.",
      { source: "The ministry", cue: "accused", content: "the rebels of breaking the truce", stance: "accuse" },
    ],
    [
      "Residents blamed the company for the flood.",
      { source: "Residents", cue: "blamed", content: "the company for the flood", stance: "accuse" },
    ],
  ],
  demands: [
    [
      "“Stop the shelling,” the bishop said.",
      { source: "the bishop", cue: "said", content: "“Stop the shelling,”", form: "direct", stance: "demand" },
    ],
    [
      "The council called on both sides to stop the fighting.",
      { source: "The council", cue: "called on", content: "both sides to stop the fighting", stance: "demand" },
    ],
    [
      "Aid groups urged the government to open the road.",
      { source: "Aid groups", cue: "urged", content: "the government to open the road", stance: "demand" },
    ],
    [
      "The parliament demanded the withdrawal of all troops.",
      { source: "The parliament", cue: "demanded", content: "the withdrawal of all troops", stance: "demand" },
    ],
    [
      "The secretary-general called for an immediate ceasefire.",
      { source: "The secretary-general", cue: "called for", content: "an immediate ceasefire", stance: "demand" },
    ],
    [
      "The committee demanded that the prisoners be released.",
      { source: "The committee", cue: "demanded", content: "that the prisoners be released", stance: "demand" },
    ],
  ],
  promises: [
    [
      "The commander vowed to hold the heights.",
      { source: "The commander", cue: "vowed", content: "to hold the heights", stance: "commit" },
    ],
    [
      "The bank pledged to lend the farmers money.",
      { source: "The bank", cue: "pledged", content: "to lend the farmers money", stance: "commit" },
    ],
  ],
  "expressed stances": [
    [
      "The president congratulated the athletes on their victory.",
      { source: "The president", cue: "congratulated", content: "the athletes on their victory", stance: "express" },
    ],
    [
      "The European envoy condemned the attack.",
      { source: "The European envoy", cue: "condemned", content: "the attack", stance: "express" },
    ],
    [
      "The union criticized the new law.",
      { source: "The union", cue: "criticized", content: "the new law", stance: "express" },
    ],
    [
      "The ambassador praised the rescuers.",
      { source: "The ambassador", cue: "praised", content: "the rescuers", stance: "express" },
    ],
    [
      "The president welcomed the agreement.",
      { source: "The president", cue: "welcomed", content: "the agreement", stance: "express" },
    ],
  ],
  "when and where it was said": [
    [
      "“The dam holds,” engineer Xalid Orduxanli told the newspaper Sahil on Tuesday.",
      {
        source: "engineer Xalid Orduxanli",
        cue: "told",
        content: "“The dam holds,”",
        form: "direct",
        when: "on Tuesday",
        value: "2021-03-16",
        venue: "the newspaper Sahil",
      },
    ],
    [
      "In its report, the commission said the dam was unsafe.",
      { source: "the commission", cue: "said", content: "the dam was unsafe", venue: "In its report" },
    ],
    [
      "Elnur Sadraddinov told reporters that the harvest was lost.",
      { source: "Elnur Sadraddinov", cue: "told", content: "that the harvest was lost", venue: "reporters" },
    ],
    [
      "The ministry said in a statement on Monday that five villages were without power.",
      {
        source: "The ministry",
        cue: "said",
        content: "that five villages were without power",
        when: "on Monday",
        value: "2021-03-15",
        venue: "in a statement",
      },
    ],
    [
      "The mayor said on Wednesday that the market would close.",
      {
        source: "The mayor",
        cue: "said",
        content: "that the market would close",
        when: "on Wednesday",
        value: "2021-03-17",
      },
    ],
    [
      "On Tuesday, the ministry announced that the school would reopen.",
      {
        source: "the ministry",
        cue: "announced",
        content: "that the school would reopen",
        when: "On Tuesday",
        value: "2021-03-16",
      },
    ],
    [
      "“We are ready,” the general said on Sunday.",
      {
        source: "the general",
        cue: "said",
        content: "“We are ready,”",
        form: "direct",
        when: "on Sunday",
        value: "2021-03-14",
      },
    ],
    [
      "The minister wrote on Twitter that the talks had begun.",
      { source: "The minister", cue: "wrote", content: "that the talks had begun", venue: "on Twitter" },
    ],
    [
      "Natiq Alakbarli said at a press conference that the factory was bankrupt.",
      {
        source: "Natiq Alakbarli",
        cue: "said",
        content: "that the factory was bankrupt",
        venue: "at a press conference",
      },
    ],
    [
      "The governor said in an interview that he would resign.",
      { source: "The governor", cue: "said", content: "that he would resign", venue: "in an interview" },
    ],
    [
      "The ministry said on March 2, 2021, that the mines had been removed.",
      {
        source: "The ministry",
        cue: "said",
        content: "that the mines had been removed",
        when: "on March 2, 2021",
        value: "2021-03-02",
      },
    ],
  ],
  "questions that lead to their answer": [
    [
      "Asked whether the road was open, the mayor said that it was.",
      { source: "the mayor", cue: "said", content: "that it was" },
    ],
    [
      "Asked about the strike, the minister said that talks would go on.",
      { source: "the minister", cue: "said", content: "that talks would go on" },
    ],
    [
      "Asked why he left, Rauf Talibov said he was tired.",
      { source: "Rauf Talibov", cue: "said", content: "he was tired" },
    ],
  ],
  "no claim": [
    ["Talks on the border ended without result on Friday."],
    [""],
    ["Bridge over the canal reopens"],
    ["The village, called Daşbulaq since 1992, lies on a river."],
    ["The earthquake claimed the lives of forty people."],
    ["The ministry declined to comment."],
    ["The two countries agreed to exchange prisoners."],
    ["The order of the words matters in this poem."],
    ["The river rises in the mountains and flows east."],
    ["The old fort stands on a hill above the town."],
    ["The train to the coast leaves at 10:30 every day."],
    ["Three things are missing: water, light and bread."],
    ["He thought that the road was closed."],
    ["The judge charged two men with theft."],
    ["The film stars a young actress and was shot in spring."],
    ["Prices fell – slowly – in the second half of the year."],
  ],
};
