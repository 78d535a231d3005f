/**
 * English newsroom abbreviations written with a point, folded, without the point. `titles` stand before a name and never end a sentence;
 * `months` never end one before a number; `others` end one when a capitalised function word follows.
 */
export const abbreviations = {
  titles:
    "mr mrs ms dr prof rev hon gov sen sens rep reps gen lt col maj capt cmdr cpl sgt adm brig supt insp pres amb st ste sr messrs mme mlle fr".split(
      " ",
    ),
  months: "jan feb mar apr jun jul aug sept sep oct nov dec".split(" "),
  weekdays: "mon tue tues wed thu thur thurs fri".split(" "),
  others:
    "jr inc corp co ltd llc vs etc no nos fig est approx dept univ assn bros ave blvd rd mt ft km kg cf al ed eds vol pp op cit art ibid dist".split(
      " ",
    ),
};
