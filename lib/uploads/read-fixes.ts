import { z } from "zod";
import type { UploadChange } from "../db/move-upload.ts";
import { keySchema } from "../schema/text.ts";
import { uploadFixesSchema } from "../schema/upload.ts";

/** A field that a form leaves empty where nothing is chosen. */
const optional = <S extends z.ZodType>(schema: S) =>
  z
    .literal("")
    .transform(() => null)
    .or(schema)
    .optional();

const fieldsSchema = z.object({
  mend: z.literal("yes").optional(),
  benchmark: optional(keySchema),
  model: optional(z.string().trim().max(200)),
  from: optional(z.string().max(300)),
  duplicates: optional(z.enum(["first", "last"])),
  redact: z.literal("yes").optional(),
});

/**
 * What the form for mending says: with `mend` all of it, with nothing of it left as it was; without, nothing changes.
 * Datasets are fields `dataset:NAME`. Null where a field is none of ours or holds nonsense.
 */
export function readFixes(form: Record<string, unknown>): UploadChange | null {
  const fields = fieldsSchema.safeParse(form);
  if (!fields.success) return null;
  const { mend, benchmark, model, from, duplicates, redact } = fields.data;
  if (!mend) return {};
  const datasets = Object.entries(form).flatMap(([field, id]) =>
    field.startsWith(PREFIX) && id !== ""
      ? [[field.slice(PREFIX.length), id]]
      : [],
  );
  const fixes = uploadFixesSchema.safeParse({
    datasets: Object.fromEntries(datasets),
    duplicates: duplicates ?? null,
    from: from ?? null,
    redact: redact === "yes",
  });
  if (!fixes.success) return null;
  return {
    fixes: fixes.data,
    ...(benchmark === undefined ? {} : { benchmarkId: benchmark }),
    ...(model === undefined ? {} : { model: model === "" ? null : model }),
  };
}

const PREFIX = "dataset:";
