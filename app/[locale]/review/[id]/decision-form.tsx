import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { ReviewCase } from "#lib/schema/review-case.ts";
import { reviewTemplates } from "#lib/schema/review-templates.ts";
import { longestWords } from "#lib/schema/run-move.ts";
import { decide } from "./actions.ts";

interface Props {
  locale: Locale;
  found: ReviewCase;
}

/** Approve, request changes or reject, with a reason; or why this reviewer cannot. */
export function DecisionForm({ locale, found }: Props) {
  const t = useTranslations("review.decision");
  const { run, isConflict, approvals, fourEyes } = found;
  const isOpen = run.status === "submitted" && !isConflict;
  return (
    <section id="decide" className="section" aria-labelledby="decide-title">
      <h2 id="decide-title">{t("title")}</h2>
      {isConflict && <p className="section-lead">{t("conflict")}</p>}
      {run.status !== "submitted" && (
        <p className="section-lead">{t("closed")}</p>
      )}
      {isOpen && (
        <form action={decide} className="card stack">
          <p>{t("lead")}</p>
          {fourEyes && (
            <p className="form-result">
              {t("fourEyes", {
                count: approvals.length,
                names: approvals.join("、") || "—",
              })}
            </p>
          )}
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="runId" value={run.id} />
          <ProposedFacts found={found} />
          <label>
            {t("template")}
            <select name="template" defaultValue="">
              <option value="">{t("noTemplate")}</option>
              {reviewTemplates.map((id) => (
                <option key={id} value={id}>
                  {t(`templateNames.${id}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t("words")}
            <textarea name="words" rows={4} maxLength={longestWords} />
            <small>{t("wordsHint")}</small>
          </label>
          <div className="button-row">
            {(["approve", "request_changes", "reject"] as const).map((id) => (
              <button
                key={id}
                type="submit"
                name="transition"
                value={id}
                className={id === "approve" ? "button" : "button button-quiet"}
              >
                {t(`actions.${id}`)}
              </button>
            ))}
          </div>
        </form>
      )}
    </section>
  );
}

function ProposedFacts({ found: { proposed } }: Pick<Props, "found">) {
  const t = useTranslations("review.facts");
  if (proposed.length === 0) return null;
  return (
    <fieldset>
      <legend>
        <strong>{t("title")}</strong>
      </legend>
      <p className="quiet">{t("lead")}</p>
      {proposed.map(({ fact, proposed: next, current }) =>
        current === null ? (
          <p key={fact}>
            {t("fills", { name: t(`names.${fact as "url"}`), next })}
          </p>
        ) : (
          <label key={fact} className="tick-line">
            <input type="checkbox" name={`fact.${fact}`} value="yes" />
            {t("replaces", {
              name: t(`names.${fact as "url"}`),
              current,
              next,
            })}
          </label>
        ),
      )}
    </fieldset>
  );
}
