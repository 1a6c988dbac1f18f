/** The option that a text chooses, by its number or by its own words. */
export interface OptionChoice {
  label: string;
  start: number;
  end: number;
  /** True where it was named by its words. */
  byText: boolean;
}

/**
 * The one option that a text names; null where it names none, or several. Numbers count where they stand for an
 * option: alone, or as 2番, 選択肢2, 2.猫; never inside of other numbers (10, 3m). Words count only without a number.
 */
export function findOption(
  text: string,
  labels: readonly string[],
  options: ReadonlyMap<string, string>,
): OptionChoice | null {
  const numbers = [...text.matchAll(number)].flatMap(({ 0: found, index }) =>
    labels.includes(found)
      ? [{ label: found, start: index, end: index + found.length }]
      : [],
  );
  const named = new Set(numbers.map(({ label }) => label));
  const first = numbers[0];
  if (first) {
    // 2. 2匹の犬: a number inside of its own option's words is not another choice.
    const rest = withoutOptions(text, options);
    const chosen = [...named].filter((label) =>
      [...rest.matchAll(number)].some(([found]) => found === label),
    );
    if (chosen.length > 1 || (chosen.length === 0 && named.size > 1))
      return null;
    const own = numbers.find(({ label }) => label === (chosen[0] ?? ""));
    return { ...(own ?? first), byText: false };
  }
  return byWords(text, options);
}

const number = /(?<![\d.,a-z])\d+(?![\d.]*\d|[a-z%℃])/gi;

function byWords(
  text: string,
  options: ReadonlyMap<string, string>,
): OptionChoice | null {
  const found = [...options].flatMap(([label, words]) => {
    const start = words === "" ? -1 : text.indexOf(words);
    return start < 0
      ? []
      : [{ label, start, end: start + words.length, byText: true }];
  });
  // Of 電車 and 電車賃 in one place, the longer.
  const outer = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
  return outer.length === 1 ? (outer[0] ?? null) : null;
}

const withoutOptions = (text: string, options: ReadonlyMap<string, string>) =>
  [...options.values()].reduce(
    (rest, words) => (words === "" ? rest : rest.replaceAll(words, " ")),
    text,
  );
