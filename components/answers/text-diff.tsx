import { useTranslations } from "next-intl";
import { diffText } from "#lib/answers/diff-text.ts";
import { AnswerText } from "./answer-text.tsx";

interface Props {
  from: string;
  to: string;
  whitespace?: boolean;
}

/** What turns one text into the other; struck out and underlined, so that it needs no colour. */
export function TextDiff({ from, to, whitespace = false }: Props) {
  const t = useTranslations("answers");
  return (
    <span className="text-diff">
      {diffText(from, to).map(({ kind, text }, at) => {
        const shown = <AnswerText text={text} whitespace={whitespace} />;
        if (kind === "same") return <span key={at}>{shown}</span>;
        const Mark = kind === "removed" ? "del" : "ins";
        return (
          <Mark key={at}>
            <span className="visually-hidden">{t(`diff.${kind}`)}</span>
            {shown}
          </Mark>
        );
      })}
    </span>
  );
}
