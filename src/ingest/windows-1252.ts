/** What windows-1252 has from 0x80 to 0x9F, in the place of control characters; the five that it lacks stay as they are. */
const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Puts the characters of windows-1252 where control characters of Latin-1 stand. The decoders of many Node versions, 20.18.3 and later
 * of 20 among them, take the one for the other (nodejs/node#56542), which turns quotation marks into nothing that can be seen.
 */
export function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => FROM_0X80[control.charCodeAt(0) - 0x80]);
}
