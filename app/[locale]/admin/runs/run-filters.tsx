import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardChoice } from "#lib/schema/board.ts";
import { runStatusSchema } from "#lib/schema/run-status.ts";
import { adminRunsHref, type AdminRunsParams } from "#lib/urls/admin-runs.ts";

interface Props {
  locale: Locale;
  state: AdminRunsParams;
  benchmarks: BoardChoice[];
}

/** A GET form: the URL is the list's state. */
export function RunFilters({ locale, state, benchmarks }: Props) {
  const t = useTranslations("admin");
  return (
    <form action={adminRunsHref(locale)} className="filters">
      <label>
        {t("columns.benchmark")}
        <select name="benchmark" defaultValue={state.benchmark ?? ""}>
          <option value="">{t("all")}</option>
          {benchmarks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("columns.status")}
        <select name="status" defaultValue={state.status ?? ""}>
          <option value="">{t("all")}</option>
          {runStatusSchema.options.map((status) => (
            <option key={status} value={status}>
              {t(`statuses.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-quiet">
        {t("filter")}
      </button>
    </form>
  );
}
