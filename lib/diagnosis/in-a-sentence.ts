import type { Reason } from "./diagnose-answer.ts";
import type { Case } from "./find-reason.ts";
import { contains, isPiece, isSameMeasure } from "./overlap.ts";
import { nameOf } from "./same-content.ts";
import { trimEndOf } from "./trim-end.ts";

/** The reference inside of a clause that the model made; a piece of the passage is a span with other borders. */
export function inASentence({
  answer: { form, input },
  extraction: { said, whole, start, end },
  gold,
}: Case): Reason | null {
  const text = trimEndOf(said.trimStart(), "。.\ufffd");
  const plain = text.replaceAll("ません", "ない");
  const isSaid =
    contains(plain, gold) ||
    holdsWord(plain, gold) ||
    isSameMeasure(text, gold);
  if (!isSaid) return null;
  if (form.form === "span" && isPiece(input ?? "", text)) return null;
  if (!hasPredicate(said.trim()) && !isSummed(text, gold)) return null;
  if (contradicts(text, gold)) return null;
  const at = whole.indexOf(gold);
  const place = at < 0 ? { start, end } : { start: at, end: at + gold.length };
  return { diagnosis: "preamble", rule: "in-a-sentence", ...place };
}

/** In another script or spelling, with other spaces; short words would be found everywhere. */
function holdsWord(text: string, gold: string): boolean {
  const name = nameOf(gold);
  return (
    name.length >= 3 &&
    !/\d/.test(name) &&
    nameOf(text.slice(0, 1_000)).includes(name)
  );
}

/** What several numbers come to: 10個ずつ、合計40個. */
const isSummed = (text: string, gold: string) =>
  /(?:合計|つまり|よって|合わせて)[、約]*$/.test(
    text.slice(0, text.lastIndexOf(gold)),
  );

/** One of several short clauses alike says what the reference says, another something else: AはX科、BはY科. */
export function contradicts(text: string, gold: string): boolean {
  const clauses = text.split(/[,、。]/).filter((clause) => clause !== "");
  const isAlike = (clause: string) =>
    clause.length <= 40 &&
    /^.+?[はに].+$/.test(clause) &&
    clause.slice(-1) === (clauses[0] ?? "").slice(-1);
  return (
    clauses.length > 1 &&
    clauses.every(isAlike) &&
    clauses.some((clause) => !contains(clause, gold))
  );
}

/** A clause: it ends in a verb or a copula, says something of a topic, or has several sentences or English words. */
export const hasPredicate = (text: string): boolean =>
  /(?:[るたすくむうぐぶつぬだよね]|から|ため|こと|によ(?:って|り)[一-龠]{2,4}|ない|なり|を.{1,60}[たる](?:もの|こと)|です|ます|ません|である|い)[。.!]?$|(?<![でにと])は[^はのがを]+$|。.|\n\S|,.{8}|[a-z]+ [a-z]+ [a-z]+/is.test(
    text.slice(0, 1_000),
  ) && /[はがをにでも]|と|[a-z] /.test(text.slice(0, 1_000));
