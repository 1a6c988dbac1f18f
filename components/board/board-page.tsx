import { useTranslations } from "next-intl";
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
}

export function BoardPage(props: BoardProps) {
  const t = useTranslations("nav");
  const { board, locale, choices } = props;
  return (
    <>
      <BenchmarkSwitch
        locale={locale}
        choices={choices}
        current={board.benchmark.id}
        label={t("benchmarks")}
      />
      <main id="main" tabIndex={-1}>
        <BoardIntro {...props} />
        {board.rows.length === 0 ? (
          <NoRuns locale={locale} choices={choices} />
        ) : (
          <>
            <RankingSection {...props} />
            {board.benchmark.axes.length > 1 && <ScatterSection {...props} />}
            <RadarSection {...props} />
          </>
        )}
        <BoardSources {...props} />
      </main>
    </>
  );
}
