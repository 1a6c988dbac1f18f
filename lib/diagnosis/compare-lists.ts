import type { Diagnosis } from "../schema/diagnosis.ts";
import type { Case } from "./find-reason.ts";
import { contains, isPiece, overlaps } from "./overlap.ts";
import { sameContent } from "./same-content.ts";
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
  const given = withoutTopic(partsOf(said));
  if (wanted.length < 2 && given.length < 2) return null;
  // A clause with a comma is no list.
  if (given.some(isClause)) return null;
  const isOwn = isPassage && !isPiece(answer.input ?? "", said.trim());
  const isHit = (part: string) =>
    (isOwn && contains(part, gold)) ||
    wanted.some(
      (item) =>
        item === part ||
        sameContent(part, item) ||
        (wanted.length > 1 && isPartHit(part, item, answer.input ?? "")),
    );
  const hits = given.filter(isHit).length;
  if (hits === 0) return null;
  return larger(Math.max(0, wanted.length - hits), given.length - hits);
}

const isClause = (part: string) =>
  part.length > 40 || /[。は]|があ[りる]|です$|ます$|する$/.test(part);

/** A long list stays one where it has a topic in front: 日本の湖は、琵琶湖、霞ヶ浦 ... */
function withoutTopic(parts: readonly string[]): readonly string[] {
  const [first = "", ...others] = parts;
  return others.length >= LONG_LIST && first.endsWith("は") ? others : parts;
}

const LONG_LIST = 4;

/** 海の神 is 海 where the god of what was asked for. */
function isPartHit(part: string, item: string, question: string): boolean {
  if (item.length > 1) return overlaps(part, item, null);
  const rest = part.startsWith(item) ? part.slice(1).replace(/^の/, "") : "";
  return rest !== "" && question.includes(rest);
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
