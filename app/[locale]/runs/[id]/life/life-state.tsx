import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { RunSheet } from "#lib/schema/run-sheet.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import { runHref } from "#lib/urls/run-href.ts";

/** In words: where the run stands, who sees it, and what comes next. */
export function LifeState({ locale, run }: { locale: Locale; run: RunSheet }) {
  const t = useTranslations("life");
  const { status, supersedesId, supersededById } = run;
  return (
    <>
      <p className="section-lead">
        {t(`states.${status}`)} {run.visibility === "unlisted" && t("unlisted")}
      </p>
      {run.withdrawalReason !== null && (
        <p className="words">{t("reason", { reason: run.withdrawalReason })}</p>
      )}
      <p className="button-row">
        {status === "published" && (
          <a className="link" href={modelHref(locale, run.model.slug)}>
            {t("toModel")}
          </a>
        )}
        {supersedesId !== null && (
          <a className="link" href={runHref(locale, supersedesId)}>
            {t("older")}
          </a>
        )}
        {supersededById !== null && (
          <a className="link" href={runHref(locale, supersededById)}>
            {t("newer")}
          </a>
        )}
      </p>
    </>
  );
}
