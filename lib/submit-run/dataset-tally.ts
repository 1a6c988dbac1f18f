import { answerFormOf } from "../schema/answer-form-of.ts";
import type { AnswerForm } from "../schema/answer-form.ts";
import type { Dataset } from "../schema/benchmark.ts";
import type { Evidence } from "../schema/evidence.ts";
import { weaker } from "../schema/evidence.ts";
import { ExactMean } from "../ranking/exact-mean.ts";
import { scoreWithDifflib } from "../scorers/char-f1-difflib.ts";
import { getScorer } from "../scorers/list.ts";
import { LenientTally } from "./lenient-tally.ts";
import type { KnownQuestion } from "./dataset-questions.ts";

/** A judged answer: the rating is null where none could be parsed. */
export interface Rated {
  questionId: number;
  turn: number;
  rating: number | null;
}

/** What one dataset of one run adds up to. */
export class DatasetTally {
  readonly dataset: Dataset;
  /** What kind of answer it asks for; null where nobody says, and nothing is read leniently. */
  readonly form: AnswerForm | null;
  /** Question and turn of every answer that counts, as question * 8 + turn. */
  readonly answered = new Set<number>();
  readonly ratings: Rated[] = [];
  /** Hashes of the questions met. */
  readonly questions = new Set<string>();
  /** By the harness's own id, the wording of the question in which this run was first judged. */
  readonly judgedAs = new Map<string, KnownQuestion>();
  evidence: Evidence = "verified";
  readonly #answers = new Map<number, Set<number>>();
  readonly #judged = new Map<number, number>();
  readonly #means = new Map<string, ExactMean>();
  readonly #pairs: { predictions: string[]; references: string[] } = {
    predictions: [],
    references: [],
  };
  /** The same answers, read leniently. */
  readonly lenient = new LenientTally();
  readonly #metrics: string[];
  readonly #withDifflib: boolean;

  /** `claimed`: whether the files claim a score for it, so that a claim made with difflib can be told. */
  constructor(dataset: Dataset, claimed: boolean) {
    this.dataset = dataset;
    this.form = answerFormOf(dataset);
    this.#metrics = [dataset.metric, ...dataset.alsoMetrics];
    this.#withDifflib = claimed && this.#metrics.includes("char_f1");
  }

  /** False where this question, turn and alternative was answered before. */
  firstAnswer(question: number, turn: number, choice: number): boolean {
    const key = question * 8 + turn;
    const choices = this.#answers.get(key) ?? new Set<number>();
    this.#answers.set(key, choices);
    return choices.size < choices.add(choice).size;
  }

  /** How often this question and turn was judged before, counting this time. */
  judgedBefore(question: number, turn: number): number {
    const key = question * 8 + turn;
    const before = this.#judged.get(key) ?? 0;
    this.#judged.set(key, before + 1);
    return before;
  }

  /** Scores one answer by every metric of the dataset; the dataset's own is returned, null where it has none per answer. */
  score(key: number, prediction: string, reference: string): number | null {
    this.answered.add(key);
    let own: number | null = null;
    let paired = false;
    for (const metric of this.#metrics) {
      const scorer = getScorer(metric);
      if (scorer?.kind === "answer") {
        const score = scorer.score(prediction, reference);
        this.#count(metric, score);
        if (metric === this.dataset.metric) own = score;
      } else if (scorer?.kind === "dataset" && !paired) {
        paired = true;
        this.#pairs.predictions.push(prediction);
        this.#pairs.references.push(reference);
      }
    }
    if (this.#withDifflib)
      this.#count("char_f1:difflib", scoreWithDifflib(prediction, reference));
    return own;
  }

  addRating(questionId: number, turn: number, rating: number | null): void {
    this.ratings.push({ questionId, turn, rating });
    this.answered.add(questionId * 8 + turn);
  }

  noteQuestion(question: KnownQuestion): void {
    this.questions.add(question.hash);
    if (question.origin === "brought") this.weaken();
  }

  weaken(): void {
    this.evidence = weaker(this.evidence, "recomputed");
  }

  /** The dataset's score by one metric: a mean of answers, or a correlation; null with no answers. */
  result(metric: string): { score: number | null; n: number } {
    const scorer = getScorer(metric);
    if (scorer?.kind === "dataset") {
      const { predictions, references } = this.#pairs;
      const n = predictions.length;
      return { score: n ? scorer.score(predictions, references) : null, n };
    }
    const mean = this.#means.get(metric);
    return { score: mean?.mean ?? null, n: mean?.count ?? 0 };
  }

  #count(metric: string, score: number): void {
    const mean = this.#means.get(metric) ?? new ExactMean();
    this.#means.set(metric, mean);
    mean.add(score);
  }
}
