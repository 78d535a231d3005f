/**
 * The letters of Turkish and Azerbaijani in windows-1254: Ğ İ Ş ğ ı ş. These six bytes are all in which it differs from windows-1252 among
 * letters, and there they are Icelandic.
 */
const TURKISH: ReadonlySet<number> = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
/** Where the letters of the single-byte encodings begin, and the second half of them. */
const LETTERS = 0xc0;
const SECOND_HALF = 0xe0;
/** In a Western language hardly ever so many letters stand side by side that are beyond ASCII. */
const MIN_RUN = 3;

/**
 * What text is in that statistics take for windows-1252 because most of it is English: names of the region give away a handful of bytes,
 * too few for any statistics. null where nothing speaks against windows-1252.
 */
export function regionalEncoding(bytes: Uint8Array): "windows-1251" | "koi8-r" | "windows-1254" | null {
  let letters = 0;
  let turkish = 0;
  /** Letters of whole words beyond ASCII, and those of them in the second half: small letters in windows-1251, capitals in KOI8-R. */
  let inRuns = 0;
  let inSecondHalf = 0;
  let run = 0;
  let runSecondHalf = 0;
  const endRun = (): void => {
    if (run >= MIN_RUN) {
      inRuns += run;
      inSecondHalf += runSecondHalf;
    }
    run = runSecondHalf = 0;
  };
  for (const byte of bytes) {
    if (byte < LETTERS) {
      if (run > 0) endRun();
      continue;
    }
    letters++;
    run++;
    if (byte >= SECOND_HALF) runSecondHalf++;
    if (TURKISH.has(byte)) turkish++;
  }
  endRun();
  if (inRuns * 2 > letters) return inSecondHalf * 2 > inRuns ? "windows-1251" : "koi8-r";
  return turkish > 0 ? "windows-1254" : null;
}
