import { useTranslations } from "next-intl";

export function SiteFooter() {
  const t = useTranslations("footer");
  return (
    <footer className="site-footer">
      <div className="page">
        <p>{t("about")}</p>
      </div>
    </footer>
  );
}
