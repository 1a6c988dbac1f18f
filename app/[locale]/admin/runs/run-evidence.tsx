import { useTranslations } from "next-intl";
import { EvidenceBadge } from "#components/tables/evidence-badge.tsx";
import type { Evidence } from "#lib/schema/evidence.ts";

export function RunEvidence({ level }: { level: Evidence }) {
  const t = useTranslations("evidence");
  return (
    <EvidenceBadge level={level} text={t(level)} title={t(`${level}Title`)} />
  );
}
