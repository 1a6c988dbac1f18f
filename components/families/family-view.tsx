import { useTranslations } from "next-intl";
import type { Family } from "#lib/charts/family-tree.ts";
import type { PreparedFamily } from "#lib/charts/prepare-family.ts";
import { sentence } from "#lib/format/sentence.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board, BoardChoice } from "#lib/schema/board.ts";
import type { ComparabilityKeys } from "#lib/schema/model-page.ts";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";
import { familyHref } from "#lib/urls/family-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { FamilyRadar } from "./family-radar.tsx";
import { FamilyTree } from "./family-tree.tsx";
import { GainTable } from "./gain-table.tsx";
import { UnknownNotes } from "./pair-notes.tsx";
import { GainWords } from "./gain-words.tsx";

export interface FamilyProps extends PreparedFamily {
  locale: Locale;
  family: Family;
  /** The boards that derivatives are on. */
  boards: (BoardChoice & { models: number })[];
  board: Board;
  /** By run id. */
  keys: ReadonlyMap<string, ComparabilityKeys>;
  /** Keys of the derivatives in the radar; undefined: the first ones. */
  chosen: string[] | undefined;
}

/** A base model and what was made from it: what each step gained or lost, on one board at a time. */
export function FamilyView(props: FamilyProps) {
  const t = useTranslations("familyPage");
  const { locale, family, board, sortedBy } = props;
  const axis = useTranslations("axis");
  const base = family.base?.displayName ?? family.name;
  const { benchmark } = board;
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <p className="eyebrow">
          <a className="text-link" href={localePath(locale, "/families")}>
            {t("listTitle")}
          </a>
        </p>
        <h1>{t("title", { base })}</h1>
        <p className="lead">{t("lead", { base })}</p>
        {family.base === null && (
          <p className="quiet">{t("baseAway", { base })}</p>
        )}
        <FamilyTree {...props} />
      </section>
      <BoardSwitch {...props} />
      <section className="page section" aria-labelledby="gains">
        <h2 id="gains">{t("gains", { benchmark: benchmark.name[locale] })}</h2>
        <p className="section-lead">
          {sentence(
            sortedBy ? t("sorted", { by: axis(sortedBy) }) : t("unsorted"),
          )}
          {t("against")}
        </p>
        <p className="section-links">
          <a href={`${localePath(locale)}?benchmark=${benchmark.id}`}>
            {t("board")}
          </a>
          <a href={benchmarkHref(locale, benchmark.id)}>{t("method")}</a>
        </p>
        <UnknownNotes {...props} />
        <GainWords {...props} />
        <GainTable {...props} />
        <p className="table-notes">{t("caution")}</p>
      </section>
      <FamilyRadar {...props} />
    </main>
  );
}

function BoardSwitch({ locale, family, boards, board }: FamilyProps) {
  const t = useTranslations("familyPage");
  return (
    <nav className="benchmark-switch family-boards" aria-label={t("boards")}>
      <ul className="page">
        {boards.map(({ id, name, models }) => (
          <li key={id}>
            <a
              href={familyHref(locale, family.name, { benchmark: id })}
              aria-current={id === board.benchmark.id ? "page" : undefined}
            >
              {name[locale]}
              <span className="count">{models}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
