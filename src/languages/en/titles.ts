/** Words that stand before a person's name. Folded, without the point of an abbreviation. */
export const titles = {
  male: "mr sir lord baron father imam sheikh prince brother uncle monsieur señor".split(" "),
  female: "mrs ms miss lady madam dame mother sister aunt princess baroness mme mlle".split(" "),
  neutral: (
    "dr prof professor doctor rev reverend hon rt right gov sen rep reps sens gens lt col gen maj capt cmdr cpl sgt adm brig supt insp pres amb " +
    "colonel lieutenant general major captain commander corporal sergeant admiral brigadier marshal private lieut commodore " +
    "senator assemblymember councilmember councilman councilwoman alderman congressman congresswoman representative judge justice academician saint st messrs"
  ).split(" "),
  /** Written small behind a first name, part of it: `Sitara khanim`, `Gulbahar Nazim gizi`. */
  behind:
    "khanim khanum xanim muallim muellim kishi bey baba nene dayi emi bibi gizi qizi kizi oglu oghlu ogly jan".split(
      " ",
    ),
  /** Behind a name, no part of it. */
  suffixes: "kc qc mp jr sr phd mbe obe cbe esq".split(" "),
  /** Titles without which a bare first name is no name: they stay in the speaker's name. */
  kept: "aunt uncle father mother sister brother pope king queen prince princess sheikh imam saint st lord lady catholicos patriarch ayatollah".split(
    " ",
  ),
} as const;

/**
 * First names by the gender they usually tell, folded. For agreement with a pronoun only: what is missing here is of unknown gender.
 */
