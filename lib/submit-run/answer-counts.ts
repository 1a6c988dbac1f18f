import type {
  JudgementRecord,
  PredictionRecord,
  Rec,
} from "../schema/record.ts";

/** How often each question is answered and judged in some files: what is needed to say which of several counts. */
export class AnswerCounts {
  readonly #counts = new Map<string, number>();
  #duplicates = 0;

  count(record: PredictionRecord | JudgementRecord): void {
    const key = keyOf(record);
    const before = this.#counts.get(key) ?? 0;
    this.#counts.set(key, before + 1);
    if (before > 0) this.#duplicates += 1;
  }

  /** Answers and judgements beside the first of each question. */
  get duplicates(): number {
    return this.#duplicates;
  }

  /** A filter for a second reading of the same files: of several answers to one question only the first, or the last, passes. */
  keepOnly(which: "first" | "last"): (record: Rec) => boolean {
    const seen = new Map<string, number>();
    return (record) => {
      if (record.kind !== "prediction" && record.kind !== "judgement")
        return true;
      const key = keyOf(record);
      const of = this.#counts.get(key) ?? 1;
      if (of === 1) return true;
      const place = (seen.get(key) ?? 0) + 1;
      seen.set(key, place);
      return place === (which === "first" ? 1 : of);
    };
  }
}

function keyOf(record: PredictionRecord | JudgementRecord): string {
  const { kind, model = "", dataset, turn } = record;
  const more =
    kind === "prediction"
      ? [record.questionId ?? `#${record.index ?? ""}`, record.choice]
      : [record.questionId, record.judge.model];
  return [kind, model, dataset, turn, ...more].join("\n");
}
