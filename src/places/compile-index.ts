import { TokenScanner } from "../text/tokenize.js";
import { TokenKind } from "../text/document.js";
import { Vocabulary } from "../text/vocabulary.js";
import { countryCode, edgeSlot, type GazetteerIndex, NAME_STATUSES } from "./gazetteer-index.js";
import type { NameRow, PlaceRow } from "./gazetteer-tables.js";
import { parseLetters } from "./spelling/letters.js";
import { comparable } from "./spelling/normalise.js";
import { hashKey, skeletonOf } from "./spelling/skeleton.js";

/** Countries whose places the spelling model is for; everything else is matched by its listed names only. */
const MODELLED = new Set(["az", "am"]);
/** A skeleton of fewer classes matches nearly anything: such names are matched as listed, or by the model only in full. */
const SHORTEST_FOR_TYPOS = 4;

/** A compiled gazetteer and the words of its names. */
export interface CompiledGazetteer {
  readonly vocabulary: Vocabulary;
  readonly index: GazetteerIndex;
}

/**
 * Compiles the tables of a gazetteer for matching.
 * @throws where a name or a parent refers to a place that is not there
 */
export function compileGazetteer(
  places: readonly PlaceRow[],
  names: readonly NameRow[],
  lettersTsv: string,
): CompiledGazetteer {
  const letters = parseLetters(lettersTsv);
  const vocabulary = new Vocabulary();
  const byId = new Map(places.map((p, i) => [p.id, i]));
  const placeOf = (id: string): number => {
    const at = byId.get(id);
    if (at === undefined) throw new Error(`the gazetteer has no place ${id}`);
    return at;
  };
  const all = [
    ...places.map((p, i) => ({ place: i, text: p.name, status: 0, language: "az", renders: "" })),
    ...names.map((n) => ({
      place: placeOf(n.place),
      text: n.name,
      status: Math.max(
        0,
        NAME_STATUSES.findIndex((s) => s === n.status),
      ),
      language: n.language,
      renders: n.renders,
    })),
  ];
  const trie = buildTrie(
    all.map((n) => n.text),
    vocabulary,
  );

  const formTexts: string[] = [];
  const formName: number[] = [];
  const keys: { hash: number; form: number }[] = [];
  const shorter: { hash: number; form: number }[] = [];
  const seen = new Set<string>();
  all.forEach((name, i) => {
    const id = places[name.place].id;
    if (!MODELLED.has(id.slice(0, 2)) || !/^\p{Script=Latin}/u.test(name.text)) return;
    const form = comparable(name.text, letters, name.status !== 0);
    if (form.length < 2 || seen.has(`${name.place} ${form}`)) return;
    seen.add(`${name.place} ${form}`);
    const at = formTexts.push(form) - 1;
    formName.push(i);
    const key = skeletonOf(form, letters);
    keys.push({ hash: hashKey(key), form: at });
    if (key.length < SHORTEST_FOR_TYPOS) return;
    for (const hash of new Set(Array.from(key, (_, without) => hashKey(key, without))))
      shorter.push({ hash, form: at });
  });
  const byHash = (a: { hash: number }, b: { hash: number }): number => a.hash - b.hash;
  keys.sort(byHash);
  shorter.sort(byHash);

  const index: GazetteerIndex = {
    placeIds: places.map((p) => p.id),
    placeNames: places.map((p) => p.name),
    placeKinds: places.map((p) => p.kind),
    placeParent: Int32Array.from(places, (p) => (p.parent ? placeOf(p.parent) : -1)),
    placeLat: Float64Array.from(places, (p) => p.lat ?? NaN),
    placeLon: Float64Array.from(places, (p) => p.lon ?? NaN),
    placeCountry: Uint16Array.from(places, (p) => countryCode(p.id)),
    placeProminence: Uint8Array.from(places, (p) => p.prominence),
    nameTexts: all.map((n) => n.text),
    namePlace: Int32Array.from(all, (n) => n.place),
    nameStatus: Uint8Array.from(all, (n) => n.status),
    nameLanguages: all.map((n) => n.language),
    nameRenders: all.map((n) => n.renders),
    ...trie,
    formTexts,
    formName: Int32Array.from(formName),
    keyHash: Int32Array.from(keys, (k) => k.hash),
    keyForm: Int32Array.from(keys, (k) => k.form),
    shorterHash: Int32Array.from(shorter, (k) => k.hash),
    shorterForm: Int32Array.from(shorter, (k) => k.form),
    letters,
  };
  return { vocabulary, index };
}

/** Interns the words of all names and builds the trie over their ids. Hyphens are no part of a name's path: the matcher steps over them. */
function buildTrie(
  texts: readonly string[],
  vocabulary: Vocabulary,
): Pick<GazetteerIndex, "rootChild" | "edges" | "nodeStart" | "nodeNames"> {
  const scanner = new TokenScanner(vocabulary, new Set(), new Set());
  const children: Map<number, number>[] = [new Map<number, number>()];
  const ends: number[][] = [[]];
  texts.forEach((text, name) => {
    const tokens = scanner.scan(text);
    let node = 0;
    for (let t = 0; t < tokens.count; t++) {
      if (tokens.kind[t] !== TokenKind.Word && tokens.kind[t] !== TokenKind.Clitic) continue;
      let next = children[node].get(tokens.word[t]);
      if (next === undefined) {
        next = children.push(new Map()) - 1;
        ends.push([]);
        children[node].set(tokens.word[t], next);
      }
      node = next;
    }
    if (node !== 0) ends[node].push(name);
  });
  const rootChild = new Int32Array(vocabulary.size);
  for (const [word, node] of children[0]) rootChild[word] = node;
  const edgeCount = children.reduce((sum, c, node) => sum + (node === 0 ? 0 : c.size), 0);
  let size = 16;
  while (size < edgeCount * 2) size *= 2;
  const edges = new Int32Array(size * 3);
  children.forEach((below, node) => {
    if (node === 0) return;
    for (const [word, child] of below) {
      let slot = edgeSlot(node, word) & (size - 1);
      while (edges[slot * 3] !== 0) slot = (slot + 1) & (size - 1);
      edges.set([node, word, child], slot * 3);
    }
  });
  const nodeStart = new Int32Array(children.length + 1);
  ends.forEach((list, node) => (nodeStart[node + 1] = nodeStart[node] + list.length));
  return { rootChild, edges, nodeStart, nodeNames: Int32Array.from(ends.flat()) };
}
