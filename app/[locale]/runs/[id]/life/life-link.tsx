import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { RunSheet } from "#lib/schema/run-sheet.ts";
import { changeLink } from "./actions.ts";

interface Props {
  locale: Locale;
  run: RunSheet;
  /** The link itself, on the one page after it was made. */
  sharedUrl: string | null;
}

/** The secret link of a run that is not public. */
export function LifeLink({ locale, run, sharedUrl }: Props) {
  const t = useTranslations("life.link");
  return (
    <details className="card" open={sharedUrl !== null || undefined}>
      <summary>{t("title")}</summary>
      <p>{run.hasLink ? t("has") : t("none")}</p>
      {sharedUrl !== null && (
        <p>
          {t("once")}
          <code className="secret">{sharedUrl}</code>
        </p>
      )}
      <div className="button-row">
        <form action={changeLink}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="runId" value={run.id} />
          <input type="hidden" name="change" value="renew" />
          <button type="submit" className="button button-quiet">
            {run.hasLink ? t("renew") : t("make")}
          </button>
        </form>
        {run.hasLink && (
          <form action={changeLink}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="runId" value={run.id} />
            <input type="hidden" name="change" value="take-back" />
            <button type="submit" className="button button-quiet">
              {t("takeBack")}
            </button>
          </form>
        )}
      </div>
    </details>
  );
}
