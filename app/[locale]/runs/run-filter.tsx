import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { runStatusSchema } from "#lib/schema/run-status.ts";
import { myRunsHref, type MyRunsParams } from "#lib/urls/runs-href.ts";

/** A GET form: the URL is the list's state. */
export function RunFilter({
  locale,
  state,
}: {
  locale: Locale;
  state: MyRunsParams;
}) {
  const t = useTranslations("myRuns");
  const statuses = useTranslations("admin.statuses");
  return (
    <form action={myRunsHref(locale)} className="filters">
      <label>
        {t("filter")}
        <select name="status" defaultValue={state.status ?? ""}>
          <option value="">{t("all")}</option>
          {runStatusSchema.options.map((status) => (
            <option key={status} value={status}>
              {statuses(status)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-quiet">
        {t("apply")}
      </button>
    </form>
  );
}
