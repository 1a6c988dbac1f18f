import { z } from "zod";
import { createUpload, type UploadRefusal } from "../../db/create-upload.ts";
import { deleteUpload } from "../../db/delete-upload.ts";
import { getUpload } from "../../db/get-upload.ts";
import type { UploadChange } from "../../db/move-upload.ts";
import { publicUrl } from "../../env.ts";
import { startProcessing } from "../../jobs/start-processing.ts";
import type { Viewer } from "../../schema/access.ts";
import type { ProblemCode } from "../../schema/api/problem.ts";
import {
  apiNewUploadSchema,
  apiUploadChangeSchema,
  apiUploadSchema,
  type ApiUpload,
} from "../../schema/api/upload.ts";
import { scopedEndpoint, type Outcome } from "../endpoint.ts";

/** Begins an upload. */
export const createRunUpload = scopedEndpoint("upload", {
  method: "POST",
  path: "/uploads",
  tag: "submissions",
  summary: { ja: "アップロードを始める", en: "Begin an upload" },
  description: {
    ja: "ファイルの名前と大きさを先に知らせます。中身は、返されたupload_urlへtus 1.0で送ります（途中からの再開もできます）。送り終えたら処理を始めてください。結果は非公開です。",
    en: "Announces files by name and size. Send their bytes to the upload_url of each by tus 1.0, which can be resumed, then begin to process them. The run is private.",
  },
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: apiNewUploadSchema,
  status: 201,
  response: apiUploadSchema,
  problems: ["conflict", "quota-reached"],
  handle: async ({ body, viewer }) => {
    const { team, benchmark, supersedes, facts, ...rest } = body;
    const created = await createUpload(viewer, {
      ...rest,
      benchmarkId: benchmark,
      teamId: team,
      supersedesId: supersedes,
      facts: {
        organisation: facts.organisation,
        totalParametersB: facts.parameters_b,
        activeParametersB: facts.active_parameters_b,
        licence: facts.licence,
        weights: facts.weights,
        baseModel: facts.base_model,
        tuning: facts.tuning,
        releaseDate: facts.release_date,
        url: facts.url,
      },
    });
    if (!created.ok) return { ok: false, ...refusals[created.reason] };
    const read = await readUpload({ ...viewer, scopes: "all" }, created.id);
    if (!read.ok) return read;
    // In the order in which they were announced: that is how a sender knows them again.
    const order = new Map(created.files.map(({ id }, at) => [id, at]));
    const place = ({ id }: { id: string }) => order.get(id) ?? 0;
    const files = read.value.files.toSorted((a, b) => place(a) - place(b));
    return { ok: true, value: { ...read.value, files } };
  },
});

const refusals: Record<
  UploadRefusal,
  { problem: ProblemCode; detail?: string }
> = {
  "not-yours": { problem: "not-found" },
  closed: { problem: "conflict", detail: "No uploads are taken at present." },
  "too-large": { problem: "too-large" },
  "too-many-today": {
    problem: "quota-reached",
    detail: "You have begun as many uploads in 24 hours as you may.",
  },
  "too-much-today": {
    problem: "quota-reached",
    detail: "These files are more than you may still bring in 24 hours.",
  },
  "too-many-open": {
    problem: "quota-reached",
    detail: "Finish or delete an unfinished upload first.",
  },
};

const idParams = z.strictObject({ id: z.uuid() });

/** Where an upload stands. */
export const readRunUpload = scopedEndpoint("read", {
  method: "GET",
  path: "/uploads/{id}",
  tag: "submissions",
  summary: {
    ja: "アップロードの状態を読む",
    en: "Read the state of an upload",
  },
  description: {
    ja: "statusがreadyになれば、同じIDの結果があります。invalidなら、foundに理由と場所があります。",
    en: "Once its status is ready, there is a run of the same id. If it is invalid, found says why and where.",
  },
  params: idParams,
  query: z.strictObject({}),
  body: null,
  status: 200,
  response: apiUploadSchema,
  problems: ["not-found"],
  handle: ({ params: { id }, viewer }) => readUpload(viewer, id),
});

