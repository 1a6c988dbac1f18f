import type { Benchmark } from "../schema/benchmark.ts";
import type { AggregateRecord, Rec } from "../schema/record.ts";
import type { FoundFile, Sensitive } from "../schema/upload.ts";
import { AnswerCounts } from "./answer-counts.ts";
import { ClaimBook } from "./claim-book.ts";
import { SensitiveCounter } from "./find-sensitive.ts";
import type { OpenedSource } from "./open-sources.ts";
import { datasetsOf } from "./question-index.ts";

/** What files hold, before anybody says what they are answers to. */
export interface Inspection {
  files: FoundFile[];
  /** Names of models that answer, in order of appearance; where none does, of those that figures are claimed for. */
  models: string[];
  /** Records of answers and judgements, by the dataset's name in the files. */
  datasets: Map<string, number>;
  /** One claim per name and metric. */
  claims: AggregateRecord[];
  sensitive: Sensitive[];
  answers: AnswerCounts;
}

/** Reads opened files once, whole, and keeps counts. Throws only what reading them throws. */
export async function inspectFiles(
  opened: readonly OpenedSource[],
  onProgress: (records: number) => void,
): Promise<Inspection> {
  const found = new Found();
  let records = 0;
  for (const { source, adapter } of opened) {
    const file = found.open(source.name, adapter);
    for await (const item of adapter.read(source)) {
      if (item.kind !== "issue") found.add(file, item);
      records += 1;
      if (records % 2_000 === 0) onProgress(records);
    }
  }
  onProgress(records);
  return found.result();
}

interface Ranked {
  id: string;
  family: string;
  /** Answers and judgements that it knows, and those with claims. */
  answers: number;
  records: number;
  /** Share of its datasets that are met. */
  covered: number;
}

/** How many of the records each benchmark knows, best first: by answers, then by how much of it they cover, then by claims. */
export function rankBenchmarks(
  benchmarks: readonly Benchmark[],
  { datasets, claims }: Pick<Inspection, "datasets" | "claims">,
): Ranked[] {
  return benchmarks
    .map((benchmark) => {
      const known = [...datasets].filter(([name]) => knows(benchmark, name));
      const book = new ClaimBook(benchmark);
      const kept = claims.filter((claim) => book.add(claim) === "kept").length;
      const answers = known.reduce((sum, [, n]) => sum + n, 0);
      const records = answers + kept;
      const parts = datasetsOf(benchmark).length;
      const covered = (known.length + kept) / parts;
      const { id, family } = benchmark;
      return { id, family, answers, records, covered };
    })
    .filter(({ records }) => records > 0)
    .toSorted(
      (a, b) =>
        b.answers - a.answers || b.covered - a.covered || b.records - a.records,
    );
}

/** The benchmark that the records fit best; the newest of its family where several versions fit alike. Null: several fit alike, or none. */
export function chooseBenchmark(ranked: readonly Ranked[]): string | null {
  const best = ranked[0];
  if (!best) return null;
  const alike = ranked.filter(
    ({ answers, records, covered }) =>
      answers === best.answers &&
      records === best.records &&
      covered === best.covered,
  );
  if (new Set(alike.map(({ family }) => family)).size > 1) return null;
  return (
    alike
      .map(({ id }) => id)
      .toSorted(byVersion)
      .at(-1) ?? null
  );
}

/** Whether a benchmark has a dataset that files call so. */
export function knows(benchmark: Benchmark, name: string): boolean {
  const wanted = name.toLowerCase();
  return datasetsOf(benchmark).some(
    ({ id, aliases, metric }) =>
      [id, ...aliases].some((known) => known.toLowerCase() === wanted) ||
      (name === "mt_bench" && metric === "judge_rating"),
  );
}

const byVersion = (a: string, b: string) =>
  a.localeCompare(b, "en", { numeric: true });

class Found {
  readonly #files: FoundFile[] = [];
  readonly #counters = new Map<FoundFile, SensitiveCounter>();
  readonly #answering = new Set<string>();
  readonly #claimed = new Set<string>();
  readonly #datasets = new Map<string, number>();
  readonly #claims = new Map<string, AggregateRecord>();
  readonly #answers = new AnswerCounts();

  open(name: string, format: { id: string; title: string }): FoundFile {
    const file = {
      name,
      format: format.id,
      title: format.title,
      counts: { prediction: 0, judgement: 0, aggregate: 0, question: 0 },
    };
    this.#files.push(file);
    this.#counters.set(file, new SensitiveCounter());
    return file;
  }

  add(file: FoundFile, record: Rec): void {
    if (record.kind === "run-facts") return;
    file.counts[record.kind] += 1;
    if (record.kind === "question") return;
    const names = record.kind === "aggregate" ? this.#claimed : this.#answering;
    if (record.model !== undefined) names.add(record.model);
    if (record.kind === "aggregate") {
      this.#claims.set(`${record.name}\n${record.metric ?? ""}`, record);
      return;
    }
    const { dataset } = record;
    this.#datasets.set(dataset, (this.#datasets.get(dataset) ?? 0) + 1);
    this.#answers.count(record);
    const counter = this.#counters.get(file);
    if (record.kind === "judgement") counter?.add(record.rationale);
    else counter?.add(record.output);
  }

  result(): Inspection {
    const names = this.#answering.size > 0 ? this.#answering : this.#claimed;
    return {
      files: this.#files,
      models: [...names].slice(0, 100),
      datasets: this.#datasets,
      claims: [...this.#claims.values()],
      sensitive: [...this.#counters].flatMap(([{ name }, counter]) =>
        counter.list(name),
      ),
      answers: this.#answers,
    };
  }
}
