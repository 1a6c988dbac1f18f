import { useTranslations } from "next-intl";
import { ListTable } from "#components/tables/list-table.tsx";
import type { AdminModel } from "#lib/db/find-models-for-admin.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { adminHref } from "#lib/urls/admin-href.ts";

/** Models by name; each leads to the form that corrects its facts. */
export function ModelTable({
  locale,
  models,
}: {
  locale: Locale;
  models: AdminModel[];
}) {
  const t = useTranslations("administration.models");
  const columns = [
    t("name"),
    t("displayName"),
    t("organisation"),
    t("licence"),
    t("runs"),
    t("aliases"),
  ];
  return (
    <ListTable caption={t("caption")} columns={columns}>
      <tbody>
        {models.map((model) => (
          <tr key={model.id}>
            <th scope="row">
              <a
                className="link"
                href={`${adminHref(locale, "models")}?q=${encodeURIComponent(model.slug)}`}
              >
                {model.name}
              </a>
            </th>
            <td>{model.displayName}</td>
            <td>{model.organisation ?? "—"}</td>
            <td>{model.licence ?? "—"}</td>
            <td className="figure">{model.runs}</td>
            <td>{model.aliases.join(", ") || "—"}</td>
          </tr>
        ))}
      </tbody>
    </ListTable>
  );
}
