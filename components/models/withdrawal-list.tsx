import { useTranslations } from "next-intl";
import { formatDay } from "#lib/format/date.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Withdrawal } from "#lib/schema/model-page.ts";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";

interface Props {
  locale: Locale;
  withdrawals: readonly Withdrawal[];
}

/** What stood here once, when it went, and why. */
export function WithdrawalList({ locale, withdrawals }: Props) {
  const t = useTranslations("modelPage.withdrawals");
  if (withdrawals.length === 0) return null;
  return (
    <section className="page section" aria-labelledby="withdrawals">
      <h2 id="withdrawals">{t("title")}</h2>
      <ul className="bullets">
        {withdrawals.map(({ kind, at, reason, benchmarkId, benchmarkName }) => (
          <li key={`${at} ${benchmarkId} ${kind}`}>
            <time dateTime={at}>{formatDay(at, locale)}</time>{" "}
            <a className="text-link" href={benchmarkHref(locale, benchmarkId)}>
              {benchmarkName[locale]}
            </a>{" "}
            {t(`kinds.${kind}`)}
            {reason === null ? null : (
              <p className="quiet">{t("reason", { reason })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
