import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardChoice } from "#lib/schema/board.ts";
import { evidenceSchema } from "#lib/schema/evidence.ts";
import {
  queueClaims,
  queueHref,
  queueStatuses,
  type QueueParams,
} from "#lib/urls/review.ts";

interface Props {
  locale: Locale;
  state: QueueParams;
  benchmarks: BoardChoice[];
}

/** A GET form: the URL is the queue's state. */
export function QueueFilters({ locale, state, benchmarks }: Props) {
  const t = useTranslations();
  return (
    <form action={queueHref(locale)} className="filters">
      <label>
        {t("admin.columns.status")}
        <select name="status" defaultValue={state.status}>
          {queueStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`admin.statuses.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("review.claim.label")}
        <select name="claim" defaultValue={state.claim}>
          {queueClaims.map((claim) => (
            <option key={claim} value={claim}>
              {t(`review.claim.${claim}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("admin.columns.benchmark")}
        <select name="benchmark" defaultValue={state.benchmark ?? ""}>
          <option value="">{t("admin.all")}</option>
          {benchmarks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("admin.columns.evidence")}
        <select name="evidence" defaultValue={state.evidence ?? ""}>
          <option value="">{t("admin.all")}</option>
          {evidenceSchema.options.map((level) => (
            <option key={level} value={level}>
              {t(`evidence.${level}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-quiet">
        {t("admin.filter")}
      </button>
    </form>
  );
}
