import { isSameSiteRequest } from "#lib/auth/is-same-site-request.ts";
import { currentUser } from "#lib/auth/session.ts";
import { listBenchmarksForAdmin } from "#lib/db/set-benchmark-retired.ts";
import { publicUrl } from "#lib/env.ts";
import { describeIssue, describePlace } from "#lib/i18n/issues.ts";
import {
  checkQuestionBank,
  importQuestionBank,
} from "#lib/jobs/import-question-bank.ts";
import {
  bankFilesSchema,
  largestBank,
  type BankFiles,
  type BankReading,
} from "#lib/schema/bank-import.ts";
import {
  withReceivedFiles,
  type Received,
} from "#lib/uploads/receive-files.ts";
import { notFound, refusal } from "../../../uploads/with-viewer.ts";

/**
 * Reads the files of a benchmark's question bank for an admin, and loads them once the admin confirms what was read. Both
 * times the files come along, so that nothing of them is kept in between. For everybody else there is no such address.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  if (!isSameSiteRequest(request.headers, publicUrl()))
    return refusal(403, "other-site");
  const user = await currentUser();
  if (user?.role !== "admin") return notFound();
  const { id } = await params;
  const known = await listBenchmarksForAdmin(user.id);
  if (!known.some((benchmark) => benchmark.id === id)) return notFound();
  return withReceivedFiles(
    request.body,
    bankFilesSchema,
    largestBank,
    (received) => answer(user.id, id, received),
  );
}

async function answer(
  adminId: string,
  benchmarkId: string,
  received: Received<BankFiles>,
): Promise<Response> {
  if (!received.ok)
    return refusal(
      received.reason === "too-large" ? 413 : 400,
      received.reason,
    );
  const { header, files, digest } = received;
  const { confirms, locale } = header;
  // What is loaded is what was looked at.
  if (confirms !== null && confirms !== digest) return refusal(409, "changed");
  const saved =
    confirms === null
      ? null
      : (await importQuestionBank(benchmarkId, files, adminId)).saved;
  const { datasets, unread, issues } = await checkQuestionBank(
    benchmarkId,
    files,
  );
  const problems = issues.slice(0, MOST_PROBLEMS).map((issue) => ({
    place: issue.place ? describePlace(issue.place) : "",
    text: describeIssue(issue, locale),
  }));
  const reading: BankReading = {
    digest,
    datasets,
    unread,
    problems,
    problemCount: issues.length,
    saved,
  };
  return Response.json(reading, {
    headers: { "cache-control": "private, no-store" },
  });
}

const MOST_PROBLEMS = 50;
