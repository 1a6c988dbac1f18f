import { useLocale, useTranslations } from "next-intl";
import type { ShownText } from "#lib/schema/explorer.ts";
import { AnswerText } from "./answer-text.tsx";

interface Props {
  shown: ShownText;
  marks: boolean;
}

/** A text, or in words why there is none. */
export function ShownTextView({ shown, marks }: Props) {
  const t = useTranslations("answers");
  const locale = useLocale();
  if (shown.kind !== "text")
    return <span className="quiet">{t(`texts.${shown.kind}`)}</span>;
  const { text, length } = shown;
  if (text === "") return <span className="quiet">{t("texts.empty")}</span>;
  return (
    <>
      <AnswerText text={text} whitespace={marks} />
      {length > text.length && (
        <small className="quiet">
          {" "}
          {t("texts.cut", { length: length.toLocaleString(locale) })}
        </small>
      )}
    </>
  );
}
