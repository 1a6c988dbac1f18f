import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";

export default function NotFound() {
  const t = useTranslations("notFound");
  const locale = useLocale();
  return (
    <main id="main" className="page notice-page">
      <Notice
        level={1}
        title={t("title")}
        text={t("text")}
        href={localePath(isLocale(locale) ? locale : "ja")}
        action={t("home")}
      />
    </main>
  );
}
