import { useTranslations } from "next-intl";
import {
  outcomes,
  segmentsOf,
  type MissCounts,
  type Outcome,
} from "#lib/charts/prepare-misses.ts";

interface Props {
  /** Makes the patterns' names the only ones of the page. */
  id: string;
  rows: (MissCounts & { id: string; name: string })[];
}

/** What became of the answers, as one bar a row: drawn by the server, told apart by patterns, and told in words. */
export function MissBars({ id, rows }: Props) {
  const t = useTranslations("misses");
  const shown = outcomes.filter((each) => rows.some((row) => row[each] > 0));
  const words = (counts: MissCounts) =>
    shown
      .map((outcome) =>
        t("share", {
          name: t(`outcomes.${outcome}`),
          share: percent(counts[outcome] / counts.n),
        }),
      )
      .join(t("comma"));
  return (
    <div className="miss-chart">
      <Patterns id={id} />
      <ul className="miss-legend" aria-label={t("legend")}>
        {shown.map((outcome) => (
          <li key={outcome}>
            <svg width="20" height="12" aria-hidden="true">
              <Part id={id} outcome={outcome} x="0" width="20" height="12" />
            </svg>
            {t(`outcomes.${outcome}`)}
          </li>
        ))}
      </ul>
      <ul className="miss-bars">
        {rows.map((row) => (
          <li key={row.id}>
            <span className="bar-name" title={row.name}>
              {row.name}
            </span>
            <svg
              width="100%"
              height="18"
              role="img"
              aria-label={`${row.name}: ${words(row)}`}
            >
              {segmentsOf(row).map(({ outcome, from, width }) => (
                <Part
                  key={outcome}
                  id={id}
                  outcome={outcome}
                  x={`${from.toFixed(3)}%`}
                  width={`${width.toFixed(3)}%`}
                  height="18"
                />
              ))}
            </svg>
            <span className="bar-value" aria-hidden="true">
              {percent(row.format / row.n)}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{t("barNote")}</p>
    </div>
  );
}

function Part(props: {
  id: string;
  outcome: Outcome;
  x: string;
  width: string;
  height: string;
}) {
  const { id, outcome, ...box } = props;
  return (
    <rect
      className={`miss ${outcome}`}
      fill={`url(#${id}-${outcome})`}
      {...box}
    />
  );
}

/** Full, striped, dotted and empty: alike in no print and to no eye. */
function Patterns({ id }: { id: string }) {
  return (
    <svg width="0" height="0" className="miss-patterns" aria-hidden="true">
      <defs>
        <pattern id={`${id}-right`} width="8" height="8" {...inPixels}>
          <rect width="8" height="8" fill="var(--series-0)" />
        </pattern>
        <pattern
          id={`${id}-format`}
          width="6"
          height="6"
          patternTransform="rotate(45)"
          {...inPixels}
        >
          <rect width="6" height="6" fill="var(--raised)" />
          <rect width="3.5" height="6" fill="var(--series-1)" />
        </pattern>
        <pattern id={`${id}-wrong`} width="6" height="6" {...inPixels}>
          <rect width="6" height="6" fill="var(--sunken)" />
          <circle cx="3" cy="3" r="1.4" fill="var(--ink-3)" />
        </pattern>
        <pattern id={`${id}-unscored`} width="8" height="8" {...inPixels}>
          <rect width="8" height="8" fill="var(--raised)" />
        </pattern>
      </defs>
    </svg>
  );
}

const inPixels = { patternUnits: "userSpaceOnUse" } as const;

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
