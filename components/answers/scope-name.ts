import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { AnswersParams } from "#lib/urls/answers-href.ts";

/** What part of a benchmark is looked at: the narrowest that is named, else all of it. */
export function scopeName(
  benchmark: Benchmark,
  { dataset, category, axis }: AnswersParams,
  locale: Locale,
): string {
  const categories = benchmark.axes.flatMap((each) => each.categories);
  const found =
    categories
      .flatMap((each) => each.datasets)
      .find(({ id }) => id === dataset) ??
    categories.find(({ id }) => id === category) ??
    benchmark.axes.find(({ id }) => id === axis);
  const whole = benchmark.name[locale];
  return found ? `${found.name[locale]} — ${whole}` : whole;
}
