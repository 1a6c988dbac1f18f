/** A day, a month or a year; null for what is not said. */
interface WrittenDate {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** True where both are dates and nothing else, and of one day: 1651年6月8日 and 1651/6/8, 昭和20年 and 1945年. */
export function isSameDate(answer: string, reference: string): boolean {
  const [own, gold] = [readDate(answer), readDate(reference)];
  if (!own || !gold) return false;
  return (
    own.year === gold.year && own.month === gold.month && own.day === gold.day
  );
}

function readDate(text: string): WrittenDate | null {
  if (text.length > LONGEST) return null;
  const bare = text
    .replace(/\([日月火水木金土](?:曜日?)?\)|[日月火水木金土]曜日?$/g, "")
    .replace(/^西暦|。$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return japaneseDate(bare) ?? digitDate(bare) ?? englishDate(bare);
}

function japaneseDate(text: string): WrittenDate | null {
  const found = japanese.exec(text);
  if (!found || found[0] === "") return null;
  const [, era, year, month, day] = found;
  return {
    year: year === undefined ? null : yearOf(era, year),
    month: numberOr(month),
    day: numberOr(day),
  };
}

function yearOf(era: string | undefined, year: string): number {
  const count = year === "元" ? 1 : Number(year);
  return count + (era === undefined ? 0 : (eras[era] ?? 0));
}

function digitDate(text: string): WrittenDate | null {
  const [, year, month, day] = digits.exec(text) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function englishDate(text: string): WrittenDate | null {
  const [, before, name = "", after, year] = english.exec(text) ?? [];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const day = before ?? after;
  if (day === undefined && year === undefined) return null;
  return { year: numberOr(year), month, day: numberOr(day) };
}

const numberOr = (text: string | undefined) =>
  text === undefined ? null : Number(text);

/** No date is longer. */
const LONGEST = 40;
/** The year before the first of each. */
const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};
const japanese =
  /^(?=.*\d.*[年月日]|.*元年)(?:(明治|大正|昭和|平成|令和)? ?(\d{1,4}|元) ?年 ?)?(?:(\d{1,2}) ?月 ?)?(?:(\d{1,2}) ?日)?$/;
const digits = /^(\d{4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,2})$/;
const english =
  /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Z][a-z]{2,8})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,?(?: (\d{4}))?$/;
const months = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];
