import { useTranslations } from "next-intl";
import { DifferenceBars } from "./difference-bars.tsx";
import { prepareDifferences } from "#lib/charts/prepare-differences.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";

// Those that decide; the rest is folded up.
const open = 6;

interface Props {
  benchmark: Benchmark;
  locale: Locale;
  rows: { key: string; name: string; parts: Record<string, number | null> }[];
}

/** Models as bars, by category, where they differ most first. */
export function DifferenceSection({ benchmark, locale, rows }: Props) {
  const t = useTranslations();
  const axes = scoredAxes(benchmark);
  const differences = prepareDifferences(axes, rows);
  if (differences.length === 0) return null;
  const bars = {
    names: new Map(
      axes.flatMap(({ parts }) =>
        parts.map(({ id, name }) => [id, name[locale]] as const),
      ),
    ),
    words: {
      spread: t.raw("differences.spread"),
      missing: t("table.missing"),
    },
  };
  const rest = differences.slice(open);
  return (
    <section className="differences">
      <h3>{t("differences.title")}</h3>
      <p className="quiet">{t("differences.note")}</p>
      <DifferenceBars {...bars} differences={differences.slice(0, open)} />
      {rest.length > 0 && (
        <details className="chart-data">
          <summary>{t("differences.more", { count: rest.length })}</summary>
          <DifferenceBars {...bars} differences={rest} />
        </details>
      )}
    </section>
  );
}
