import { useTranslations } from "next-intl";
import { DatasetScript } from "#components/cite/dataset-script.tsx";
import { PastNotice } from "#components/cite/past-notice.tsx";
import { TakeAway } from "#components/cite/take-away.tsx";
import type { BoardDifferences } from "#lib/charts/board-differences.ts";
import type { PreparedBoard } from "#lib/charts/prepare-board.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board, BoardChoice } from "#lib/schema/board.ts";
import type { BoardParams } from "#lib/urls/board-href.ts";
import { BenchmarkSwitch } from "./benchmark-switch.tsx";
import { BoardIntro } from "./board-intro.tsx";
import { BoardSources } from "./board-sources.tsx";
import { NoRuns } from "./no-runs.tsx";
import { RadarSection } from "./radar-section.tsx";
import { RankingSection } from "./ranking-section.tsx";
import { ScatterSection } from "./scatter-section.tsx";

/** What every part of the board page is made from. */
export interface BoardProps {
  locale: Locale;
  board: Board;
  choices: BoardChoice[];
  params: BoardParams;
  view: PreparedBoard;
  /** In what the rows in view were not measured alike. */
  unlike: BoardDifferences;
  /** Of what the public can see. */
  version: string;
  /** Where the site is, without a final slash. */
  siteUrl: string;
}

export function BoardPage(props: BoardProps) {
  const t = useTranslations("nav");
  const { board, locale, choices, params } = props;
  const isPast = params.asOf !== undefined;
  return (
    <>
      <BenchmarkSwitch
        locale={locale}
        choices={choices}
        current={board.benchmark.id}
        label={t("benchmarks")}
      />
      <main id="main" tabIndex={-1}>
        {params.asOf !== undefined && (
          <PastNotice locale={locale} params={params} asOf={params.asOf} />
        )}
        <BoardIntro {...props} />
        {board.rows.length === 0 ? (
          !isPast && <NoRuns locale={locale} choices={choices} />
        ) : (
          <>
            <RankingSection {...props} />
            <ScatterSection {...props} />
            <RadarSection {...props} />
            <TakeAway {...props} />
          </>
        )}
        <BoardSources {...props} />
        {!isPast && <DatasetScript {...props} />}
      </main>
    </>
  );
}
