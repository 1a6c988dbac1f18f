import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { AdminRunDetails } from "#lib/schema/admin-run.ts";
import { isPossible } from "#lib/schema/run-status.ts";
import { decide } from "./actions.ts";

interface Props {
  locale: Locale;
  run: AdminRunDetails;
  benchmark: string;
}

/** What can be done with the run, and what each would make public or private. */
export function RunDecision({ locale, run, benchmark }: Props) {
  const t = useTranslations("admin");
  const evidence = useTranslations("evidence")(run.evidence);
  // What a member brought is theirs to offer; the review decides on it.
  const choices = (["publish", "withdraw"] as const).filter(
    (transition) =>
      isPossible(transition, run.status) &&
      (transition === "withdraw" || run.owner === null),
  );
  return (
    <section className="section" aria-labelledby="decide">
      <h2 id="decide">{t("decide")}</h2>
      {choices.length === 0 ? <p className="quiet">{t("noDecision")}</p> : null}
      {choices.map((transition) => (
        <form key={transition} action={decide} className="card">
          <p>{t(`${transition}Lead`, { benchmark })}</p>
          {transition === "publish" ? (
            <ul className="bullets">
              <li>{t("publishModel", { model: run.model })}</li>
              <li>{t("publishScores")}</li>
              <li>{t("publishEvidence", { evidence })}</li>
            </ul>
          ) : null}
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="runId" value={run.id} />
          <input type="hidden" name="expected" value={run.status} />
          <input type="hidden" name="transition" value={transition} />
          <button type="submit" className="button">
            {t(`decisions.${transition}`)}
          </button>
        </form>
      ))}
    </section>
  );
}
