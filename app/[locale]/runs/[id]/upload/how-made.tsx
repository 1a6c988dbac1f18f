import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { RunResultPage } from "#lib/db/get-run-result.ts";

/** The conditions that the files state; what they do not say is said to be so. */
export function HowMade({ result }: { result: RunResultPage }) {
  const t = useTranslations("uploadResult");
  const { facts, shots, judge } = result;
  const harness = [facts["harness"], facts["harnessVersion"]]
    .filter((part) => typeof part === "string")
    .join(" ");
  const entries = [
    ["harness", harness],
    ["shots", shots],
    ["judge", judge],
    ["template", facts["promptTemplate"]],
    ["sampling", facts["sampling"]],
  ] as const;
  return (
    <section className="section" aria-labelledby="how-made">
      <h2 id="how-made">{t("howMade")}</h2>
      <dl className="fact-list">
        {entries.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{t(`conditions.${name}`)}</dt>
            <dd>{textOf(value) ?? t("notSaid")}</dd>
          </Fragment>
        ))}
        {Object.entries(extraOf(facts)).map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{textOf(value) ?? t("notSaid")}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

/** What the harness says beside what every run may say. */
const extraOf = ({ extra }: Record<string, unknown>): object =>
  typeof extra === "object" && extra !== null ? extra : {};

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  const text = typeof value === "object" ? JSON.stringify(value) : `${value}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 500;
