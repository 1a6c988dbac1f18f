import { useTranslations } from "next-intl";
import { FormatScores } from "#components/misses/format-scores.tsx";
import { MissReading } from "#components/misses/miss-reading.tsx";
import { prepareFormatScores } from "#lib/charts/prepare-format-scores.ts";
import { prepareMisses } from "#lib/charts/prepare-misses.ts";
import type { RunResultPage } from "#lib/db/get-run-result.ts";
import type { Locale } from "#lib/i18n/locales.ts";

interface Props {
  locale: Locale;
  runId: string;
  result: RunResultPage;
  /** Whether its answers have pages, as public ones do. */
  isPublic: boolean;
}

/** Whether the model does not know or does not keep to the format, for its own side before anybody else reads it. */
export function Diagnosis({ locale, runId, result, isPublic }: Props) {
  const t = useTranslations();
  const { board, scores, misses } = result;
  const row = board.rows.find((each) => each.runId === runId);
  const parts = prepareMisses(board.benchmark, misses);
  return (
    <section className="section" aria-labelledby="diagnosis">
      <h2 id="diagnosis">{t("misses.heading")}</h2>
      {row && parts.length > 0 ? (
        <>
          <MissReading
            id="misses"
            locale={locale}
            board={board}
            row={row}
            parts={parts}
            hasAnswerPages={isPublic}
          />
          <h3>{t("misses.scores.heading")}</h3>
          <FormatScores
            locale={locale}
            rows={prepareFormatScores(board.benchmark, scores)}
          />
          {isPublic ? null : (
            <p className="quiet">{t("uploadResult.answersLater")}</p>
          )}
        </>
      ) : (
        <p className="quiet">{t("uploadResult.notRead")}</p>
      )}
    </section>
  );
}
