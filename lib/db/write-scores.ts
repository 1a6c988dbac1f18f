import type pg from "pg";
import type {
  LenientNode,
  NodeScore,
  RunScores,
} from "../schema/run-scores.ts";
import { CopyBuffer, uuidBytes } from "./copy-buffer.ts";
import { copyInto } from "./copy-into.ts";

/**
 * Writes every number that a run has, in its transaction. What was not measured at all gets no row.
 * Returns how many there are.
 */
export async function writeScores(
  client: pg.ClientBase,
  runId: string,
  scores: RunScores,
): Promise<number> {
  const run = uuidBytes(runId);
  const out = new CopyBuffer(10);
  for (const [level, key, node] of nodesOf(scores)) {
    if (!isMeasured(node)) continue;
    const read = lenientOf(scores, level, key);
    out.row();
    out.bytes(run);
    out.text(level);
    out.text(key);
    out.float8(node.score);
    out.int4(node.n);
    out.int4(node.coverage.answered);
    out.int4(node.coverage.expected);
    out.float8(node.claimed);
    out.float8(read?.score ?? null);
    if (read) out.jsonb(JSON.stringify(read.diagnoses));
    else out.null();
  }
  const written = out.rows;
  if (written > 0)
    await copyInto(
      client,
      "scores (run_id, level, key, value, n, answered, expected, claimed, lenient, diagnoses)",
      out.take(),
    );
  return written;
}

type Level = "overall" | "axis" | "category" | "dataset" | "also";

function* nodesOf(scores: RunScores): Generator<[Level, string, NodeScore]> {
  yield ["overall", "overall", scores.overall];
  for (const [key, node] of Object.entries(scores.axes))
    yield ["axis", key, node];
  for (const [key, node] of Object.entries(scores.categories))
    yield ["category", key, node];
  for (const [key, node] of Object.entries(scores.datasets)) {
    yield ["dataset", key, node];
    for (const [metric, score] of Object.entries(node.also))
      if (score !== null)
        yield ["also", `${key}:${metric}`, { ...node, score, claimed: null }];
  }
}

function lenientOf(
  { lenient }: RunScores,
  level: Level,
  key: string,
): LenientNode | undefined {
  switch (level) {
    case "overall":
      return lenient?.overall;
    case "axis":
      return lenient?.axes[key];
    case "category":
      return lenient?.categories[key];
    case "dataset":
      return lenient?.datasets[key];
    case "also":
      return undefined;
    default:
      return level satisfies never;
  }
}

const isMeasured = ({ score, n, coverage, claimed }: NodeScore) =>
  score !== null || claimed !== null || n > 0 || coverage.answered > 0;
