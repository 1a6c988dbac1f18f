import { useTranslations } from "next-intl";
import { z } from "zod";

/** How many of the chosen submissions were approved; nothing where none were chosen. */
export function BulkResult(props: { approved: unknown; of: unknown }) {
  const t = useTranslations("review");
  const numbers = schema.safeParse(props);
  if (!numbers.success) return null;
  return (
    <output className="form-result">{t("bulk.result", numbers.data)}</output>
  );
}

const count = z.coerce.number().int().min(0).max(1000);
const schema = z.object({ approved: count, of: count });
