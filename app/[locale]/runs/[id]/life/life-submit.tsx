import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { longestWords } from "#lib/schema/run-move.ts";
import type { RunSheet } from "#lib/schema/run-sheet.ts";
import { takeStep } from "./actions.ts";

/** Offering a run for publication: a step of its own, that says first what becomes public. */
export function LifeSubmit({ locale, run }: { locale: Locale; run: RunSheet }) {
  const t = useTranslations("life.submit");
  const evidence = useTranslations("evidence")(run.evidence);
  const benchmark = run.benchmark.name[locale];
  return (
    <form action={takeStep} className="card stack">
      <h3>{t("title")}</h3>
      <p>{t("lead", { benchmark })}</p>
      <ul className="bullets">
        <li>{t("model", { model: run.model.name })}</li>
        <li>{t("scores", { evidence })}</li>
        <li>{t("answers")}</li>
        <li>{t("owner", { owner: run.owner ?? "—" })}</li>
        <li>{t("count")}</li>
        {run.supersedesId !== null && <li>{t("supersedes")}</li>}
      </ul>
      <p className="quiet">{t("private")}</p>
      <Hidden locale={locale} run={run} transition="submit" />
      <label>
        {t("words")}
        <textarea name="words" rows={2} maxLength={longestWords} />
      </label>
      <label className="tick-line">
        <input type="checkbox" name="understood" value="yes" required />
        {t("understood")}
      </label>
      <button type="submit" className="button">
        {t("action")}
      </button>
    </form>
  );
}

/** What every step sends along: which run, and where it stood when its page was read. */
export function Hidden({
  locale,
  run,
  transition,
}: {
  locale: Locale;
  run: RunSheet;
  transition: "submit" | "withdraw";
}) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="runId" value={run.id} />
      <input type="hidden" name="expected" value={run.status} />
      <input type="hidden" name="transition" value={transition} />
    </>
  );
}
