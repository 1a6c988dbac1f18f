import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardChoice } from "#lib/schema/board.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  locale: Locale;
  choices: BoardChoice[];
  current: string;
  label: string;
}

export function BenchmarkSwitch({ locale, choices, current, label }: Props) {
  // Stable: those with results first, each part in the benchmarks' own order.
  const ordered = choices
    .filter(({ id, isRetired }) => !isRetired || id === current)
    .toSorted((a, b) => Number(b.runs > 0) - Number(a.runs > 0));
  return (
    <nav className="benchmark-switch" aria-label={label}>
      <ul className="page">
        {ordered.map((choice) => (
          <li key={choice.id}>
            <a
              href={`${localePath(locale)}?benchmark=${choice.id}`}
              aria-current={choice.id === current ? "page" : undefined}
            >
              {choice.name[locale]}
              <span className="count">{choice.runs}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
