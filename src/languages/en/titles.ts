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
