import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";

/** A benchmark version as admins see it. */
export interface ListedBenchmark {
  id: string;
  name: { ja: string; en: string };
  isRetired: boolean;
  runs: number;
  questions: number;
  /** Questions whose texts are known here. */
  withTexts: number;
}

/**
 * Takes a benchmark version out of the switch, or puts it back; its pages stay. Not ok where there is no such version.
 * @throws Error where the user is not an admin
 */
export async function setBenchmarkRetired(
  adminId: string,
  id: string,
  isRetired: boolean,
): Promise<{ ok: boolean }> {
  await assertAdmin(adminId);
  return database().$transaction(async (tx) => {
    const { count } = await tx.benchmark.updateMany({
      where: { id, retiredAt: isRetired ? null : { not: null } },
      data: { retiredAt: isRetired ? new Date() : null },
    });
    if (count === 0) return { ok: false };
    await tx.auditEvent.create({
      data: {
        actorId: adminId,
        action: isRetired ? "benchmark.retired" : "benchmark.restored",
        subjectType: "benchmark",
        subjectId: id,
      },
    });
    return { ok: true };
  });
}

/**
 * Every benchmark version with what stands on it.
 * @throws Error where the user is not an admin
 */
export async function listBenchmarksForAdmin(
  adminId: string,
): Promise<ListedBenchmark[]> {
  await assertAdmin(adminId);
  return database().$queryRaw<ListedBenchmark[]>`
    select b.id, b.definition -> 'name' as name,
      b.retired_at is not null as "isRetired",
      (select count(*)::int from runs r where r.benchmark_id = b.id) as runs,
      coalesce(q.questions, 0) as questions,
      coalesce(q.texts, 0) as "withTexts"
    from benchmarks b
    left join lateral (
      select count(*)::int as questions,
        count(*) filter (where cardinality(q.inputs) > 0)::int as texts
      from questions q join datasets d on d.id = q.dataset_id
      where d.benchmark_id = b.id and q.run_id is null
    ) q on true
    order by b.position, b.id`;
}
