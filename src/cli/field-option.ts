import { JSON_FIELDS, type JsonMapping } from "../ingest/json-fields.js";
import { UsageError } from "../model/failures.js";

/**
 * Reads the value of `--field`, which may be given several times.
 * @throws UsageError where it does not say which field stands where
 */
export function addField(value: string, fields: JsonMapping = {}): JsonMapping {
  const cut = value.indexOf("=");
  const field = JSON_FIELDS.find((name) => name === value.slice(0, cut));
  const theirs = value.slice(cut + 1);
  if (cut < 0 || field === undefined || theirs === "")
    throw new UsageError(`--field is ${value}, not like text=body_text (fields: ${JSON_FIELDS.join(", ")})`);
  return { ...fields, [field]: theirs };
}
