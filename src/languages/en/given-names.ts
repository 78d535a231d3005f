import type { GivenNames } from "../speaker-language.js";

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * First names by the gender they usually tell and by the states whose people mostly bear them, folded; `*` stands for all states that no row names.
 * For agreement with a pronoun, and against a country that a dateline alone tells: what is missing here is of unknown gender and of any country.
 */
export const namesByOrigin: readonly GivenNames[] = [
  {
    of: ["AZ"],
    male: words(`
      abid adalat afgan afig aghali agil agshin ahliman ajdar akif alakbar alasgar alekber alibala alihuseyn alimardan altay amil
      aminagha amrah anar aqil aqshin araz arzuman asif asiman aslan atabala atakhan atamoglan ayaz aydemir azad azay azer babakishi
      babek bahadur bahruz bakhtiyar balakishi bayram behbud bunyamin cabir cahangir cavid ceyhun chingiz dayanat dunyamali ejdar ejder
      elbrus elcan elchan elchin eldaniz eldar eldeniz elkhan elman elmar elnur elshad elshan elton eltun elvin emil eminagha eshgin
      etibar etimad eyvaz faig faiq fakhraddin farid fariz farman farrukh fazail fazil felmar feyruz fikrat fikri firdovsi fuad gabil
      gadim gadir galandar galib garay garib gasham gorkhmaz gunduz habil hafis hagverdi hajibala haqverdi heybat heydar hidayat hikmat
      hikmet humbat huseyn huseynagha ibad iftikhar ikram ilal ilgam ilgar ilham ilkin ilqar imamverdi imanverdi intigam isfandiyar
      isgandar iskandar israfil israyil jabrayil jahid jeyhun kamandar kanan karamat kazbek khagani khanlar khazar kheyrulla khudaverdi
      lutfali maarif madat magsud mahar maharram mahmudagha mahyaddin mammad maqsud mayil mazahim mazahir mehman mehraj mekhman mikayil
      miraziz mirheydar mirsadig mirzaaga mubariz murtuz musallim mushfig mushfiq namig namiq nariman nasimi natig natiq neman nijat
      niyameddin niyazi nizami novruz nuraddin nurali nusrat ogtay oktay oruj ovdan pirverdi polad qabil qalib qismet qurban rafael
      rafig rafiq rahib rahid rais ramil ramiz rasad rashad rasim rasul raul ravan ravil razi rehman reshad riad rizvan rovshan rovshen
      rufat rufet ruhulla ruslan rustem ruzi rza saadat sabit sabuhi sadi sadraddin sadreddin safar safarali sahavat sahib samad
      samaddin samed samid sanan sarhan sarvan sarxan sayavush sayyad sefer seyfaddin seyfulla seymour seymur shahlar shahmar shahmurad
      shahriyar shahvalad shakir shamil shamistan shamsaddin shirali shirkhan shirzad subhan suliddin surkhay tahmaz tajaddin taleh
      tamerlan tapdig tariel tarverdi tayyar telman teymur tofig tofiq toghrul togrul turab tural turan tursun ulfat ulvi urfan uzeyir
      vagif valeh valiyaddin vardan vasif vidadi vugar vuqar vusal xaliq xanlar yadigar yadulla yashar yaver yusifali zabil zabit
      zakariyya zakir zamin zamiq zaur zeynal zeynalabdin zulfugar zulfuqar
    `),
    female: words(`
      afag afat afet ahu almara almaz aniya arastun arzu ashraf atraba aybeniz aygun ayna aynur aynura aysel aysu aytaj aytan ayten
      banovsha basti chichek chimnaz chinara dilara dilbar dilshad durdana elmira elnara elnare elza esmira fakhriya fargana fatime
      fidan firangiz firuza fizza flora ganira gular gulaye gulbahar gulchohra gulnar gulnara gulnaz gulnisa gulshan gulshen gultac
      gultakin gulya gulyaz gunay gunel gunesh hadija hafiza hayala hijran humay ilaha ilhama inji irada jahan jale jeyran kamala khanim
      khanimana khatira khumar khuraman kifayat konul kubra lala lamia lamiya latifa leyli lyubov mahbuba mahira mahluga mahnur maisa
      malahat malak maleyka maral masuda matanat mehpara mehriban minara mirvari mushfiga naila nailya nargila narmin narmina natavan
      nazakat nazaket nazila nazrin nigar nigyar nubar nurana nuriya nurlana nushaba ofeliya pakiza pari parvana parvane pirafat qumru
      rahiba rahila ramila rasmiyya raziya rena reyhan rovshana rubaba rugiya ruhangiz rukhsara sabina sabira sadaf sadagat sahila saida
      sakina saltanat samaya samaye sanam sariyya sarvinaz sayyara sevara sevda sevil sevinc sevinj shafiga shahana shahla shakar
      shalala sharafat sheyla shovkat shukufa sitara solmaz sudaba sughra sura surayya tahira tahmina tamella tamilla tarana taravat
      telli tohfa tukezban tunzala turana ulkar ulviya ulviyya umnisa vafa vesile vusala vusale xatire xedice yegana yeter zakira zarifa
      zemfira zemine zenfira zhala zibeyda zivar zuleykha zulfiya zulfiyye
    `),
  },
  {
    of: ["AZ", "TR", "IR", "KZ", "UZ", "TJ", "KG", "TM", "*"],
    male: words(`
      abbas abdulla abdullah adnan ahmad ali amir anvar arash arif asad asim aydin bahman bahram bakir behzad calil camal davud emin
      farhad faruk ferhad fikret habib hadi hafiz haji hamid hamza hasan hashem hassan haydar hossein huseyin ibrahim idris ilyas iman
      imran isa ismail jabir jafar jahangir jalal jalil jamil jamshid javad javanshir javid kamal kamil kamran karam karim kazim kenan
      khalid khosrov khosrow latif lutfi mahammad mahdi mahir mahmoud mahmud malik mansour mansur masoud mehdi mehti mirza mohammad
      mohammed mubarak muhammed mukhtar murad murat musa mustafa nabi nader nadim nadir nasib nasser navid nazar nazim nazir nuri omar
      omer orhan orkhan osman parviz qadir qasim rahim rahman ramazan rami ramin rashid rauf rostam rustam sabir sadiq saeed said saleh
      salim salman samir shahin sharif siavash sohrab suleyman sultan tahir talat talib tarik vahid vali veli yaqub yasin yunis yusif
      yusuf zafar zahid zahir zaki zia ziya
    `),
    female: words(`
      afsaneh aida aliya amina emine esmer farida fatima fatma hanifa homa jamila khadija leila leyla maryam mina nargiz nasrin nazanin
      nazli parvin rabia rahima rana roya sahar samira sara shahnaz shirin sima soraya tara zahra zarina zeynep zohra
    `),
  },
  {
    of: ["TR"],
    male: words(`
      ahmet alper alperen arda attila ayhan aykut batuhan bekir berat binali birol bulent burak burhan cafer cahit caner celal cem cemal
      cengiz cetin cihan coskun cuneyt davut devlet dursun ebubekir ekrem emrah emre enes enver ercan erdal erdem erdogan erhan erkan
      erkin erol ersin ertugrul evren fahrettin fatih ferhat feridun fuat furkan gokhan gurkan guven habip haci hakan hakki haldun halil
      halit haluk hamdi hami harun hasim hikmet hilmi hulusi husnu ihsan ilhan ilker irfan ismet istemi kaan kadir kadri kemal kerem
      koray korkut kutay levent lutfu mahmut mehmed mehmet melih mert mesut metehan metin mevlut mucahit muharrem muhittin muhsin
      murathan mursel muzaffer namik nazmi necati necdet nedim nevzat nihat numan nurettin oguz oguzhan okan omur onder onur orcun orhun
      ozan ozgur ozkan polat rahmi recep refik remzi ridvan rifat riza sabri sadik sait salih samet sedat sefa selami selcuk selim semih
      serdar serhat serkan seyfettin sezgin sinan suat sukru tahsin tamer taner tansu tarkan tayfun tayyip teoman tevfik tolga tolgahan
      tufan tugrul tuncay tuncer turgay turgut ufuk ugur umit utku vedat veysel volkan vural yakup yaman yasar yavuz yigit yilmaz yuksel
      yunus zeki
    `),
    female: words(`
      asli aylin ayse aysegul aysun aytac basak belgin berna betul burcu canan cansu ceren cigdem damla defne didem dilek ebru ece eda
      elif elvan esin esra ezgi feyza figen filiz fusun gamze gizem gonca gulay gulcan gulsen gulsum gulten hacer hande hatice havva
      hilal hulya idil ipek leman melike melis meltem meral meryem muge mukaddes nalan nazan nesrin nevin nihal nilgun nilufer nimet
      nuray nurcan nurhayat nurten oya ozge ozlem pelin perihan pervin pinar rahime remziye saadet sabiha safiye saliha sebnem seda
      selin semra serap sevcan sevgi sevim sibel simge songul suheyla sule sumeyye suna tuba tulay tulin ulku umran yagmur yasemin zehra
      zeliha zerrin zubeyde zuleyha
    `),
  },
  {
    of: ["IR"],
    male: words(`
      abdollah aliakbar alireza amirhossein ardeshir asghar babak behnam behrouz bijan dariush davood davoud ebrahim ehsan esfandiar
      esmail fariborz farrokh farshad fereydoun gholam gholamreza hamidreza hesam heshmatollah hojatollah homayoun hooshang houshang
      iraj kazem keyvan majid manouchehr mehran mehrdad mohsen mojtaba morteza mostafa mousa naser payam peyman pezhman pouya qasem
      rahmatollah reza rouhollah sadegh sadeq saeid sajjad salar shahab shahram shapour siamak soroush taghi yadollah yaser
    `),
    female: words(`
      azadeh bahareh elaheh elham farah farzaneh fereshteh forough hengameh ladan laleh mahnaz mahsa masoumeh mitra narges negar
      niloufar parastoo parisa parvaneh pouran shahrzad shima shohreh simin tahereh zohreh
    `),
  },
  {
    of: ["AM"],
    male: words(`
      abel abgar abraham aghasi aghvan albert aleksan alexan ambartsum andranik anushavan anushervan araik aram ararat arayik areg aren
      argishti aris aristakes arkadi arkady arman armen armenak arno arsen arshak arshavir artaches artak artashes artavan artavazd
      artem arthur artsrun artur artyom arush aschot ashkhar ashkhen ashot avetik babajan babken baghdasar bagrat barsegh benik danial
      david derenik dikran edgar edik edmon eduard edward eghishe erem erik ervand feliks gagik galust garegin garik garnik gaspar
      gegham gevorg gevork gnel grair grigor grisha gurgen haik hakob hakop hamazasp hambardzum haroutyun harut harutyun havhannes hayk
      haykaz henrik henrikh hmayak hovakim hovhannes hovik hovsep hrach hrachya hrair hrant hrayr hunan igit isahak ishkhan jirayr kajik
      kamo karapet karen karlen khachatur khachik khoren kirakos koryun lernik levon lyova lyudvig mamikon manuk manvel martiros martun
      meruzhan mesrop mher miasnik mihran mikael misak mkrtich mnatsakan mushegh mushik nahapet narek nerses nikol norair norayr nshan
      nver onik oshin ovik papin pargev parsam paruyr petik petros poghos rafayel raffi rafik razmik robert ruben rubik sahak samson
      samvel sargis sarkis sasha sasun sedrak sergo serob serzh serzhik seyran shahen shavarsh sirak smbat souren spartak stepan suren
      tachat tatul telemak tevan tigran tovmas tsolak vaghinak vaghram vaghran vahagn vahan vahe vahik vahram valeri valerik vanik
      vanush varazdat vardges varuzhan vazgen vigen vladik volodya vram vrezh vruyr yeghishe yenok yervand yura zaven zhirayr zhora
      zohrab zorik
    `),
    female: words(`
      aghavni aghunik alina alisa alla alvard alvina amalya anahit anaida angela ani anjela ankin ankine anna anoush anush araksi
      ardemis aregnaz arev arevik armine arpenik arpine artemis arus ashkhen astghik asya azganush azniv bella byuzandukht edita elena
      eliza elmira elya emilia emma ester eva evgenia ferida gayane gayush geghanush gohar goharik greta hasmik hayarpi haykanush
      haykuhi heghine heriknaz hermine hranush hripsime inga inna irma janna jemma juletta kamila karen karina karine karineh kima
      knarik kristine lala larisa laura lia liana lianna lida lilit lucine luiza lusik lusine lusya lyudmila maga mane manush margarita
      maria mariam marieta marina marine marta marusya mary meline meri metakse milena mkrtuhi naira nana nara nare narine natalie
      nazeli nazeni nelli nelly nina noem nona nora nune nushik nvard nvart ofelia ofelya ophelia parandzem paytsar perchuhi rebeka rima
      rita rosa roza rozalia rozanna rubina ruzan ruzanna salbi satenik seda satik shahandukht shake shamam shoghakat shoghik shushan silva
      silvard siranush sirarpi sirush sirvard sofik sofya sona srbuhi susanna suzanna svetlana taguhi takush talin tamara tatev tatevik
      tehmine tigranuhi tsaghik tsovik tsovinar valya varduhi vardush varsenik varsik vartuhi verzhine viktoria yeghisabet yelizaveta
      yeranuhi yeva yevgine yughaber zabel zara zaruhi zepyur zhanna zhenya zina zvart
    `),
  },
  {
    of: ["GE"],
    male: words(`
      akaki aleko aleksandre alexi amiran archil avtandil avto badri bakar beka besik beso bidzina bondo david davit demetre dimitri
      elguja emzar gaioz gela gia giga gigi giorgi gocha goga gogi gogita grigol gura guram ioseb irakli ivane jaba jemal jumber kakha
      kakhaber koba konstantine lado lasha leri levan levon luka malkhaz mamuka merab mikheil mirian misha murman nika nodar nugzar
      nukri omar otar paata pavle ramaz revaz rezo roin rostom sandro shalva shota soso sulkhan tamaz tato tazo temur tengiz tornike
      tristan ucha vakhtang valerian vano vaso vazha zaal zaza zurab zviad
    `),
    female: words(`
      armenuhi eka eteri guliko guranda ketevan ketino khatuna lali lamara maia maka manana medea mzia nani natela natia nato nestan
      nino nutsa rusudan salome shorena sopho sopio tamar tekla teona tinatin tsira zhuzhuna
    `),
  },
  {
    of: ["RU", "UA", "BY", "BG", "MD", "KZ"],
    male: words(`
      afanasy aleksandr aleksei alexander alexei alexey anatoli anatoly andrei andrey anton arseny boris daniil denis dmitri dmitriy
      dmitry evgeni evgeny fedor filipp fyodor gennady georgiy georgy gleb grigory igor ilya innokenty ivan kirill kliment konstantin
      leonid makar maksim marat matvei maxim mikhail miroslav nikita nikolai nikolay oleg pavel petro pyotr rodion roman rustam semyon
      sergei sergey stanislav timofey timur vadim valentin valeriy valery vasiliy vasily veniamin viktor vitali vitaly vladimir
      vladislav volodymyr vsevolod vyacheslav yakov yaroslav yefim yegor yevgeny yuri yury zakhar
    `),
    female: words(`
      alena alevtina alyona anastasia antonina anzhela darya dina ekaterina elena evgeniya galina inessa irina iya klavdia ksenia
      ksenija lilia ludmila lyudmila maria marianna marija mariya nadezhda nadya natalia natalya oksana olga polina raisa regina renata
      rimma roksana serafima svetlana taisia tatiana tatyana valentina vasilisa vera veronica veronika violetta yana yaroslava yelena
      yevgenia yulia zinaida zoya
    `),
  },
  {
    of: ["*"],
    male: words(`
      aaron adam adrian alain alan alastair albert albrecht alec alex alexander alexis alfred alistair allan anders andre andreas andrew
      andrzej angus anthony antoine antonio antony armand arnaud arne arthur axel baptiste barack bastien benedict benjamin benoit
      bernard bernie bertrand bill billy bjorn bob bobby borja boyko brandon brendan brent brian bruce bryan callum calum carl carlos
      cedric cesar charles charlie chris christian christophe christopher clement clive colin conor craig cyril damian damien dan daniel
      danny darren dave david declan dennis derek dermot didier dieter dirk dmitriy dominic dominik dominique donald douglas duncan
      dylan earl edgar edmund eduard edward edwin eirik eliot elliot emile emmanuel enrico eric ernest ernst etienne eugene ewan fabien
      fabio felix ferdinand fernando filip finn florian francesco francis francisco franck francois frank franz fred fredrik friedrich
      gabriel gareth gary gavin geert geoffrey georg george georges gerald gerard gerhard gianni gilbert gilles giovanni giuseppe glenn
      gordon graham greg gregory guillaume gunther gustav hans harald harold harrison harry hector heiko heinrich hendrik henri henry
      herbert herman howard hubert hugh hugo iain ian isaac ivo jack jacques jake jakob jakub james jamie janos jaroslav jason jean jeff
      jeffrey jens jeremy jerome jerry jesse jim jimmy joachim jochen joe joel johan johannes john johnny jonathan jorg jorge jorgen
      jose josef josep joseph josh joshua jozef juan julian julien jurgen justin kai karel karen karl kaspar keir keith kenneth kevin
      kjell klaas klaus knut kurt lachlan larry lars laszlo laurent lawrence leif leo leon leonard liam lionel loic lorenzo louis luc
      luca lucas ludovic ludwig luigi luis lukas magnus manfred manuel marc marcel marco marcus marek mario mark markus martin mathias
      mathieu matt matthew matthias matthieu maurice mauricio mauro maxime michael michal michel mick miguel mike milos miroslav
      mitchell moritz morten nathan neil nicholas nick nicolas niels nigel nils norbert olaf oliver olivier oscar otto owen pablo paolo
      pascal patrice patrick paul paulo pedro peter petro philip philippe phillip pierre piers piotr quentin rafal rainer ralf ralph
      randy raphael raymond regis remi rene ricardo richard robert robin rodney rodrigo roger rolf romain roman ronald ronan roy rupert
      russell ryan salvatore sam samuel sander scott sebastian sebastien serge shawn simon soren stanley stefan steffen stephane stephen
      steve steven stuart sven tadeusz ted terence terry theo thibault thierry thomas thorsten tim timothy tobias todd toivo tom tomas
      tomasz tommy toni tony torsten ulf ulrich uwe valentino victor viktor vincent vlad volker volodymyr walter wayne werner wilhelm
      willem william willie wim wolfgang xavier yannick yves zoltan
    `),
    female: words(`
      abigail agnes alexandra alice alison alyssa amanda amy angela anita ann anna annalena annette annie ashley audrey barbara
      bernadette betty beverly brenda bridget brigitte carol caroline carolyn catherine cecile cheryl chloe christina christine claire
      clara claudia colette condoleezza cynthia daphne deborah debra delphine denise diane donna doris dorothy edith eileen eleanor
      elena elise elizabeth ella ellen emily emma erica esther eugenie eva evelyn evelyne federica fiona florence frances francoise
      frederique freya gabrielle genevieve georgina geraldine gertrude gisele gloria gudrun hannah heather heidi helen helga hilary
      hillary ida imogen ines ingrid irene isabel isabelle isobel ivanka jacinda jacqueline jane janet janice jasmine jeanne jennifer
      jenny jessica jill joan joanna jocelyn johanna josephine joyce judith judy julia julie juliet juliette kamala karen karin karla
      katarina kate katherine kathleen kathy katja katrin kelly kellyanne kerstin kimberly kirsten kristin lara laura laurence lena lily
      linda lisa liz loretta lucia lucie lucy lydia lynn madeleine madeline magdalena maja mareike margaret margot maria marianne marie
      marina marjorie martha martina mary mathilde maud maureen megan melania melissa michelle mireille miriam moira monica monika nadia
      nadine nancy naomi natasha nathalie nell nicole nikki nina nora odile olivia pamela patricia pauline penelope penny petra phoebe
      pia polly priti rachel rebecca regine rita rosa rosalind rose rosemary roza ruth sabine sally samantha sandra sandrine sara sarah
      sharon shirley sigrid silke silvia simone solveig sonia sophia sophie stephanie susan susanne sylvie tammy tanja tara teresa tessa
      theresa tilda tulsi ulrike ursula valerie vanessa veronique victoria virginia vivian wendy yvette yvonne zoe
    `),
  },
];

/** Country names that are first names as well: such a word before a capitalised unknown word is one. */
export const givenCountries = words(
  "jordan georgia chad israel india kenya chile cuba carolina paris london sydney sofia florence",
);
