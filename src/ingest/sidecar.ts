import { type CheckedMetadata, checkMetadata, NOTHING_CHECKED } from "./metadata.js";
import { reasonOf } from "../model/failures.js";

/** Reads a sidecar; one that is no JSON object is a doubt, because its article can be read without it. */
export function readSidecar(bytes: Uint8Array, path: string): CheckedMetadata {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return checkMetadata(Object.entries(value), path);
    return { ...NOTHING_CHECKED, doubts: [`${path}: holds no JSON object, so the article has no metadata`] };
  } catch (error) {
    const reason = reasonOf(error);
    return { ...NOTHING_CHECKED, doubts: [`${path}: is no JSON (${reason}), so the article has no metadata`] };
  }
}
