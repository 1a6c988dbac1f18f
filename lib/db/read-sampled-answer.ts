import type { Viewer } from "../schema/access.ts";
import type { ShownText } from "../schema/explorer.ts";
import { database } from "./client.ts";
import { getRunAccess } from "./get-run-access.ts";
import { listSample } from "./list-sample.ts";
import { pool } from "./pool.ts";
import { SHOWN_ALONE, shownText } from "./shown-text.ts";
import type { TextEncoding } from "./text-encoding.ts";

/** An answer of a submission's sample, with all that it can be judged by. */
export interface SampledText {
  /** From 1, of `of`. */
  n: number;
  of: number;
  dataset: string;
  turn: number;
  question: ShownText;
  reference: ShownText;
  output: ShownText;
  score: number | null;
  claimed: number | null;
  judgements: { judge: string; rating: number | null; rationale: ShownText }[];
}

/**
 * Opens the n-th answer of a submission's random sample for a reviewer, and records that they read it. Null for whoever
 * is no reviewer, where the run was never submitted, and beyond the sample.
 */
export async function readSampledAnswer(
  viewer: Viewer,
  runId: string,
  n: number,
): Promise<SampledText | null> {
  if (viewer.role === "member") return null;
  if (!(await getRunAccess(runId))?.wasSubmitted) return null;
  const sample = await listSample(runId, viewer.userId);
  const place = sample[n - 1];
  if (!place) return null;
  const { question: questionId, turn } = place;
  const answer = await readAnswer(runId, questionId, turn);
  if (!answer) return null;
  const key = { runId, reviewerId: viewer.userId, questionId, turn };
  await database().sampleReading.upsert({
    where: { runId_reviewerId_questionId_turn: key },
    create: key,
    update: {},
  });
  const text = (stored: string | null | undefined, encoding: TextEncoding) =>
    shownText(stored, encoding, SHOWN_ALONE);
  return {
    n,
    of: sample.length,
    dataset: answer.dataset,
    turn,
    question: text(answer.inputs[turn - 1], answer.question_encoding),
    reference: text(answer.references[turn - 1], answer.question_encoding),
    output: text(answer.output, answer.encoding),
    score: answer.score,
    claimed: answer.claimed,
    judgements: (await readRatings(runId, questionId, turn)).map((each) => ({
      judge: each.judge,
      rating: each.rating,
      rationale: text(each.rationale, each.encoding),
    })),
  };
}

async function readAnswer(runId: string, questionId: number, turn: number) {
  const { rows } = await pool().query<{
    output: string;
    encoding: TextEncoding;
    score: number | null;
    claimed: number | null;
    inputs: string[];
    references: (string | null)[];
    question_encoding: TextEncoding;
    dataset: string;
  }>({
    name: "review-answer",
    text: `select p.output, p.encoding, p.score, p.claimed,
             to_json(q.inputs) as inputs, q."references",
             q.encoding as question_encoding, d.key as dataset
           from predictions p
           join questions q on q.id = p.question_id
           join datasets d on d.id = q.dataset_id
           where p.run_id = $1 and p.question_id = $2 and p.turn = $3
             and p.choice = 0`,
    values: [runId, questionId, turn],
  });
  return rows[0];
}

async function readRatings(runId: string, questionId: number, turn: number) {
  return database().judgement.findMany({
    where: { runId, questionId, turn },
    orderBy: { repeat: "asc" },
    select: { judge: true, rating: true, rationale: true, encoding: true },
  });
}
