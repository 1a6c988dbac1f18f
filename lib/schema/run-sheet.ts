import type { Benchmark } from "./benchmark.ts";
import type { ComparabilityKeys, StoredScore } from "./model-page.ts";
import type { RunStatus } from "./run-status.ts";
import type { Visibility } from "./visibility.ts";

/** A run with everything about it that whoever may read it sees; times are ISO instants. */
export interface RunSheet extends ComparabilityKeys {
  id: string;
  model: { id: string; slug: string; name: string; displayName: string };
  benchmark: Benchmark;
  label: string;
  status: RunStatus;
  visibility: Visibility;
  answered: number;
  expected: number;
  attribution: string | null;
  /** Whose it is, by the name they go by; null: the operator's. */
  owner: string | null;
  createdAt: string;
  submittedAt: string | null;
  publishedAt: string | null;
  withdrawalReason: string | null;
  supersedesId: string | null;
  /** Published or superseded runs that took its place. */
  supersededById: string | null;
  hasLink: boolean;
  scores: StoredScore[];
  files: { name: string; adapter: string; sha256: string; size: number }[];
}
