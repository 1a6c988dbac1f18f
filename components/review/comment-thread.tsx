import { useTranslations } from "next-intl";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { longestWords } from "#lib/schema/run-move.ts";
import type { RunComment } from "#lib/schema/run-thread.ts";

interface Props {
  locale: Locale;
  runId: string;
  comments: readonly RunComment[];
  action: (form: FormData) => Promise<void>;
  /** The page to come back to. */
  from: "run" | "review";
}

/** The thread between a run's people and its reviewers, and the form that adds to it. */
export function CommentThread({
  locale,
  runId,
  comments,
  action,
  from,
}: Props) {
  const t = useTranslations("thread");
  return (
    <>
      {comments.length === 0 && <p className="quiet">{t("empty")}</p>}
      <ol className="thread">
        {comments.map((comment) => (
          <li key={comment.id} data-own={comment.isOwn || undefined}>
            <p className="quiet">
              <strong>
                {comment.isOwn ? t("you") : (comment.author ?? t("gone"))}
              </strong>{" "}
              {t(`by.${comment.by}`)}{" "}
              <time dateTime={comment.at} className="figure">
                {formatMoment(comment.at, locale)}
              </time>
            </p>
            <p className="words">{comment.body}</p>
          </li>
        ))}
      </ol>
      <form action={action} className="stack">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="runId" value={runId} />
        <input type="hidden" name="from" value={from} />
        <label>
          {t("add")}
          <textarea name="body" required rows={3} maxLength={longestWords} />
        </label>
        <button type="submit" className="button button-quiet">
          {t("send")}
        </button>
      </form>
    </>
  );
}
