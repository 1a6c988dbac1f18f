import type { CategoryDifference } from "#lib/charts/prepare-differences.ts";

interface Props {
  differences: readonly CategoryDifference[];
  /** What each category is called. */
  names: ReadonlyMap<string, string>;
  words: { spread: string; missing: string };
}

/** Bars of the chosen models by category, in the order given: plain HTML, each with its number. */
export function DifferenceBars({ differences, names, words }: Props) {
  return (
    <ol className="difference-bars">
      {differences.map(({ id, spreadText, bars }) => (
        <li key={id}>
          <p>
            <b>{names.get(id) ?? id}</b>{" "}
            <span className="quiet">
              {words.spread.replace("{value}", spreadText)}
            </span>
          </p>
          <ul>
            {bars.map(({ key, name, slot, part, text }) => (
              <li key={key}>
                <span className="bar-name" title={name}>
                  {name}
                </span>
                <span className="bar-track" aria-hidden="true">
                  {part !== null && (
                    <span
                      className="bar"
                      style={{
                        width: `${(part * 100).toFixed(1)}%`,
                        background: `var(--series-${slot})`,
                      }}
                    />
                  )}
                </span>
                <span className="bar-value">{text ?? words.missing}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
