import { threadFile } from "./thread-file.ts";
import { ThreadPool } from "./thread-pool.ts";

/**
 * Makes what is missing of a benchmark's statistics on a thread of its own, one benchmark after the other; see
 * `prepareQuestionStats`. Begun after the call, so that nothing is in it that was withdrawn before.
 * @throws Error where the database fails, or there are more answers than time or memory for them
 */
export async function prepareInThread(benchmarkId: string): Promise<void> {
  const outcome = await threads().run(benchmarkId);
  if (!outcome.ok)
    throw new Error(`Statistics of ${benchmarkId}: ${outcome.reason}.`);
}

/** The same, for nobody who waits for it: where it fails, whoever asks next begins it again. */
export function prepareMeanwhile(benchmarkId: string): void {
  if (begun.has(benchmarkId)) return;
  begun.add(benchmarkId);
  prepareInThread(benchmarkId)
    .catch(() => {})
    .finally(() => begun.delete(benchmarkId));
}

const begun = new Set<string>();

/** Ends the thread, which holds connections to the database; what it works on leaves no trace. */
export async function endPreparing(): Promise<void> {
  const open = globals.kurabeStatistics;
  delete globals.kurabeStatistics;
  await open?.end();
}

// On globalThis, because `next dev` loads this module anew at every change.
const globals: typeof globalThis & {
  kurabeStatistics?: ThreadPool<number>;
} = globalThis;

function threads(): ThreadPool<number> {
  globals.kurabeStatistics ??= new ThreadPool(
    threadFile("stats-worker.ts"),
    LIMITS,
  );
  return globals.kurabeStatistics;
}

// Readers who wait for one benchmark are answered together once it is made.
const LIMITS = { threads: 1, ms: 600_000, waiting: 10_000, memory: 1024 };
