import { useTranslations } from "next-intl";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { MyRun } from "#lib/schema/my-run.ts";
import { uploadHref } from "#lib/urls/runs-href.ts";

/** Uploads whose files are not all here, each with the way to go on. */
export function UnfinishedList({
  locale,
  runs,
}: {
  locale: Locale;
  runs: MyRun[];
}) {
  const t = useTranslations("upload");
  if (runs.length === 0) return null;
  return (
    <section className="section" aria-labelledby="unfinished">
      <h2 id="unfinished">{t("unfinished")}</h2>
      <ul className="sessions">
        {runs.map(({ id, model, label, createdAt }) => (
          <li key={id}>
            <strong>{model ?? t("noModel")}</strong>
            {label === "" ? null : <span>{label}</span>}
            <span className="count">{formatMoment(createdAt, locale)}</span>
            <a className="link" href={uploadHref(locale, id)}>
              {t("goOn")}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
