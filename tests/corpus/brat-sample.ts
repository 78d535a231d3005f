import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** One text-bound annotation: spans in Unicode code points, end exclusive. */
export interface TextBound {
  type: string;
  spans: [number, number][];
  quoted: string;
}

/** A brat sample as it stands in its files, nothing interpreted. */
export interface BratSample {
  name: string;
  text: string;
  textBounds: Map<string, TextBound>;
  events: { id: string; roles: [role: string, target: string][] }[];
  attributes: { name: string; target: string; value: string | null }[];
  references: { target: string; kind: string; value: string }[];
  /** Lines that are none of the above. */
  unread: string[];
}

const folder = join(import.meta.dirname, "../../corpus/gold");

/** Names of the gold samples, without extension. */
export function listSamples(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ann"))
    .map((file) => basename(file, ".ann"));
}

/** Reads a file of a sample as strict UTF-8; throws where it is missing or malformed. */
export function readSampleFile(name: string, extension: "txt" | "ann" | "json"): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(folder, `${name}.${extension}`)));
}

/** Reads a sample. Deliberately apart from the reader in src, so that a fault there cannot hide a fault here. */
export function readSample(name: string): BratSample {
  const sample: BratSample = {
    name,
    text: readSampleFile(name, "txt"),
    textBounds: new Map(),
    events: [],
    attributes: [],
    references: [],
    unread: [],
  };
  for (const line of readSampleFile(name, "ann").trimEnd().split("\n")) {
    if (!readLine(line, sample)) sample.unread.push(line);
  }
  return sample;
}

function readLine(line: string, sample: BratSample): boolean {
  const textBound = /^(T\d+)\t(\w+) ((?:\d+ \d+;)*\d+ \d+)\t(.+)$/u.exec(line);
  if (textBound) {
    const [, id = "", type = "", spans = "", quoted = ""] = textBound;
    if (sample.textBounds.has(id)) return false;
    sample.textBounds.set(id, { type, spans: spans.split(";").map(readSpan), quoted });
    return true;
  }
  const event = /^(E\d+)\t(\w+:T\d+(?: \w+:T\d+)*)$/u.exec(line);
  if (event) {
    const [, id = "", roles = ""] = event;
    sample.events.push({ id, roles: roles.split(" ").map(readRole) });
    return true;
  }
  const attribute = /^A\d+\t(\w+) ([TE]\d+)(?: (\w+))?$/u.exec(line);
  if (attribute) {
    const [, name = "", target = "", value = null] = attribute;
    sample.attributes.push({ name, target, value });
    return true;
  }
  const reference = /^N\d+\tReference (T\d+) (\w+):(\S+)\t.+$/u.exec(line);
  if (reference) {
    const [, target = "", kind = "", value = ""] = reference;
    sample.references.push({ target, kind, value });
    return true;
  }
  return false;
}

function readSpan(span: string): [number, number] {
  const [start = Number.NaN, end = Number.NaN] = span.split(" ").map(Number);
  return [start, end];
}

function readRole(role: string): [string, string] {
  const [name = "", target = ""] = role.split(":");
  return [name, target];
}
