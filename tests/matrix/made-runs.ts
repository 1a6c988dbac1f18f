import { createHash, randomUUID } from "node:crypto";
import { database } from "#lib/db/client.ts";
import type { RunStatus } from "#lib/schema/run-status.ts";
import type { RunRow } from "#lib/schema/run-rows.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { uuidV7 } from "#lib/db/uuid-v7.ts";
import { madeFile, madeResult, rowsOf } from "../db/support/made-run.ts";
import { states } from "./matrix.ts";
import type { People } from "./people.ts";

/** A run or an upload in one state, and the words in it that nobody else has. */
export interface MatrixRun {
  id: string;
  state: string;
  /** False while there is but an upload. */
  isRun: boolean;
  fileId: string;
  /** Of its model, in addresses. */
  slug: string;
  /** Hash of a question that only its files brought. */
  question: string;
  /** In its model's name, its label, an answer, a question, a prompt, a judge's words, a file's name. */
  canaries: string[];
}

const UPLOADS = ["uploading", "processing", "invalid"];

/** One run of the team in every state of the matrix. */
export async function makeMatrixRuns(
  people: People,
): Promise<Map<string, MatrixRun>> {
  const made = new Map<string, MatrixRun>();
  for (const state of Object.keys(states))
    made.set(
      state,
      UPLOADS.includes(state)
        ? await madeUpload(people, state as RunStatus)
        : await madeRun(people, state),
    );
  return made;
}

const canaryOf = (state: string, what: string) =>
  `canary-${state}-${what}-${randomUUID().slice(0, 8)}`;

async function madeUpload(
  { ids, teamId }: People,
  status: RunStatus,
): Promise<MatrixRun> {
  const id = uuidV7();
  const words = ["model", "label", "file"].map((each) =>
    canaryOf(status, each),
  );
  const [model = "", label = "", name = ""] = words;
  const progress = { attempt: randomUUID(), stage: "waiting", records: 0 };
  await database().upload.create({
    data: {
      id,
      ownerId: ids.get("owner")!,
      teamId,
      status,
      model,
      label,
      ...(status === "processing" && { progress }),
      files: { create: { name: `${name}.jsonl`, size: 10 } },
    },
  });
  return {
    id,
    state: status,
    isRun: false,
    fileId: randomUUID(),
    slug: model,
    question: "0".repeat(64),
    canaries: words,
  };
}

async function madeRun(
  { ids, teamId }: People,
  state: string,
): Promise<MatrixRun> {
  const word = (what: string) => canaryOf(state, what);
  const [model, label, output, input, prompt, rationale, file] = [
    word("model"),
    word("label"),
    word("output"),
    word("input"),
    word("prompt"),
    word("rationale"),
    word("file"),
  ];
  const question = createHash("sha256").update(input).digest("hex");
  const rows: RunRow[] = [
    { kind: "prompt", number: 1, text: `${prompt} {input}` },
    {
      kind: "question",
      ref: -1,
      dataset: "mini_qa",
      position: 0,
      externalId: null,
      hash: question,
      inputs: [input],
      references: ["答え"],
    },
    {
      kind: "prediction",
      question: -1,
      turn: 1,
      choice: 0,
      output,
      score: 1,
      claimed: null,
      lenient: null,
      diagnosis: null,
      answerKey: null,
      promptNumber: 1,
    },
    {
      kind: "judgement",
      question: -1,
      turn: 1,
      repeat: 0,
      judge: "made-judge",
      judgePrompt: "single-v1",
      rating: 5,
      claimed: null,
      rationale,
      prompt: null,
    },
  ];
  const result = madeResult("kurabe-mini-1");
  const { facts: node, ...others } = result.scores.datasets;
  const saved = await saveRun({
    benchmarkId: "kurabe-mini-1",
    model,
    label,
    attribution: null,
    ownerId: ids.get("owner")!,
    publish: state === "published",
    contentHash: randomUUID(),
    files: [
      { ...(await madeFile(`${file} ${randomUUID()}`)), name: `${file}.jsonl` },
    ],
    rows: rowsOf([rows], {
      ...result,
      scores: {
        ...result.scores,
        datasets: { ...others, ...(node && { mini_qa: node }) },
      },
    }),
  });
  if (!saved.ok) throw new Error(saved.reason);
  const id = saved.runId;
  const run = await database().run.update({
    where: { id },
    data: { teamId, ...columnsOf(state) },
    select: {
      files: { select: { fileId: true } },
      model: { select: { slug: true } },
    },
  });
  await database().upload.create({
    data: {
      id,
      ownerId: ids.get("owner")!,
      teamId,
      status: "ready",
      model,
      label,
    },
  });
  return {
    id,
    state,
    isRun: true,
    fileId: run.files[0]?.fileId ?? "",
    slug: run.model.slug,
    question,
    canaries: [model, label, output, input, prompt, rationale, file],
  };
}

function columnsOf(state: string) {
  if (state === "published") return { submittedAt: new Date() };
  if (state === "unlisted")
    return { visibility: "unlisted", linkHash: randomUUID() } as const;
  const submittedAt = state === "ready" ? null : new Date();
  return { status: state as RunStatus, submittedAt };
}
