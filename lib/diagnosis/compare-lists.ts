import type { Diagnosis } from "../schema/diagnosis.ts";
import type { Case } from "./find-reason.ts";
import { overlaps } from "./overlap.ts";
import { readItems } from "./read-items.ts";
import { trimEndOf } from "./trim-end.ts";

type Found = [diagnosis: Diagnosis, rule: string];

/** What a list answer has of the reference's items; null where it is no list, or has none of them. */
export function compareLists(one: Case): Found | null {
  const { form } = one.answer.form;
  if (form === "items") return compareItems(one);
  return form === "text" || form === "span" ? compareParts(one) : null;
}

function compareItems({ answer, gold, extraction }: Case): Found | null {
  const { form } = answer;
  if (form.form !== "items") return null;
  const wanted = readItems(gold, form);
  const given = readItems(extraction.text, form);
  const texts = new Set(wanted.map(({ text }) => text));
  const hits = given.filter(({ text }) => texts.has(text)).length;
  if (hits > 0) return larger(texts.size - hits, given.length - hits);
  const isShifted = given.some(({ target }) =>
    wanted.some((item) => overlaps(target, item.target, null)),
  );
  return isShifted ? ["span_shift", "item-overlap"] : null;
}

/** Words with commas between them, of which the reference may be one or several. */
function compareParts({ gold, extraction, answer }: Case): Found | null {
  const isPassage = answer.form.form === "span";
  const wanted = isPassage ? [gold] : partsOf(gold);
  const said = trimEndOf(extraction.said, "\ufffd");
  const given = partsOf(said);
  if (wanted.length < 2 && given.length < 2) return null;
  // A clause with a comma is no list.
  if (
    given.some(
      (part) => part.length > 40 || /[。は]|です$|ます$|する$/.test(part),
    )
  )
    return null;
  const isHit = (part: string) =>
    wanted.some(
      (item) =>
        item === part ||
        (wanted.length > 1 && item.length > 1 && overlaps(part, item, null)),
    );
  const hits = given.filter(isHit).length;
  if (hits === 0) return null;
  return larger(Math.max(0, wanted.length - hits), given.length - hits);
}

/** The larger of what is missing and what is too much; a tie is what is missing. Null where there is neither. */
function larger(missing: number, extra: number): Found | null {
  if (missing === 0 && extra === 0) return null;
  return missing >= extra
    ? ["partial_set", "items-missing"]
    : ["extra_items", "items-extra"];
}

/** Each once, without what stands behind it in brackets. */
const partsOf = (text: string) => [
  ...new Set(
    text
      .replace(/\([^()]{0,60}\)/g, "")
      .split(
        /[,、\n]|または|及び|および|」「|』『|」と「|(?<=\p{L}{2})と(?=\p{L}{2})/u,
      )
      .map((part) => trimEndOf(part.replace(/^[「『\s]+/, ""), "」』"))
      .filter((part) => part !== ""),
  ),
];
