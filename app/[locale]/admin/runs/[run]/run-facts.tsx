import { useTranslations } from "next-intl";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { AdminRunDetails } from "#lib/schema/admin-run.ts";
import { RunEvidence } from "../run-evidence.tsx";

interface Props {
  locale: Locale;
  run: AdminRunDetails;
  benchmark: string;
}

export function RunFacts({ locale, run, benchmark }: Props) {
  const t = useTranslations("admin");
  const { answered, expected } = run;
  return (
    <dl className="fact-list">
      <dt>{t("columns.benchmark")}</dt>
      <dd>{benchmark}</dd>
      <dt>{t("label")}</dt>
      <dd>{run.label || t("none")}</dd>
      <dt>{t("columns.status")}</dt>
      <dd>
        {t(`statuses.${run.status}`)}（{t(`visibilities.${run.visibility}`)}）
      </dd>
      <dt>{t("columns.evidence")}</dt>
      <dd>
        <RunEvidence level={run.evidence} />
      </dd>
      <dt>{t("columns.coverage")}</dt>
      <dd>{expected === 0 ? "—" : `${answered} / ${expected}`}</dd>
      <dt>{t("columns.created")}</dt>
      <dd>{formatMoment(run.createdAt, locale)}</dd>
      <dt>{t("owner")}</dt>
      <dd>{run.owner ?? t("operator")}</dd>
      <dt>{t("attribution")}</dt>
      <dd>{run.attribution ?? t("none")}</dd>
      <dt>{t("files")}</dt>
      <dd>
        {run.files.length === 0 ? t("none") : null}
        {run.files.map((name) => (
          <div key={name}>{name}</div>
        ))}
      </dd>
    </dl>
  );
}
