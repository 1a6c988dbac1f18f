import { z } from "zod";
import { issueSchema } from "../issue.ts";
import { runStatusSchema } from "../run-status.ts";
import {
  announcedFileSchema,
  newUploadSchema,
  proposedFactsSchema,
  sensitiveSchema,
  uploadFixesSchema,
  uploadProblems,
  uploadProgressSchema,
} from "../upload.ts";

const own = newUploadSchema.shape;
const facts = proposedFactsSchema.shape;

/** An upload as a program announces it: the same fields as the page's form, and no others. */
export const apiNewUploadSchema = z
  .strictObject({
    model: own.model.meta({
      description: "The model's name, `org/name`. Null: the files say.",
    }),
    benchmark: own.benchmarkId.meta({
      description: "Id of the benchmark version. Null: to be detected.",
    }),
    label: own.label.meta({
      description: "Tells several runs of one model apart.",
    }),
    team: own.teamId.meta({ description: "Id of the team that it is for." }),
    supersedes: own.supersedesId.meta({
      description: "Id of the run that it takes the place of, once published.",
    }),
    facts: z
      .strictObject({
        organisation: facts.organisation,
        parameters_b: facts.totalParametersB,
        active_parameters_b: facts.activeParametersB,
        licence: facts.licence,
        weights: facts.weights,
        base_model: facts.baseModel,
        tuning: facts.tuning,
        release_date: facts.releaseDate,
        url: facts.url,
      })
      .prefault({})
      .meta({
        description:
          "What is known of the model; becomes public with the publication.",
      }),
    files: z.array(z.strictObject(announcedFileSchema.shape)).min(1).max(200),
  })
  .meta({ id: "NewUpload" });

const fixes = uploadFixesSchema.shape;

/** How what was found is to be read: what is left out is taken as the files have it. */
export const apiUploadChangeSchema = z
  .strictObject({
    model: own.model.unwrap().optional().meta({
      description: "Another name for the model. Left out: as before.",
    }),
    benchmark: own.benchmarkId.unwrap().optional().meta({
      description: "Another benchmark version. Left out: as before.",
    }),
    datasets: fixes.datasets.meta({
      description:
        "Names of datasets in the files, and the benchmark's dataset that each means.",
    }),
    duplicates: fixes.duplicates.meta({
      description:
        "Which of several answers to one question counts. Null: as the benchmark's rules have it.",
    }),
    from: fixes.from.meta({
      description: "The model inside the files, where they hold several.",
    }),
    redact: fixes.redact.meta({
      description: "Whether secrets found in facts are blacked out.",
    }),
  })
  .meta({ id: "UploadChange" });

const fileSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    size: z.number().meta({ description: "Bytes announced." }),
    received: z.number().meta({ description: "Bytes safely here." }),
    upload_url: z.string().meta({
      description:
        "Where its bytes go, by the tus protocol (HEAD, PATCH), with the same token.",
    }),
  })
  .meta({ id: "UploadFile" });

/** Where an upload stands, and what was found in it. */
export const apiUploadSchema = z
  .object({
    id: z.uuid().meta({ description: "The id of its run, too." }),
    status: runStatusSchema,
    url: z.string().meta({ description: "Its page." }),
    model: z.string().nullable(),
    benchmark: z.string().nullable(),
    label: z.string(),
    created_at: z.iso.datetime(),
    files: z.array(fileSchema),
    progress: uploadProgressSchema.omit({ attempt: true }).nullable(),
    found: z
      .object({
        problem: z.enum(uploadProblems).nullable(),
        same_run: z.string().nullable(),
        models: z.array(z.string()),
        benchmarks: z.array(z.object({ id: z.string(), records: z.number() })),
        unknown_datasets: z.array(
          z.object({ name: z.string(), records: z.number() }),
        ),
        duplicates: z.number(),
        formats: z.array(
          z.object({ name: z.string(), format: z.string().nullable() }),
        ),
        sensitive: z.array(sensitiveSchema),
        issues: z.array(issueSchema),
      })
      .nullable()
      .meta({ description: "Null until its files have been read." }),
  })
  .meta({ id: "Upload" });
export type ApiUpload = z.infer<typeof apiUploadSchema>;

/** A run after a step that was taken with it. */
export const apiMovedSchema = z
  .object({ id: z.uuid(), status: runStatusSchema, url: z.string() })
  .meta({ id: "MovedRun" });
