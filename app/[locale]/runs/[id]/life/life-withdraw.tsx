import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { longestWords } from "#lib/schema/run-move.ts";
import type { RunSheet } from "#lib/schema/run-sheet.ts";
import { takeStep } from "./actions.ts";
import { Hidden } from "./life-submit.tsx";

/** Taking a run back; of a public one the reason is public too. */
export function LifeWithdraw({
  locale,
  run,
}: {
  locale: Locale;
  run: RunSheet;
}) {
  const t = useTranslations("life.withdraw");
  const isPublic = run.status === "published";
  return (
    <details className="card">
      <summary>{t("title")}</summary>
      <form action={takeStep} className="stack">
        <p>{isPublic ? t("leadPublic") : t("lead")}</p>
        <Hidden locale={locale} run={run} transition="withdraw" />
        <label>
          {isPublic ? t("reasonPublic") : t("reason")}
          <textarea
            name="words"
            rows={3}
            maxLength={longestWords}
            required={isPublic}
          />
        </label>
        <button type="submit" className="button">
          {t("action")}
        </button>
      </form>
    </details>
  );
}
