import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { remove } from "./actions.ts";
import { HiddenFields } from "./hidden-fields.tsx";

/** Deleting what was never offered for publication, behind two steps. */
export function DeleteForm({
  locale,
  uploadId,
}: {
  locale: Locale;
  uploadId: string;
}) {
  const t = useTranslations("uploadPage");
  return (
    <details className="danger-zone">
      <summary>{t("deleteTitle")}</summary>
      <form action={remove}>
        <HiddenFields locale={locale} uploadId={uploadId} />
        <p>{t("deleteLead")}</p>
        <label className="choice-line">
          <input type="checkbox" name="sure" value="yes" required />
          {t("deleteSure")}
        </label>
        <button type="submit" className="button button-quiet">
          {t("delete")}
        </button>
      </form>
    </details>
  );
}
