import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";

/** A database without any benchmark. */
export function EmptyBoard() {
  const t = useTranslations("empty");
  return (
    <main id="main" className="page notice-page">
      <Notice
        level={1}
        title={t("noBenchmarksTitle")}
        text={t("noBenchmarks")}
      />
    </main>
  );
}
