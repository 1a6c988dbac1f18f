import { useTranslations } from "next-intl";
import { formatDay } from "#lib/format/date.ts";
import { sentence } from "#lib/format/sentence.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { boardHref, type BoardParams } from "#lib/urls/board-href.ts";

interface Props {
  locale: Locale;
  params: BoardParams;
  /** The day whose board is shown. */
  asOf: string;
}

/** Says that the board is not today's, and leads there. */
export function PastNotice({ locale, params, asOf }: Props) {
  const t = useTranslations("past");
  return (
    <div className="past-notice" role="note">
      <p className="page">
        <strong>
          {sentence(t("title", { day: formatDay(asOf, locale) }))}
        </strong>
        {sentence(t("text"))}
        <a href={boardHref(locale, params, { asOf: undefined })}>
          {t("today")}
        </a>
      </p>
    </div>
  );
}
