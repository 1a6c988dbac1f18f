import { useTranslations } from "next-intl";
import { diffItems, type ItemDiff } from "#lib/answers/diff-items.ts";
import { AnswerText } from "./answer-text.tsx";

interface Props {
  reference: readonly string[];
  answer: readonly string[];
}

/** A list answer item by item: found, missed, too much, or cut elsewhere; in words and signs. */
export function ItemDiffList({ reference, answer }: Props) {
  return (
    <ul className="item-diff">
      {diffItems(reference, answer).map((diff, at) => (
        <li key={at} data-kind={diff.kind}>
          <span className="item-sign" aria-hidden="true">
            {SIGNS[diff.kind]}
          </span>{" "}
          <AnswerText text={diff.text} /> <ItemWords diff={diff} />
        </li>
      ))}
    </ul>
  );
}

const SIGNS = { matched: "✓", missed: "−", extra: "+", shifted: "↔" } as const;

function ItemWords({ diff }: { diff: ItemDiff }) {
  const t = useTranslations("answers");
  return (
    <small>
      {diff.kind === "shifted"
        ? t("items.shifted", {
            reference: diff.reference,
            start: signed(diff.start),
            end: signed(diff.end),
          })
        : t(`items.${diff.kind}`)}
    </small>
  );
}

const signed = (by: number) =>
  by === 0 ? "±0" : `${by < 0 ? "−" : "+"}${Math.abs(by)}`;
