import { z } from "zod";

/** What annotation tools export, as far as it is read here; what else they write is let through. */

const offset = z.int().nonnegative();

const labelStudioResult = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("labels"),
    id: z.string(),
    value: z.object({ start: offset, end: offset, text: z.string().optional(), labels: z.array(z.string()) }),
  }),
  z.object({
    type: z.literal("choices"),
    id: z.string(),
    from_name: z.string(),
    value: z.object({ choices: z.array(z.string()) }),
  }),
  z.object({
    type: z.literal("textarea"),
    id: z.string(),
    from_name: z.string(),
    value: z.object({ text: z.union([z.string().transform((text) => [text]), z.array(z.string())]) }),
  }),
  z.object({ type: z.literal("relation"), from_id: z.string(), to_id: z.string() }),
]);

/** A task of Label Studio's JSON export (not JSON-MIN, which leaves relations out). */
export const labelStudioTask = z.object({
  id: z.union([z.int(), z.string()]).optional(),
  data: z.looseObject({ text: z.string() }),
  /** Missing where only a program has labelled the task. */
  annotations: z
    .array(
      z.object({
        was_cancelled: z.boolean().optional(),
        ground_truth: z.boolean().optional(),
        updated_at: z.string().optional(),
        result: z.array(labelStudioResult),
      }),
    )
    .default([]),
});

/** A line of doccano's JSONL export: with relations where the project has them, else with bare labels. */
export const doccanoRecord = z.looseObject({
  id: z.union([z.int(), z.string()]).optional(),
  text: z.string(),
  entities: z.array(z.object({ id: z.int(), label: z.string(), start_offset: offset, end_offset: offset })).optional(),
  relations: z.array(z.object({ from_id: z.int(), to_id: z.int() })).optional(),
  label: z.array(z.tuple([offset, offset, z.string()])).optional(),
  references: z.array(z.tuple([offset, offset, z.string(), z.string()])).optional(),
});

export type LabelStudioTask = z.infer<typeof labelStudioTask>;
export type DoccanoRecord = z.infer<typeof doccanoRecord>;

/** What does not fit a schema, in one line. */
export function describeMisfit(error: z.ZodError): string {
  const [{ path, message }] = error.issues;
  return path.length === 0 ? message : `${path.join(".")}: ${message}`;
}
