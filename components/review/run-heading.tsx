import { useTranslations } from "next-intl";
import { EvidenceBadge } from "#components/tables/evidence-badge.tsx";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { RunSheet } from "#lib/schema/run-sheet.ts";

interface Props {
  locale: Locale;
  run: RunSheet;
}

/** What a run is and where it stands. */
export function RunHeading({ locale, run }: Props) {
  const t = useTranslations();
  const { answered, expected, evidence, submittedAt } = run;
  return (
    <dl className="fact-list">
      <dt>{t("admin.columns.benchmark")}</dt>
      <dd>{run.benchmark.name[locale]}</dd>
      {run.label !== "" && (
        <>
          <dt>{t("admin.label")}</dt>
          <dd>{run.label}</dd>
        </>
      )}
      <dt>{t("admin.columns.status")}</dt>
      <dd>
        {t(`admin.statuses.${run.status}`)}（
        {t(`admin.visibilities.${run.visibility}`)}）
      </dd>
      <dt>{t("admin.columns.evidence")}</dt>
      <dd>
        <EvidenceBadge
          level={evidence}
          text={t(`evidence.${evidence}`)}
          title={undefined}
        />
        <small className="quiet"> {t(`evidence.${evidence}Title`)}</small>
      </dd>
      <dt>{t("admin.columns.coverage")}</dt>
      <dd className="figure">
        {expected === 0 ? "—" : `${answered} / ${expected}`}
      </dd>
      <dt>{t("review.owner")}</dt>
      <dd>{run.owner ?? t("admin.operator")}</dd>
      <dt>{t("admin.columns.created")}</dt>
      <dd>{formatMoment(run.createdAt, locale)}</dd>
      {submittedAt !== null && (
        <>
          <dt>{t("review.submitted")}</dt>
          <dd>{formatMoment(submittedAt, locale)}</dd>
        </>
      )}
    </dl>
  );
}