export const givenNames = {
  male: (
    "abdulla abid adalat adnan afgan afig aghali agshin agil ahliman ajdar alakbar alekber alasgar alibala alihuseyn alimardan altay amil aminagha amrah aqil aqshin arzuman asiman aslan atabala atakhan " +
    "atamoglan ayaz aydemir azad azay babakishi bahadur bahram bakir balakishi bayram bahman behbud bunyamin cabir cahangir calil camal chingiz davud dayanat dunyamali ejder ejdar elbrus elcan " +
    "elchan eldaniz eldeniz elshad elton eltun emil eminagha eshgin etimad faiq farman farrukh fazail fazil felmar feyruz ferhad fikri firdovsi galandar gadim gadir garay gasham garib gorkhmaz " +
    "gunduz habib hafis hagverdi hajibala haqverdi heybat hikmat humbat huseynagha ibad ikram ilal ilgam ilkin ilyas imamverdi imanverdi intigam isfandiyar isgandar iskandar israyil jabir jahangir jahid " +
    "jalil jamil javanshir kamandar karamat kazbek kenan khagani khanlar kheyrulla khudaverdi khosrov lutfali lutfi maarif madat magsud mahammad mahar mahmudagha mahyaddin maharram maqsud mayil " +
    "mazahim mehman mehraj mehti mekhman miraziz mirheydar mirsadig mirzaaga mubarak murtuz mushfiq musallim nabi nadim namiq nasimi nazar nazir neman niyameddin niyazi nurali nuraddin nusrat oruj " +
    "ovdan pirverdi qadir qasim qismet qurban rafiq rahib rahid ramazan rami rasad ravil raul razi rehman reshad riad rizvan rovshen rufet ruhulla rustem ruzi saadat sabit sadi sadraddin " +
    "sadreddin safar safarali sahavat saleh salman samaddin samid sarhan sarxan sayavush sayyad sefer seyfaddin seyfulla seymour shahlar shahmar shahmurad shahvalad shakir shamistan " +
    "shamsaddin sharif shirali shirkhan shirzad sohrab subhan suleyman suliddin surkhay tahmaz tajaddin talat talib tamerlan tapdig tariel tarverdi tayyar teymur tofiq toghrul turab tursun " +
    "ulfat ulvi urfan uzeyir vali valiyaddin vasif veli vidadi xaliq xanlar yadigar yadulla yaqub yaver yunis yusifali zabit zafar zakariyya zahir zamiq zamin zeynal zeynalabdin zulfugar zulfuqar " +
    "abgar abel aghvan alexan ambartsum andranik anushervan aren argishti aris aristakes arkadi arkady arno arshavir artaches artavan artyom aschot ashkhar babajan baghdasar barsegh danial derenik " +
    "dikran edik eghishe erem ervand feliks galust gaspar gevork gnel grair grisha hakop hambardzum hamazasp haroutyun harut harutyun havhannes henrik henrikh hmayak hovakim hrayr hrair igit " +
    "isahak ishkhan jirayr kamo kajik karlen khoren kirakos koryun lernik lyova lyudvig mamikon manuk martiros martun mesrop meruzhan mikael miasnik misak mnatsakan mushik nahapet nerses nshan nver onik " +
    "oshin ovik papin pargev parsam paruyr petik raffi rafayel sasha serob serzhik seyran shahen sirak smbat souren spartak tachat telemak tevan tsolak vaghram vaghran vahe vahik valerik valeri vanik " +
    "vanush vardges varazdat varuzhan vladik volodya vram vrezh yeghishe yenok yura zhora zorik akaki aleko alexi amiran avto badri bakar beka beso bondo demetre dimitri elguja emzar gaioz gia gigi gogi " +
    "gogita grigol guram gura ioseb ivane jaba jemal jumber kakhaber koba konstantine lado leri luka mikheil misha mirian murman nugzar nukri omar paata pavle ramaz rezo roin rostom shota soso sulkhan tato " +
    "tazo temur tornike tristan ucha valerian vano vaso vazha zaal zviad abdollah aliakbar alireza amirhossein arash ardeshir asghar babak behnam behzad dariush davoud ehsan esfandiar farshad fariborz " +
    "farrokh gholam gholamreza hadi hamidreza hashem heshmatollah hesam hojatollah homayoun houshang iman iraj jamshid karim kazim keyvan khosrow mansour manouchehr mahdi mehrdad mehran morteza mousa nader " +
    "navid payam peyman pezhman pouya qasem rahmatollah rostam rouhollah sadeq sajjad salar shahram shahab shapour siavash soroush taghi yadollah zia abdullah alper alperen arda attila ayhan aykut batuhan " +
    "bekir berat birol burhan cafer cahit caner celal cemal cetin cihan coskun cuneyt davut dursun ebubekir ekrem emrah enes enver ercan erdogan erdem erhan erkin ertugrul evren faruk ferhat feridun " +
    "fikret fuat furkan gokhan gurkan guven habip haci hakki haldun halit haluk hamdi hamza harun hasim haydar hilmi husnu ilhan ilker irfan ismet istemi kadir kadri kamil korkut koray kutay lutfu mahmut " +
    "mehmed melih mesut metehan mucahit muhammed muharrem muhittin muhsin murathan muzaffer namik nazmi necati nedim nevzat nuri nurettin oguz oguzhan omur onder orcun orhun ozan ozgur ozkan rahmi " +
    "refik remzi ridvan rifat riza sabri sadik sait salih samet sefa selami selim semih serhat serkan seyfettin sezgin sukru tahsin tamer tansu taner tarik tarkan tayfun teoman tevfik tolgahan tufan tugrul " +
    "tuncer turgay utku veysel vural yakup yaman yigit yuksel yunus zeki afanasy alexey anatoli anton arseny daniil denis evgeny evgeni fedor fyodor filipp gleb georgy georgiy ilya innokenty kirill kliment " +
    "leonid makar marat matvei nikita nikolay pyotr rodion semyon stanislav timofey timur vadim valentin valery valeriy vasiliy veniamin vitaly vitali vladislav vsevolod yakov yaroslav yefim yegor zakhar " +
    "adrian alain alastair albrecht alec alistair alex alexis alfred allan andre andreas andrzej anders angus antoine armand arnaud arne axel baptiste bastien benedict benoit bernard bertrand bjorn borja " +
    "boyko brendan brent callum calum cedric cesar charlie christian christophe clement clive colin conor cyril damian damien danny darren dave declan derek dermot didier dieter dirk dmitriy dominic " +
    "dominik dominique duncan dylan edmund edwin eirik eliot elliot emile enrico ernst etienne ewan fabien fabio felix ferdinand fernando filip finn florian francesco francis francisco franck franz fredrik " +
    "friedrich gabriel gareth gavin geert geoffrey georg georges gerhard gerard gianni gilbert gilles giovanni glenn gordon graham greg guillaume gunther gustav hans harald harrison hector heinrich hendrik " +
    "henri herbert herman hubert hugo iain ian isaac ivo jakob jake jakub jamie janos jaroslav jeff jerome joachim jochen joel johan johannes jorg jorge jorgen josef josh jozef julian julien jurgen kai " +
    "karel karl kaspar keir kjell klaas klaus knut kurt lachlan lars laszlo laurent leif leo leon leonard liam lionel loic lorenzo luc luca lucas ludovic ludwig lukas magnus manfred manuel marc marcel " +
    "marco marcus marek markus mathias mathieu matt matthias matthieu mauricio maurice mauro maxime michal michel mick miguel milos mitchell moritz morten nathan neil nick nicolas nigel niels nils norbert " +
    "oliver olivier oscar otto owen pablo paolo pascal patrice paulo philippe piers piotr quentin rafal rainer ralf raphael regis remi rene ricardo robin rodney rodrigo rolf romain ronan rupert salvatore " +
    "sander sebastian sebastien serge simon soren stanley stefan steffen stuart sven tadeusz terence theo thibault thierry thorsten tobias tomas tomasz tommy toni torsten ulf ulrich uwe valentino vincent " +
    "vlad volker werner wilhelm willem wim wolfgang xavier yannick yves zoltan " +
    "tofig vardan murad rasim elnur zaur farhad vuqar vusal anvar arif asad asim babek bakhtiyar cavid javid ceyhun elkhan elman elvin etibar eyvaz faig fakhraddin fariz fikrat gabil galib habil hafiz haji hamid hidayat huseyin ibrahim idris iftikhar ilgar ilqar imran isa israfil jabrayil jalal kanan karam khalid khazar latif mahir malik mansur mazahir mirza mikayil musa mushfig mukhtar nadir nariman nasib natiq nijat novruz oktay parviz polad qabil qalib rafael rafig rahim rahman rais rasul rashid ravan rza sabir sabuhi sadiq sahib salim samed sanan sarvan seymur shahriyar shamil sultan taleh telman tural turan valeh vagif yusif zabil zaki " +
    "abraham aghasi albert aleksan anushavan aram areg arman armenak arshak artak artashes artavazd artem artur arsen arthur arush ashkhen avetik babken bagrat benik edgar eduard erik garegin garnik gegham gevorg grigor haik haykaz hovhannes hovik hovsep hrach hrant hunan karapet khachatur khachik manvel mihran mkrtich mushegh narek norair norayr petros poghos rafik razmik rubik sahak samson sarkis sargis sasun sedrak sergo shavarsh stepan tatul tovmas vaghinak vahagn vigen vruyr yervand zaven zhirayr " +
    "aleksandre archil avtandil besik davit gela giga gocha goga irakli kakha lasha levan malkhaz merab nika nodar otar revaz sandro shalva tamaz tengiz vakhtang zaza zurab " +
    "burak cem cengiz emre erdal erkan erol ersin fatih halil hakan ihsan kaan kerem levent mert metin mursel mustafa necdet nihat numan okan onur orhan osman polat sedat selcuk serdar sinan suat tolga tuncay turgut ufuk ugur umit vedat volkan yasar yasin yavuz yilmaz behrouz bijan davood ebrahim esmail farhad fereydoun hamid hassan hooshang jafar kamal kazem mahmoud majid masoud mohsen mojtaba mostafa naser nasser rahim ramin sadegh saeid said siamak vahid yaser " +
    "ilham hikmet nikol sergey sergei vladimir dmitry dmitri anar samvel artsrun charles hulusi hami mevlut recep tayyip vagif tigran armen ararat arayik araik " +
    "gurgen gagik hayk hakob karen levon robert serzh vahan vahram vazgen zohrab davit david edmon mher ruben suren aram ashot garik hrachya " +
    "elchin elmar emin eldar farid fuad heydar huseyn hasan ali akif araz asif azer aydin bahruz jeyhun ceyhun kamran mahmud mammad mubariz murad namig nizami " +
    "orkhan rashad rauf rovshan rufat ramil ramiz samad samir shahin tahir tofig togrul vugar yashar zahid zakir ziya novruz natig nazim ogtay elshan ruslan " +
    "abbas ahmad ahmet amir hossein hassan javad mohammad mohammed mehdi reza saeed mustafa mehmet murat omer osman fahrettin ibrahim ismail yusuf kemal binali devlet bulent " +
    "alexander aleksandr alexei aleksei andrei andrey anatoly boris igor ivan konstantin maxim maksim mikhail nikolai oleg pavel roman rustam vasily viktor vyacheslav yevgeny yuri yury grigory gennady " +
    "john james robert michael william richard joseph thomas christopher daniel paul mark donald george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott " +
    "eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas " +
    "roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd jesse craig alan shawn philip chris johnny earl jimmy antonio bryan tony luis mike " +
    "barack bernie bill tim tom ted bob jim dan sam jean jacques pierre francois emmanuel josep toivo stephane heiko olaf jens pedro mario giuseppe luigi miroslav antony hugh volodymyr petro giorgi irakli bidzina mamuka"
  ).split(" "),
  female: (
    "nilgun nurhayat gulsum gulsen gulay gulcan hulya yasemin esra esin ebru elvan nalan nuray nurcan nurten sevgi sevim serap seda sibel songul tulay tuba ulku umran zuleyha zubeyde zerrin zeliha asli " +
    "aysegul aylin aysun aytac basak belgin berna betul burcu canan cansu ceren cigdem damla defne didem dilek ece eda ezgi feyza figen filiz fusun gamze gizem gonca gulten hacer hande havva hilal idil " +
    "ipek leman melike melis meltem meryem muge mukaddes nazan nesrin nevin nihal nilufer nimet oya ozge ozlem pelin perihan pervin pinar rabia rahime rana remziye saadet sabiha safiye saliha sebnem semra " +
    "sevcan simge sumeyye sule suna suheyla tulin yagmur zehra afag afat afet ahu almara aniya arastun ashraf atraba aynura aysel aysu aytaj banovsha chinara chimnaz chichek dilbar dilshad durdana " +
    "elnare esmer fakhriya fargana fatime firangiz fizza gulaye gular gulchohra gulnaz gulnisa gulshen gultac gulyaz gunesh hadija hanifa hafiza hayala humay ilhama inji jeyran khanim khumar kifayat kubra " +
    "lamia lyubov mahbuba mahnur maisa maral masuda mahluga malak minara mirvari nargila nazakat nazila nigyar nubar nurana nurlana nuriya ofeliya pakiza parvane pirafat qumru rahiba ramila rasmiyya raziya " +
    "roya rugiya ruhangiz sadaf sahila samaye sariyya sayyara sevara shahana shakar shovkat shukufa sharafat sughra tahira tamella taravat tukezban turana umnisa vesile vusale xatire khatira xedice " +
    "khanimana yeter zakira zarina zemine zibeyda zuleykha zulfiyye aghunik alisa alvina anaida anjela ankin ardemis aregnaz arpenik artemis azganush bella byuzandukht edita eliza elya emilia ester evgenia " +
    "ferida gayush geghanush goharik haykanush haykuhi hayarpi heriknaz hranush inga inna janna jemma juletta kamila karina karineh kristine larisa lianna lusya luiza maga marusya metakse milena mkrtuhi " +
    "nana natalie nazeni nelly noem nushik nvart ofelya ophelia parandzem perchuhi rebeka rubina rosa rozalia rozanna salbi satik shahandukht shamam shoghakat silvard sirvard sofya srbuhi suzanna taguhi " +
    "takush talin tatev tigranuhi tsaghik tsovik valya vardush varsik verzhine viktoria yeghisabet yelizaveta yeranuhi yughaber zhanna zhenya zvart armenuhi eteri guliko guranda khatuna ketino lali lamara " +
    "maia maka manana medea mzia nani natela natia nato nestan nutsa rusudan shorena sopho sopio teona tekla tinatin tsira zhuzhuna afsaneh azadeh bahareh elaheh elham farah farzaneh fereshteh forough " +
    "hengameh homa laleh leila ladan mahnaz mahsa mitra nasrin nazanin negar niloufar parastoo parisa parvaneh pouran sahar shahrzad shima shohreh simin soraya tahereh zohreh alevtina alena alyona antonina " +
    "anzhela darya dina evgeniya inessa iya klavdia ksenija lilia marianna nadya polina raisa regina renata rimma roksana serafima taisia vasilisa veronica violetta yana yaroslava yevgenia zinaida zoya " +
    "abigail agnes alexandra alison alyssa anita annette annie audrey bernadette bridget brigitte caroline cecile chloe claire clara claudia colette daphne delphine edith eileen eleanor ella ellen emily " +
    "erica esther eugenie evelyne fiona francoise frederique freya gabrielle genevieve georgina geraldine gertrude gisele gudrun hannah heidi helga hilary ida imogen ines ingrid isabel isabelle isobel " +
    "jacqueline jasmine jeanne jenny jill joanna jocelyn johanna josephine juliet julia juliette karin karla katarina kate katja katrin kerstin kirsten kristin lara laurence lena lily lucie lucia lucy " +
    "lydia lynn madeline magdalena maja mareike margot marianne marie marjorie martina mathilde maud maureen megan mireille miriam moira monica monika nadia nadine naomi nathalie nell odile olivia pauline " +
    "penny petra phoebe pia polly rachel regine rosalind rosemary sabine sally sandrine sigrid silke silvia simone solveig sonia sophia sophie susanne sylvie tanja tara tessa tilda ulrike valerie vanessa " +
    "veronique vivian wendy yvette yvonne zoe " +
    "nazaket gunel gulnar gulnara gulshan gultakin aida aliya almaz amina arzu aybeniz ayna basti dilara elza esmira farida fidan firuza flora gulbahar gulya hijran ilaha irada jahan kamala konul latifa lala leyli maleyka mahira malahat matanat mehpara mina mushfiga nailya naila narmina natavan nazli nazrin nushaba parvin pari rahima rahila reyhan rovshana rubaba rukhsara sabira sadagat saida sakina saltanat samaya sanam sara sarvinaz sevinj shafiga shahnaz shalala sima sitara solmaz sudaba sura surayya tahmina tamilla telli tohfa tunzala ulkar ulviya vafa yegana zahra zarifa zenfira zivar zohra zulfiya " +
    "aghavni alina alla alvard amalya angela ankine anoush anush araksi arev arus ashkhen asya azniv elmira emma eva gayane greta hasmik heghine hermine irma kima knarik lala laura liana lida lia lucine lusik lyudmila manush margarita marina marieta marta mary meline meri nara nazeli nelli nina nona nora nvard ofelia paytsar rima rita roza ruzan satenik shake shoghik silva sirarpi sirush sofik susanna svetlana tamara tehmine tsovinar varduhi varsenik vartuhi yeva yevgine zara zaruhi zepyur zina " +
    "shushan anna ani anahit arpine armine astghik gayane gohar hasmik hripsime karine lilit lusine mane mariam marine naira nare narine nune ruzanna siranush sona tatevik zaruhi zabel arevik " +
    "mehriban leyla sevinj sevinc aygun aytan aynur ayten elnara elmira fatima fidan ganira gulnara gunay jamila khadija khuraman lala lamiya maryam nargiz narmin nigar parvana rena sabina samira sevda sevil shahla sheyla tarana ulviyya vusala zemfira zhala jale " +
    "maria mariya marija natalia natalya olga svetlana tatiana tatyana elena yelena irina ekaterina galina lyudmila ludmila nadezhda oksana valentina veronika vera yulia ksenia anastasia " +
    "ayse fatma emine zeynep hatice elif meral selin zahra masoumeh narges shirin " +
    "mary patricia linda barbara elizabeth jennifer susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy rebecca virginia kathleen pamela " +
    "martha debra amanda stephanie carolyn christine janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn cheryl katherine joan ashley judith rose janice kelly nicole judy christina kathy theresa beverly denise tammy irene jane " +
    "hillary ivanka melania kellyanne elise ursula federica samantha victoria condoleezza madeleine nikki tulsi kamala loretta roza salome nino tamar ketevan eka natasha florence penelope annalena catherine liz priti theresa jacinda"
  ).split(" "),
  /** Endings that tell a surname of the region, and the gender where they do: Slavic and Slavic-fashioned ones. */
  surnameEndings: {
    male: ["ov", "ev", "yov", "sky", "skiy", "ski"],
    female: ["ova", "eva", "yova", "skaya", "gizi", "qizi", "kizi"],
    // A Turkish surname in -oğlu is a woman's as well.
    unknown: [
      "oglu",
      "ogly",
      "oghlu",
      "yan",
      "ian",
      "yants",
      "iants",
      "zade",
      "zadeh",
      "zada",
      "shvili",
      "dze",
      "enko",
      "chuk",
      "beyli",
      "bayli",
      "pour",
      "vich",
    ],
  },
  /** Endings of surnames that one country's people mostly bear → its code. */
  surnameCountries: {
    yan: "AM",
    ian: "AM",
    yants: "AM",
    iants: "AM",
    ents: "AM",
    unts: "AM",
    zade: "AZ",
    zada: "AZ",
    zadeh: "AZ",
    yev: "AZ",
    yeva: "AZ",
    li: "AZ",
    lu: "AZ",
    gizi: "AZ",
    qizi: "AZ",
    dze: "GE",
    shvili: "GE",
    pour: "IR",
    nejad: "IR",
  },
  /** Country names that are first names as well: such a word before a capitalised unknown word is one. */
  alsoCountries: "jordan georgia chad israel india kenya chile cuba carolina paris london sydney sofia florence".split(
    " ",
  ),
};