/** Begins to process an upload whose bytes are all here. */
export const processRunUpload = scopedEndpoint("upload", {
  method: "POST",
  path: "/uploads/{id}/process",
  tag: "submissions",
  summary: { ja: "処理を始める", en: "Begin to process an upload" },
  params: idParams,
  query: z.strictObject({}),
  body: null,
  status: 202,
  response: apiUploadSchema,
  problems: ["not-found", "conflict"],
  handle: ({ params: { id }, viewer }) => process(viewer, id),
});

/** Processes an upload, or the run that it became, anew with other readings of what its files say. */
export const mendRunUpload = scopedEndpoint("upload", {
  method: "PATCH",
  path: "/uploads/{id}",
  tag: "submissions",
  summary: {
    ja: "直して処理し直す",
    en: "Mend an upload and process it again",
  },
  description: {
    ja: "知らないデータセット名の対応づけ、重複した回答の選び方、モデルやベンチマークの変更、秘密の黒塗りを指定します。公開に出す前の結果に使えます。ファイルはそのままです。",
    en: "Says what unknown dataset names mean, which of duplicate answers counts, another model or benchmark, or that secrets be blacked out. For what has not been offered for publication; the files stay as they are.",
  },
  params: idParams,
  query: z.strictObject({}),
  body: apiUploadChangeSchema,
  status: 202,
  response: apiUploadSchema,
  problems: ["not-found", "conflict"],
  handle: ({ params: { id }, body, viewer }) => {
    const { model, benchmark, ...fixes } = body;
    return process(viewer, id, {
      fixes,
      ...(model !== undefined && { model }),
      ...(benchmark !== undefined && { benchmarkId: benchmark }),
    });
  },
});

/** Deletes an upload and its run. */
export const deleteRunUpload = scopedEndpoint("upload", {
  method: "DELETE",
  path: "/uploads/{id}",
  tag: "submissions",
  summary: { ja: "アップロードを削除する", en: "Delete an upload" },
  description: {
    ja: "結果があれば、それも削除します。一度でも公開に出したものと、処理中のものは削除できません。",
    en: "And its run, where there is one. What was ever offered for publication, or is being processed, cannot be deleted.",
  },
  params: idParams,
  query: z.strictObject({}),
  body: null,
  status: 200,
  response: z.object({ id: z.uuid() }).meta({ id: "DeletedUpload" }),
  problems: ["not-found", "conflict"],
  handle: async ({ params: { id }, viewer }) => {
    if ((await deleteUpload(viewer, id)).ok) return { ok: true, value: { id } };
    // Whoever may read it is told that it is there.
    const isTheirs = await getUpload({ ...viewer, scopes: "all" }, id);
    return isTheirs
      ? {
          ok: false,
          problem: "conflict",
          detail: "It is being processed, or was offered for publication.",
        }
      : { ok: false, problem: "not-found" };
  },
});

async function process(
  viewer: Viewer,
  id: string,
  change: UploadChange = {},
): Promise<Outcome<ApiUpload>> {
  const begun = await startProcessing(viewer, id, change);
  if (begun.ok) return readUpload({ ...viewer, scopes: "all" }, id);
  if (begun.reason === "not-found") return { ok: false, problem: "not-found" };
  const detail =
    begun.reason === "incomplete"
      ? "Not all of its bytes are here."
      : "It is being processed, or past that.";
  return { ok: false, problem: "conflict", detail };
}

async function readUpload(
  viewer: Viewer,
  id: string,
): Promise<Outcome<ApiUpload>> {
  const upload = await getUpload(viewer, id);
  if (!upload) return { ok: false, problem: "not-found" };
  const { found, progress } = upload;
  const value: ApiUpload = {
    id,
    status: upload.status,
    url: `${publicUrl()}/runs/${id}`,
    model: upload.model,
    benchmark: upload.benchmarkId,
    label: upload.label,
    created_at: upload.createdAt,
    files: upload.files.map((file) => ({
      ...file,
      upload_url: `${publicUrl()}/api/uploads/${id}/files/${file.id}`,
    })),
    progress: progress && { stage: progress.stage, records: progress.records },
    found: found && {
      problem: found.problem,
      same_run: found.sameRunId,
      models: found.models,
      benchmarks: found.benchmarks,
      unknown_datasets: found.unknownDatasets,
      duplicates: found.duplicates,
      formats: found.files.map(({ name, format }) => ({ name, format })),
      sensitive: found.sensitive,
      issues: found.issues,
    },
  };
  return { ok: true, value };
}
