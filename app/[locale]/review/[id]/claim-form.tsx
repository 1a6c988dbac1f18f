import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { ReviewCase } from "#lib/schema/review-case.ts";
import { changeClaim } from "./actions.ts";

/** Who has taken the submission on, and the way to take it or give it back. */
export function ClaimForm({
  locale,
  found,
}: {
  locale: Locale;
  found: ReviewCase;
}) {
  const t = useTranslations("review.claim");
  const { claim, run, isConflict } = found;
  if (run.status !== "submitted" || isConflict) return null;
  return (
    <form action={changeClaim} className="button-row">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="runId" value={run.id} />
      <input type="hidden" name="change" value={claim ? "unclaim" : "claim"} />
      <span>
        {claim
          ? claim.isOwn
            ? t("isYours")
            : t("isTheirs", { name: claim.name })
          : t("isFree")}
      </span>
      <button type="submit" className="button button-quiet">
        {claim ? t("giveBack") : t("take")}
      </button>
    </form>
  );
}
