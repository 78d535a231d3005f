import type { CountryNames } from "../speaker-language.js";

/**
 * How English calls the countries, their people and their seats of government. One line a country:
 * ISO 3166-1 alpha-2 (empty for lands that have none) | names, the usual one first (`the` where English wants it) | adjectives and names of one inhabitant | capitals, as metonyms of the government.
 * Common knowledge, compiled for this project; plurals of the third column are formed by adding s.
 */
const lines = `
AZ|Azerbaijan,Republic of Azerbaijan,Azerbaidjan|Azerbaijani,Azeri,Azerbaidjani|Baku,Bakı
AM|Armenia,Republic of Armenia|Armenian|Yerevan,Erevan,Erivan,Jerewan
TR|Turkey,Türkiye,Republic of Turkey,Republic of Türkiye|Turkish,Turk|Ankara
RU|Russia,the Russian Federation|Russian|Moscow
GE|Georgia|Georgian|Tbilisi
IR|Iran,Islamic Republic of Iran|Iranian|Tehran,Teheran
US|the United States,the United States of America,the US,the U.S,the USA,the U.S.A,America|American|Washington
GB|the United Kingdom,the UK,the U.K,Britain,Great Britain|British,Briton|London
FR|France,the French Republic|French,Frenchman,Frenchwoman|Paris
DE|Germany|German|Berlin
UA|Ukraine|Ukrainian|Kyiv,Kiev
BY|Belarus|Belarusian,Belarussian|Minsk
MD|Moldova|Moldovan|Chisinau
KZ|Kazakhstan|Kazakh,Kazakhstani|Astana,Nur Sultan
UZ|Uzbekistan|Uzbek|Tashkent
TM|Turkmenistan|Turkmen|Ashgabat,Ashkhabad
KG|Kyrgyzstan|Kyrgyz|Bishkek
TJ|Tajikistan|Tajik|Dushanbe
PK|Pakistan|Pakistani|Islamabad
IN|India|Indian|New Delhi,Delhi
CN|China,the People's Republic of China|Chinese|Beijing
JP|Japan|Japanese|Tokyo
KR|South Korea|South Korean|Seoul
KP|North Korea,the DPRK|North Korean|Pyongyang
MN|Mongolia|Mongolian|Ulaanbaatar
AF|Afghanistan|Afghan|Kabul
IQ|Iraq|Iraqi|Baghdad
SY|Syria|Syrian|Damascus
LB|Lebanon|Lebanese|Beirut
IL|Israel|Israeli|
PS|Palestine|Palestinian|Ramallah
JO|Jordan|Jordanian|Amman
SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh
AE|the United Arab Emirates,the UAE|Emirati|Abu Dhabi
QA|Qatar|Qatari|Doha
KW|Kuwait|Kuwaiti|
BH|Bahrain|Bahraini|Manama
OM|Oman|Omani|Muscat
YE|Yemen|Yemeni|Sanaa
EG|Egypt|Egyptian|Cairo
LY|Libya|Libyan|Tripoli
TN|Tunisia|Tunisian|Tunis
DZ|Algeria|Algerian|Algiers
MA|Morocco|Moroccan|Rabat
SD|Sudan|Sudanese|Khartoum
SS|South Sudan|South Sudanese|Juba
ET|Ethiopia|Ethiopian|Addis Ababa
ER|Eritrea|Eritrean|Asmara
SO|Somalia|Somali|Mogadishu
DJ|Djibouti|Djiboutian|
KE|Kenya|Kenyan|Nairobi
UG|Uganda|Ugandan|Kampala
TZ|Tanzania|Tanzanian|Dodoma
RW|Rwanda|Rwandan|Kigali
BI|Burundi|Burundian|
CD|the Democratic Republic of the Congo,the DRC|Congolese|Kinshasa
CG|the Republic of the Congo,Congo||Brazzaville
CM|Cameroon|Cameroonian|Yaounde
NG|Nigeria|Nigerian|Abuja
NE|Niger|Nigerien|Niamey
GH|Ghana|Ghanaian|Accra
CI|Ivory Coast,Côte d'Ivoire|Ivorian|Abidjan
SN|Senegal|Senegalese|Dakar
ML|Mali|Malian|Bamako
BF|Burkina Faso|Burkinabe|Ouagadougou
TD|Chad|Chadian|
CF|the Central African Republic|Central African|Bangui
GA|Gabon|Gabonese|Libreville
GQ|Equatorial Guinea|Equatoguinean|
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau||
SL|Sierra Leone|Sierra Leonean|Freetown
LR|Liberia|Liberian|Monrovia
TG|Togo|Togolese|
BJ|Benin|Beninese|
MR|Mauritania|Mauritanian|Nouakchott
GM|the Gambia,Gambia|Gambian|Banjul
AO|Angola|Angolan|Luanda
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
MZ|Mozambique|Mozambican|Maputo
MW|Malawi|Malawian|
BW|Botswana|Botswanan|
NA|Namibia|Namibian|Windhoek
ZA|South Africa|South African|Pretoria
MG|Madagascar|Malagasy|Antananarivo
MU|Mauritius|Mauritian|
LS|Lesotho||
SZ|Eswatini||
CA|Canada|Canadian|Ottawa
MX|Mexico|Mexican|Mexico City
GT|Guatemala|Guatemalan|
HN|Honduras|Honduran|Tegucigalpa
SV|El Salvador|Salvadoran|
NI|Nicaragua|Nicaraguan|Managua
CR|Costa Rica|Costa Rican|
PA|Panama|Panamanian|
CU|Cuba|Cuban|Havana
HT|Haiti|Haitian|
DO|the Dominican Republic|Dominican|Santo Domingo
JM|Jamaica|Jamaican|
CO|Colombia|Colombian|Bogota
VE|Venezuela|Venezuelan|Caracas
EC|Ecuador|Ecuadorian,Ecuadorean|Quito
PE|Peru|Peruvian|Lima
BO|Bolivia|Bolivian|La Paz
BR|Brazil|Brazilian|Brasilia
PY|Paraguay|Paraguayan|Asuncion
UY|Uruguay|Uruguayan|Montevideo
AR|Argentina|Argentine,Argentinian|Buenos Aires
CL|Chile|Chilean|
AU|Australia|Australian|Canberra
NZ|New Zealand|New Zealander|
ID|Indonesia|Indonesian|Jakarta
MY|Malaysia|Malaysian|Kuala Lumpur
SG|Singapore|Singaporean|
TH|Thailand|Thai|Bangkok
VN|Vietnam|Vietnamese|Hanoi
KH|Cambodia|Cambodian|Phnom Penh
LA|Laos|Laotian|
MM|Myanmar,Burma|Burmese|Naypyidaw
PH|the Philippines|Philippine,Filipino|Manila
TW|Taiwan|Taiwanese|Taipei
BD|Bangladesh|Bangladeshi|Dhaka
LK|Sri Lanka|Sri Lankan|Colombo
NP|Nepal|Nepalese,Nepali|Kathmandu
MV|the Maldives,Maldives|Maldivian|
IT|Italy|Italian|Rome
ES|Spain|Spanish,Spaniard|Madrid
PT|Portugal|Portuguese|Lisbon
NL|the Netherlands,Netherlands|Dutch|The Hague
BE|Belgium|Belgian|
LU|Luxembourg||
CH|Switzerland|Swiss|Bern,Berne
AT|Austria|Austrian|Vienna
PL|Poland|Polish,Pole|Warsaw
CZ|the Czech Republic,Czechia|Czech|Prague
SK|Slovakia|Slovak,Slovakian|Bratislava
HU|Hungary|Hungarian|Budapest
RO|Romania|Romanian|Bucharest
BG|Bulgaria|Bulgarian|Sofia
GR|Greece|Greek|Athens
CY|Cyprus|Cypriot|Nicosia
MT|Malta|Maltese|Valletta
AL|Albania|Albanian|Tirana
MK|North Macedonia,Macedonia|Macedonian|Skopje
RS|Serbia|Serbian,Serb|Belgrade
ME|Montenegro|Montenegrin|Podgorica
XK|Kosovo|Kosovan,Kosovar|Pristina
BA|Bosnia and Herzegovina,Bosnia|Bosnian|Sarajevo
HR|Croatia|Croatian,Croat|Zagreb
SI|Slovenia|Slovenian,Slovene|Ljubljana
EE|Estonia|Estonian|Tallinn
LV|Latvia|Latvian|Riga
LT|Lithuania|Lithuanian|Vilnius
FI|Finland|Finnish,Finn|Helsinki
SE|Sweden|Swedish,Swede|Stockholm
NO|Norway|Norwegian|Oslo
DK|Denmark|Danish,Dane|Copenhagen
IS|Iceland|Icelandic,Icelander|Reykjavik
IE|Ireland|Irish,Irishman,Irishwoman|Dublin
|Nagorno-Karabakh,Nagorny Karabakh,Artsakh,Republic of Artsakh,Nagorno-Karabakh Republic,Republic of Nagorno-Karabakh,Upper Karabakh,Karabakh|Karabakhi|
|Abkhazia|Abkhaz,Abkhazian|
|South Ossetia|South Ossetian|
|Transnistria|Transnistrian|
VA|the Vatican,the Holy See|Vatican|
`;

const list = (cell: string | undefined): string[] => (cell ? cell.split(",") : []);

export const countries: readonly CountryNames[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", names, adjectives, capitals] = line.split("|");
    return { code, names: list(names), adjectives: list(adjectives), capitals: list(capitals) };
  });
