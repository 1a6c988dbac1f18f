import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { prepareBoard } from "#lib/charts/prepare-board.ts";
import { packBoard, unpackBoard } from "#lib/export/packed-board.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const nothing = {
  axes: { understanding: null },
  parts: { NLI: null, QA: null },
};
const board = {
  benchmark: getBenchmark("neo-1.0"),
  rows: [
    boardRow("a", {
      displayName: "A 日本語",
      overall: 0.1 + 0.2,
      axes: { understanding: 0.25 },
      parts: { NLI: 0, QA: 0.6667 },
    }),
    boardRow("b", {
      overall: 0.3,
      licence: "mit",
      meanAnswerLength: 312.4375,
      totalParametersB: 7,
      ...nothing,
    }),
    boardRow("c", { kind: "baseline", shots: 0, ...nothing }),
  ],
};

const keys = new Map(
  board.rows.map(({ runId, shots }) => [
    runId,
    {
      evidence: "recomputed" as const,
      questionSetHash: "q",
      shots,
      promptTemplateHash: null,
      judge: null,
      judgePrompt: null,
    },
  ]),
);

const sent = () =>
  unpackBoard(JSON.parse(JSON.stringify(packBoard({ board, keys }))) as never);

test("rows come back as they were, a 0 as 0", () => {
  expect(sent()).toEqual({ board, keys });
});

test("scores that differ in the last digit only keep their order", () => {
  const found = prepareBoard(sent().board, parseBoardParams({})).rows.map(
    ({ key }) => key,
  );
  expect(found).toEqual(["a", "b", "c"]);
});
