import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { CommentThread } from "#components/review/comment-thread.tsx";
import { RunHistory } from "#components/review/run-history.tsx";
import { flashLinkCookie, readFlashLink } from "#lib/auth/flash-link.ts";
import { getRunAccess } from "#lib/db/get-run-access.ts";
import { getRunSheet } from "#lib/db/get-run-sheet.ts";
import { listComments } from "#lib/db/list-comments.ts";
import { listRunEvents } from "#lib/db/list-run-events.ts";
import { publicUrl } from "#lib/env.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { mayDo, mayEdit } from "#lib/schema/access.ts";
import type { RunAccess, Viewer } from "#lib/schema/access.ts";
import type { RunSheet } from "#lib/schema/run-sheet.ts";
import { lifeResultSchema, sharedRunHref } from "#lib/urls/run-href.ts";
import { sendComment } from "./actions.ts";
import { LifeLink } from "./life-link.tsx";
import { LifeState } from "./life-state.tsx";
import { LifeSubmit } from "./life-submit.tsx";
import { LifeWithdraw } from "./life-withdraw.tsx";
import "#components/review/review.css";

interface Props {
  locale: Locale;
  viewer: Viewer | null;
  runId: string;
  /** `result` of the page's address: what came of the last step. */
  result: unknown;
}

/** Everything after a run is ready: where it stands, the steps this viewer may take, its thread and its history. */
export async function LifeSection({ locale, viewer, runId, result }: Props) {
  const run = await getRunSheet(viewer, runId);
  const access = await getRunAccess(runId);
  if (!run || !access) return null;
  const comments = await listComments(viewer, runId);
  const events = (await listRunEvents(viewer, runId)) ?? [];
  const t = await getTranslations({ locale, namespace: "life" });
  const outcome = lifeResultSchema.safeParse(result).data;
  return (
    <>
      <section id="life" className="section" aria-labelledby="life-title">
        <h2 id="life-title">{t("title")}</h2>
        {outcome && (
          <output className="form-result" data-result={outcome}>
            {t(`results.${outcome}`)}
          </output>
        )}
        <LifeState locale={locale} run={run} />
        <LifeSteps locale={locale} viewer={viewer} run={run} access={access} />
      </section>
      {comments && run.submittedAt !== null && (
        <section id="thread" className="section" aria-labelledby="thread-title">
          <h2 id="thread-title">{t("thread")}</h2>
          <CommentThread
            locale={locale}
            runId={runId}
            comments={comments}
            action={sendComment}
            from="run"
          />
        </section>
      )}
      <section className="section" aria-labelledby="history-title">
        <h2 id="history-title">{t("history")}</h2>
        <RunHistory locale={locale} events={events} />
      </section>
    </>
  );
}

/** The steps that the table of transitions leaves this viewer. */
async function LifeSteps({
  locale,
  viewer,
  run,
  access,
}: Pick<Props, "locale" | "viewer"> & { run: RunSheet; access: RunAccess }) {
  const flash = (await cookies()).get(flashLinkCookie)?.value;
  const secret = run.hasLink ? readFlashLink(flash, run.id) : null;
  const sharedUrl =
    secret === null ? null : publicUrl() + sharedRunHref(locale, secret);
  return (
    <>
      {mayDo(viewer, "submit", access) && (
        <LifeSubmit locale={locale} run={run} />
      )}
      {mayEdit(viewer, access) && run.visibility !== "public" && (
        <LifeLink locale={locale} run={run} sharedUrl={sharedUrl} />
      )}
      {mayDo(viewer, "withdraw", access) && (
        <LifeWithdraw locale={locale} run={run} />
      )}
    </>
  );
}
