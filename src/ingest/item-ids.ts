import { createHash } from "node:crypto";

/** A given id that can stand in an article's id, and in a file's name, as it is. */
const PLAIN_KEY = /^[A-Za-z0-9][\w.-]{0,79}$/;
/** Hexadecimal digits of a hash in an id: 48 bits, so that two of a million items share one in one run of 500. */
const HASH_DIGITS = 12;

/**
 * The ids of a file's articles. An item keeps its id whatever stands before it, so that a feed that drops old items and takes in new ones
 * renumbers nothing: the id is the file's with what the item itself gives (its id, guid or link as it is where short and plain, else
 * hashed), or with a hash of its content. A second item of the same key gets `-2`, and so on, in the order of the file.
 */
export class ItemIds {
  readonly #file: string;
  /** Each key with the number of its last copy. */
  readonly #used = new Map<string, number>();

  /** @param file the id of the file */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * @param given what the item names itself by, best first; empty and missing ones are passed over
   * @param content stands in where it gives nothing
   */
  idOf(given: readonly (string | null | undefined)[], content: string): string {
    const named = given.map((one) => one?.trim()).find((one) => one !== undefined && one !== "");
    const key = named === undefined ? hash(content) : PLAIN_KEY.test(named) ? named : hash(named);
    let copy = this.#used.get(key) ?? 0;
    let unique: string;
    do {
      copy++;
      unique = copy === 1 ? key : `${key}-${String(copy)}`;
    } while (copy > 1 && this.#used.has(unique));
    this.#used.set(key, copy);
    if (copy > 1) this.#used.set(unique, 1);
    return `${this.#file}/${unique}`;
  }
}

function hash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, HASH_DIGITS);
}
