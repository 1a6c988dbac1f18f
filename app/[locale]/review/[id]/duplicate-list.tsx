import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { ReviewCase } from "#lib/schema/review-case.ts";
import { runHref } from "#lib/urls/run-href.ts";

/** Other runs with the same files or answers; those that the reviewer may not read are not named. */
export function DuplicateList({
  locale,
  found,
}: {
  locale: Locale;
  found: ReviewCase;
}) {
  const t = useTranslations("review.checks.duplicates");
  if (found.duplicates.length === 0) return <p>{t("none")}</p>;
  return (
    <ul>
      {found.duplicates.map(({ run, via, count }, at) => (
        <li key={run?.id ?? at}>
          {run ? (
            <a className="link" href={runHref(locale, run.id)}>
              {run.model} {run.label}
            </a>
          ) : (
            t("hidden")
          )}{" "}
          {via === "file" ? t("file", { count }) : t("answers", { count })}
        </li>
      ))}
    </ul>
  );
}
