import type { Rec, RunFactsRecord } from "../schema/record.ts";
import { addJudgement } from "./add-judgement.ts";
import { addPrediction } from "./add-prediction.ts";
import type { RunState } from "./run-state.ts";

/** Adds one record of any kind to the run it belongs to. */
export function addRecord(state: RunState, record: Rec): void {
  switch (record.kind) {
    case "prediction":
      return addPrediction(state, record);
    case "judgement":
      return addJudgement(state, record);
    case "aggregate":
      if (state.claims.add(record) === "unknown")
        state.issues.add("info", "unknown-metric", record.place, {
          metric: record.metric ?? record.name,
        });
      return;
    case "run-facts":
      return addFacts(state, record);
    case "question":
      return;
    default:
      return record satisfies never;
  }
}

/** The first file that states a fact is believed; the rest are kept only where they add one. */
function addFacts(state: RunState, record: RunFactsRecord): void {
  const { kind: _kind, place: _place, model: _model, ...facts } = record;
  for (const [name, value] of Object.entries(facts))
    if (value !== undefined) state.facts[name] ??= value;
}
