import { useTranslations } from "next-intl";
import { EvidenceBadge } from "#components/tables/evidence-badge.tsx";
import { evidenceLevels } from "#lib/schema/evidence.ts";
import type { BoardProps } from "./board-page.tsx";

/** Where the figures come from, and what the evidence levels mean. */
export function BoardSources({ board }: BoardProps) {
  const t = useTranslations();
  const { sources, licence } = board.benchmark;
  const attributions = [
    ...new Set(board.rows.flatMap((row) => row.attribution ?? [])),
  ];
  return (
    <section className="page sources" aria-label={t("footer.sources")}>
      <div>
        <h2>{t("footer.sources")}</h2>
        <ul>
          {sources.map(({ title, url }) => (
            <li key={title}>{url ? <a href={url}>{title}</a> : title}</li>
          ))}
          {attributions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {licence && (
          <p className="quiet">
            {t("footer.licence")}: {licence}
          </p>
        )}
      </div>
      <div>
        <h2>{t("footer.evidence")}</h2>
        <dl>
          {evidenceLevels.map((level) => (
            <div key={level}>
              <dt>
                <EvidenceBadge
                  level={level}
                  text={t(`evidence.${level}`)}
                  title={undefined}
                />
              </dt>
              <dd>{t(`evidence.${level}Title`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
