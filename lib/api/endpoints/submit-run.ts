import { z } from "zod";
import { getRunAccess } from "../../db/get-run-access.ts";
import { moveRun } from "../../db/move-run.ts";
import { publicUrl } from "../../env.ts";
import { apiMovedSchema } from "../../schema/api/upload.ts";
import { scopedEndpoint } from "../endpoint.ts";

/** Offers a run for publication. */
export const submitRun = scopedEndpoint("submit", {
  method: "POST",
  path: "/runs/{id}/submit",
  tag: "submissions",
  summary: {
    ja: "公開を申請する",
    en: "Submit a run for publication",
  },
  description: {
    ja: "審査で承認されると、数値・回答・モデルの情報・審査の記録が公開されます。",
    en: "Once a reviewer approves it, its numbers, its answers, the facts about the model and the record of its review become public.",
  },
  params: z.strictObject({ id: z.uuid() }),
  query: z.strictObject({}),
  body: null,
  status: 200,
  response: apiMovedSchema,
  problems: ["not-found", "conflict"],
  handle: async ({ params: { id }, viewer }) => {
    // What it says is not told to anybody who may not take the step.
    const run = await getRunAccess(id);
    if (!run) return { ok: false, problem: "not-found" };
    const moved = await moveRun(viewer, {
      runId: id,
      transition: "submit",
      expected: run.status,
    });
    if (moved.ok)
      return {
        ok: true,
        value: { id, status: moved.status, url: `${publicUrl()}/runs/${id}` },
      };
    if (moved.reason === "not-there")
      return { ok: false, problem: "not-found" };
    return { ok: false, problem: "conflict", detail: detailOf(moved.reason) };
  },
});

const detailOf = (reason: string) =>
  reason === "read-only"
    ? "The site takes no changes at present."
    : "A run can be submitted by its owner, once it is ready and until it is decided on.";
