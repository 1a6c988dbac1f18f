import type { Rec } from "../schema/record.ts";
import type { RunState } from "./run-state.ts";

/**
 * Tells which records belong to one run, where files may hold several models.
 * Answers count when they name no model, the one asked for, or the only one there is.
 * Claims follow the answers: those of a model whose answers are not (yet) seen wait.
 */
export class RunNames {
  readonly #from: ReadonlySet<string> | undefined;
  readonly #claimants: Set<string>;
  readonly #answering = new Set<string>();
  readonly #waiting = new Map<string, Rec[]>();
  readonly #passedOver = new Set<string>();

  constructor(
    run: { model: string; from?: readonly string[] | undefined },
    answerFiles: readonly string[],
  ) {
    this.#from = run.from && new Set(run.from);
    this.#claimants = new Set(run.from ?? [run.model, ...answerFiles]);
  }

  /** The records to add now: this one, if it belongs to the run, and those that waited for it. */
  claim(record: Rec): Rec[] {
    const model = record.kind === "question" ? undefined : record.model;
    if (model === undefined) return [record];
    const isAnswer =
      record.kind === "prediction" || record.kind === "judgement";
    if (!isAnswer)
      return this.#claimants.has(model) ? [record] : this.#wait(model, record);
    if (this.#from && !this.#from.has(model)) {
      this.#passedOver.add(model);
      return [];
    }
    this.#answering.add(model);
    if (!this.#from && this.#answering.size > 1) return [];
    this.#claimants.add(model);
    return [...this.#release(model), record];
  }

  /** The claims of the only model there is, if nothing else is; and an error where the choice is not clear. */
  finish(state: RunState): Rec[] {
    if (!this.#from && this.#answering.size > 1)
      state.issues.add("error", "several-models", undefined, {
        models: [...this.#answering].join(", "),
      });
    if (state.tallies.size > 0 || state.claims.size > 0) return [];
    const [only, ...more] = this.#waiting.keys();
    if (only !== undefined && more.length === 0 && !this.#from)
      return this.#release(only);
    const others = [...this.#passedOver, ...this.#waiting.keys()];
    if (others.length > 0)
      state.issues.add("error", "no-model", undefined, {
        wanted: [...this.#claimants].join(", "),
        models: others.slice(0, 20).join(", "),
      });
    return [];
  }

  #wait(model: string, record: Rec): Rec[] {
    const waiting = this.#waiting.get(model) ?? [];
    this.#waiting.set(model, waiting);
    waiting.push(record);
    return [];
  }

  #release(model: string): Rec[] {
    const waiting = this.#waiting.get(model) ?? [];
    this.#waiting.delete(model);
    return waiting;
  }
}
