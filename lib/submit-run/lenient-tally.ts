import { ExactMean } from "../ranking/exact-mean.ts";
import type { LenientResult } from "../ranking/aggregate-lenient.ts";
import type { Diagnosis, DiagnosisCounts } from "../schema/diagnosis.ts";

/** What the answers of one dataset add up to when they are read leniently. */
export class LenientTally {
  readonly #mean = new ExactMean();
  readonly #diagnoses: DiagnosisCounts = {};
  #read = false;

  add(lenient: number | null, diagnosis: Diagnosis | null): void {
    this.#read = true;
    if (lenient !== null) this.#mean.add(lenient);
    if (diagnosis !== null)
      this.#diagnoses[diagnosis] = (this.#diagnoses[diagnosis] ?? 0) + 1;
  }

  /** Null where no answer was read. */
  get result(): LenientResult | null {
    if (!this.#read) return null;
    return { lenient: this.#mean.mean, diagnoses: this.#diagnoses };
  }
}
