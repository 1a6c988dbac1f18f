import type { Dataset } from "../schema/benchmark.ts";
import { inputHash, questionHash } from "../schema/question-hash.ts";
import type { QuestionRecord } from "../schema/record.ts";
import type { BankQuestion } from "../schema/run-rows.ts";

/** A question as the pipeline knows it: the benchmark's own, or one that the run's files brought. */
export interface KnownQuestion extends BankQuestion {
  dataset: Dataset;
  origin: "bank" | "brought";
}

/** How a record points at a question. */
export interface QuestionPointer {
  questionId?: string | undefined;
  index?: number | undefined;
  input?: string | undefined;
}

export interface BroughtQuestion {
  position: number;
  externalId: string | null;
  inputs: string[];
  references: (string | null)[];
}

/** The questions of one dataset. */
export class DatasetQuestions {
  readonly dataset: Dataset;
  /** True where the benchmark's own questions are known, at least by hash. */
  readonly hasBank: boolean;
  readonly #byPosition = new Map<number, KnownQuestion>();
  readonly #byExternalId = new Map<string, KnownQuestion[]>();
  readonly #byInput = new Map<string, KnownQuestion>();
  readonly #byHash = new Map<string, KnownQuestion>();

  constructor(dataset: Dataset, bank: readonly BankQuestion[]) {
    this.dataset = dataset;
    this.hasBank = bank.length > 0;
    for (const question of bank)
      this.#keep({ ...question, dataset, origin: "bank" });
  }

  /** Number of questions known so far. */
  get size(): number {
    return this.#byHash.size;
  }

  /** Whether this text is what the question asks in that turn (from 1). */
  asks(question: KnownQuestion, turn: number, text: string): boolean {
    return question.inputHashes[turn - 1] === inputHash(this.dataset.id, text);
  }

  /** Number of questions that a complete run answers; null where nobody says. */
  get expected(): number | null {
    return this.dataset.questions;
  }

  holdsId(questionId: string | undefined): boolean {
    if (questionId === undefined) return false;
    const range = this.dataset.questionIds;
    if (range && /^\d+$/.test(questionId))
      return Number(questionId) >= range[0] && Number(questionId) <= range[1];
    return this.#byExternalId.has(questionId);
  }

  /**
   * The question meant: where the record brings its text, the one of that content, and of several the one at its place
   * (JNLI asks one question twice); else the one with its id, else the one at its position.
   */
  find(pointer: QuestionPointer): KnownQuestion | null {
    const placed = this.at(pointer);
    if (pointer.input === undefined) return placed;
    const hash = inputHash(this.dataset.id, pointer.input);
    if (placed?.inputHashes[0] === hash) return placed;
    return this.#byInput.get(hash) ?? placed;
  }

  /** The question with this id that asks this text in this turn: a question may be known in several wordings. */
  asking(questionId: string, turn: number, text: string): KnownQuestion | null {
    const wordings = this.wordings(questionId);
    return wordings.find((q) => this.asks(q, turn, text)) ?? null;
  }

  /** All wordings of the question with this id, the benchmark's first one first; none where it is not known. */
  wordings(questionId: string): readonly KnownQuestion[] {
    return this.#byExternalId.get(questionId) ?? [];
  }

  /** The question at an id or position, whatever its content. */
  at(pointer: QuestionPointer): KnownQuestion | null {
    if (pointer.questionId !== undefined) {
      const found = this.#byExternalId.get(pointer.questionId)?.[0];
      if (found) return found;
    }
    return pointer.index === undefined
      ? null
      : (this.#byPosition.get(pointer.index) ?? null);
  }

  /** Takes in what a file says of a question; it differs where the bank's question at its place has another text or reference. */
  learn(
    record: QuestionRecord,
    nextRef: () => number,
  ): "known" | "differs" | "not-in-bank" {
    const { questionId, index, inputs } = record;
    const own = this.find({ questionId, index, input: inputs[0] });
    if (own && sameInputs(own, inputs)) return this.#learnTexts(own, record);
    if (this.hasBank) return own ? "differs" : "not-in-bank";
    const brought = {
      position: index ?? this.size,
      externalId: questionId ?? null,
      inputs,
      references: record.references ?? inputs.map(() => null),
    };
    this.bring(brought, nextRef);
    return "known";
  }

  #learnTexts(
    own: KnownQuestion,
    { inputs, references }: QuestionRecord,
  ): "known" | "differs" {
    own.inputs ??= inputs;
    if (!references) return "known";
    const same = own.hash === this.#hash(inputs, references);
    if (same || own.origin === "brought") own.references ??= references;
    return same ? "known" : "differs";
  }

  /** The same content twice is one question. */
  bring(brought: BroughtQuestion, nextRef: () => number): KnownQuestion {
    // Without its text a question is only known by its number: never the same as one whose text is known.
    const hash = this.#hash(
      brought.inputs.length > 0
        ? brought.inputs
        : [`#${brought.externalId ?? brought.position}`],
      brought.references,
    );
    const existing = this.#byHash.get(hash);
    if (existing) return existing;
    const question: KnownQuestion = {
      ...brought,
      id: nextRef(),
      hash,
      inputHashes: brought.inputs.map((i) => inputHash(this.dataset.id, i)),
      dataset: this.dataset,
      origin: "brought",
    };
    this.#keep(question);
    return question;
  }

  #hash(inputs: string[], references: (string | null)[]): string {
    return questionHash({ dataset: this.dataset.id, inputs, references });
  }

  #keep(question: KnownQuestion): void {
    this.#byHash.set(question.hash, question);
    if (!this.#byPosition.has(question.position))
      this.#byPosition.set(question.position, question);
    if (question.externalId !== null) {
      const wordings = this.#byExternalId.get(question.externalId) ?? [];
      this.#byExternalId.set(question.externalId, [...wordings, question]);
    }
    const first = question.inputHashes[0];
    if (first !== undefined && !this.#byInput.has(first))
      this.#byInput.set(first, question);
  }
}

function sameInputs(question: KnownQuestion, inputs: string[]): boolean {
  return (
    inputs.length === question.inputHashes.length &&
    inputs.every(
      (input, turn) =>
        inputHash(question.dataset.id, input) === question.inputHashes[turn],
    )
  );
}
