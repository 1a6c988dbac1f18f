import { useTranslations } from "next-intl";
import { formatDay } from "#lib/format/date.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { PublicRun } from "#lib/schema/model-page.ts";
import { FactList } from "./fact-list.tsx";

interface Props {
  locale: Locale;
  run: PublicRun;
}

/** How a run was made, and the files that its figures come from. */
export function RunFacts({ locale, run }: Props) {
  const t = useTranslations("modelPage");
  const code = (text: string | null) => text && <code>{text}</code>;
  const facts = [
    { name: t("attribution"), value: run.attribution },
    {
      name: t("publishedAt"),
      value: run.publishedAt && formatDay(run.publishedAt, locale),
    },
    { name: t("harness"), value: run.harness },
    { name: t("shots"), value: run.shots },
    { name: t("judge"), value: run.judge },
    { name: t("judgePrompt"), value: code(run.judgePrompt) },
    { name: t("promptTemplate"), value: code(run.promptTemplateHash) },
    { name: t("questionSet"), value: code(run.questionSetHash) },
  ];
  return (
    <details className="more">
      <summary>{t("howMade")}</summary>
      <FactList facts={facts} />
      {run.files.length > 0 && (
        <>
          <h3>{t("files")}</h3>
          <ul className="file-list">
            {run.files.map(({ sha256, size, adapter }) => (
              <li key={sha256}>
                <code>sha256:{sha256}</code>
                <span className="quiet">
                  {t("file", { size, format: adapter || t("noFormat") })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
