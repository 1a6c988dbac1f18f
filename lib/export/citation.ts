/** What is cited: a board as it stood at the end of a day. */
export interface CitedBoard {
  /** Who publishes it. */
  author: string;
  title: string;
  benchmarkId: string;
  /** YYYY-MM-DD. */
  day: string;
  /** The address that shows the board of that day. */
  url: string;
  /** Where its figures come from. */
  sources: readonly string[];
}

/** A BibTeX entry. */
export function bibtex(cited: CitedBoard): string {
  const [year, month] = cited.day.split("-");
  const sources = cited.sources.map(bibtexText).join("; ");
  const fields = [
    ["author", `{${bibtexText(cited.author)}}`],
    ["title", `{${bibtexText(cited.title)}}`],
    ["year", year],
    ["month", String(Number(month))],
    ["howpublished", `\\url{${cited.url}}`],
    ["note", `As of ${cited.day}.${sources && ` Figures: ${sources}.`}`],
  ];
  return [
    `@misc{kurabe-${cited.benchmarkId}-${cited.day},`,
    ...fields.map(([name, value]) => `  ${name} = {${value}},`),
    "}",
  ].join("\n");
}

/** Text for a BibTeX field: the signs that TeX reads as commands are escaped. */
export function bibtexText(text: string): string {
  return text
    .replace(/[\\{}^~]|[&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/\s+/g, " ");
}

// Braces too: an unequal number of them would end the field.
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};
