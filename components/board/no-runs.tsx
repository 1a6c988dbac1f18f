import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardChoice } from "#lib/schema/board.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  locale: Locale;
  choices: BoardChoice[];
}

/** A benchmark without published results: shows the way to one that has most. */
export function NoRuns({ locale, choices }: Props) {
  const t = useTranslations("empty");
  const other = choices.toSorted((a, b) => b.runs - a.runs)[0];
  const link =
    other && other.runs > 0
      ? {
          href: `${localePath(locale)}?benchmark=${other.id}`,
          action: t("seeOther", { benchmark: other.name[locale] }),
        }
      : {};
  return (
    <section className="page">
      <Notice level={2} title={t("noRunsTitle")} text={t("noRuns")} {...link} />
    </section>
  );
}
