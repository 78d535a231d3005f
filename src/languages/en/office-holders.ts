import type { OfficeHolder } from "../speaker-language.js";

/**
 * Who has been president, head of government, foreign or defence minister since 1991, of the states that the subject's articles name without
 * their country. Public facts, set down from general knowledge and copied from no source. A line: state (ISO 3166-1 alpha-2, or the name of a land without a code), office, then
 * the names: first names and surnames with `/` between spellings; `!` before one whose surname says enough where an article gives no more.
 */
const lines = `
AZ|president|Ayaz !Mutallibov/Mutalibov,Abulfaz/Abulfez/Ebulfez !Elchibey,Heydar/Haydar/Geidar/Heidar Aliyev,Ilham !Aliyev
AZ|vice president|Mehriban !Aliyeva
AZ|prime minister|Surat Huseynov,Panah Huseynov,Fuad Guliyev,Artur Rasizade/Rasi-zade,Novruz Mammadov,Ali Asadov
AZ|foreign minister|Tofig Gasimov,Hasan Hasanov,Tofig Zulfugarov,Vilayat Guliyev,Elmar !Mammadyarov/Mamedyarov,Jeyhun/Ceyhun Bayramov
AZ|defence minister|Rahim Gaziyev,Mammadrafi Mammadov,Safar Abiyev,Zakir Hasanov
AM|president|Levon !Ter-Petrosyan/Ter-Petrossian,Robert !Kocharyan,Serzh/Serge !Sargsyan/Sarkisian/Sarkissian/Sarksyan,Armen Sarkissian/Sargsyan/Sarkisian,Vahagn Khachaturyan
AM|prime minister|Vazgen Manukyan,Hrant Bagratyan,Armen Darbinyan,Vazgen Sargsyan/Sarkisian,Aram Sargsyan/Sarkisian,Andranik Margaryan/Markaryan,Tigran Sargsyan/Sarkisian,Hovik Abrahamyan,Karen Karapetyan,Nikol/Nicol !Pashinyan
AM|foreign minister|Raffi Hovannisian/Hovhannisyan,Vahan Papazian,Alexander Arzumanyan,Vartan/Vardan !Oskanian,Edward/Eduard !Nalbandian,Zohrab !Mnatsakanyan,Ara Ayvazyan/Aivazian,Ararat !Mirzoyan
AM|defence minister|Seyran Ohanyan,Vigen Sargsyan,David/Davit !Tonoyan,Vagharshak Harutyunyan,Arshak Karapetyan,Suren Papikyan
Nagorno-Karabakh|president|Arkadi/Arkady/Arkadiy Ghukasyan/Ghoukasian,Bako !Sahakyan/Sahakian,Arayik/Araik Harutyunyan/Haroutunian,Samvel Shahramanyan
Nagorno-Karabakh|foreign minister|Masis Mayilyan/Mailian,David/Davit Babayan
TR|president|Turgut Ozal,Suleyman !Demirel,Ahmet Sezer,Abdullah Gul,Recep/Tayyip !Erdogan
TR|vice president|Fuat Oktay,Cevdet Yilmaz
TR|prime minister|Tansu !Ciller,Necmettin !Erbakan,Mesut Yilmaz,Bulent !Ecevit,Ahmet !Davutoglu,Binali Yildirim
TR|foreign minister|Hikmet Cetin,Ismail Cem,Ali Babacan,Mevlut !Cavusoglu,Hakan Fidan,Feridun Sinirlioglu
TR|defence minister|Hulusi Akar,Fikri Isik,Ismet Yilmaz,Nurettin Canikli,Yasar Guler
RU|president|Boris !Yeltsin,Vladimir !Putin,Dmitry/Dmitri !Medvedev
RU|prime minister|Viktor !Chernomyrdin,Sergei Kiriyenko,Yevgeny/Evgeny !Primakov,Sergei Stepashin,Mikhail Kasyanov,Mikhail Fradkov,Viktor Zubkov,Mikhail !Mishustin
RU|foreign minister|Andrei !Kozyrev,Igor Ivanov,Sergei/Sergey !Lavrov
RU|defence minister|Pavel Grachev/Grachyov,Igor Rodionov,Igor Sergeyev,Sergei Ivanov,Anatoly Serdyukov,Sergei/Sergey !Shoigu,Andrei Belousov
IR|president|Akbar/Hashemi/Ali !Rafsanjani,Mohammad Khatami,Mahmoud !Ahmadinejad/Ahmadi-Nejad,Hassan !Rouhani/Rohani,Ebrahim/Ibrahim !Raisi/Raeisi,Masoud !Pezeshkian
IR|foreign minister|Ali Velayati,Kamal Kharrazi,Manouchehr Mottaki,Ali Salehi,Mohammad/Javad !Zarif,Hossein Amir-Abdollahian/Amirabdollahian,Abbas Araghchi/Araqchi
IR|defence minister|Hossein Dehghan,Amir Hatami,Mohammad-Reza Ashtiani
GE|president|Zviad !Gamsakhurdia,Eduard/Edward !Shevardnadze,Mikheil/Mikhail !Saakashvili,Giorgi/George Margvelashvili,Salome Zurabishvili/Zourabichvili,Mikheil Kavelashvili
GE|prime minister|Zurab Zhvania,Zurab Noghaideli/Nogaideli,Lado Gurgenidze,Nika Gilauri,Bidzina Ivanishvili,Irakli Garibashvili,Giorgi Kvirikashvili,Mamuka Bakhtadze,Giorgi Gakharia,Irakli Kobakhidze
GE|foreign minister|Irakli Menagarishvili,Gela Bezhuashvili,Grigol Vashadze,Maia Panjikidze,Mikheil Janelidze,David/Davit Zalkaliani,Ilia Darchiashvili,Maka Botchorishvili
GE|defence minister|Irakli Okruashvili,Irakli Alasania,Tinatin/Tina Khidasheli,Juansher/Juanser Burchuladze
FR|president|Francois !Mitterrand,Jacques !Chirac,Nicolas !Sarkozy,Francois !Hollande,Emmanuel !Macron
FR|prime minister|Edouard Balladur,Alain Juppe,Lionel Jospin,Dominique Villepin,Francois Fillon,Manuel Valls,Edouard Philippe,Jean Castex,Elisabeth Borne
FR|foreign minister|Hubert Vedrine,Bernard Kouchner,Laurent Fabius,Jean-Marc Ayrault,Jean-Yves Drian,Catherine Colonna,Stephane Sejourne,Jean-Noel Barrot
US|president|George Bush,Bill Clinton,Barack !Obama,Donald !Trump,Joe/Joseph !Biden
US|secretary of state|James Baker,Warren Christopher,Madeleine Albright,Colin Powell,Condoleezza Rice,Hillary Clinton,John Kerry,Rex Tillerson,Mike/Michael !Pompeo,Antony/Anthony/Tony !Blinken,Marco Rubio
US|secretary of defense|William Cohen,Donald Rumsfeld,Robert Gates,Leon Panetta,Chuck Hagel,Ash/Ashton Carter,James/Jim Mattis,Mark Esper,Lloyd Austin,Pete Hegseth
`;

export const officeHolders: readonly OfficeHolder[] = lines
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [state, office, names] = line.split("|");
    return names.split(",").map((name): OfficeHolder => {
      const [given, surname] = name.split(" ");
      const alone = surname.startsWith("!");
      return { state, office, given: given.split("/"), surnames: surname.replace("!", "").split("/"), alone };
    });
  });
