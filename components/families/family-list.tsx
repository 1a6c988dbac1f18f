import { useTranslations } from "next-intl";
import { DataTable } from "#components/tables/data-table.tsx";
import type { Family } from "#lib/charts/family-tree.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { familyHref } from "#lib/urls/family-href.ts";

interface Props {
  locale: Locale;
  families: readonly Family[];
}

/** Every base model that published models were made from, the largest family first. */
export function FamilyList({ locale, families }: Props) {
  const t = useTranslations("familyPage");
  const sorted = families.toSorted(
    (a, b) => b.members.length - a.members.length,
  );
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <h1>{t("listTitle")}</h1>
        <p className="lead">{t("listLead")}</p>
        <div className="axis-tree">
          <DataTable
            caption={t("listTitle")}
            columns={[t("base"), t("members"), t("onBoard")]}
          >
            <tbody>
              {sorted.map(({ slug, name, base, members }) => (
                <tr key={slug}>
                  <th scope="row">
                    <a className="text-link" href={familyHref(locale, name)}>
                      {base?.displayName ?? name}
                    </a>
                  </th>
                  <td>{members.length}</td>
                  <td>{base ? t("yes") : t("no")}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </div>
      </section>
    </main>
  );
}
