/** Words that stand before a person's name. Folded, without the point of an abbreviation. */
export const titles = {
  male: "mr sir lord baron father imam sheikh prince brother uncle monsieur señor".split(" "),
  female: "mrs ms miss lady madam dame mother sister aunt princess baroness mme mlle".split(" "),
  neutral: (
    "dr prof professor doctor rev reverend hon rt right gov sen rep reps sens gens lt col gen maj capt cmdr cpl sgt adm brig supt insp pres amb " +
    "colonel lieutenant general major captain commander corporal sergeant admiral brigadier marshal private lieut commodore " +
    "senator assemblymember councilmember councilman councilwoman alderman congressman congresswoman representative judge justice academician saint st messrs"
  ).split(" "),
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
    male: ["ov", "ev", "yov", "sky", "skiy", "ski", "oglu", "ogly", "oghlu"],
    female: ["ova", "eva", "yova", "skaya", "gizi", "qizi", "kizi"],
    unknown: [
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
  /** Country names that are first names as well: such a word before a capitalised unknown word is one. */
  alsoCountries: "jordan georgia chad israel india kenya chile cuba carolina paris london sydney sofia florence".split(
    " ",
  ),
};
