import type { ReactNode } from "react";
import { useTranslations } from "next-intl";

export interface Fact {
  name: string;
  /** Null: not known. */
  value: ReactNode;
}

/** Names and values; what is not known is said so. */
export function FactList({ facts }: { facts: Fact[] }) {
  const t = useTranslations("pages");
  return (
    <dl className="fact-list">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="quiet">{t("notKnown")}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
