import { useTranslations } from "next-intl";
import { DataTable, wordColumn } from "#components/tables/data-table.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { ApiDescription } from "#lib/schema/api/description.ts";
import { ApiOperation } from "./api-operation.tsx";
import { CodeBlock } from "./code-block.tsx";
import { typeAnchor } from "./type-anchor.ts";
import "./api-docs.css";

const documentHref = "/api/v1/openapi.json";

interface Props {
  locale: Locale;
  api: ApiDescription;
  /** Where this board is. */
  siteUrl: string;
}

const conventions = [
  "numbers",
  "lists",
  "freshness",
  "tokens",
  "limits",
  "versions",
] as const;

/** What the API can do, made of the same list that it answers from. */
export function ApiDocsView({ locale, api, siteUrl }: Props) {
  const t = useTranslations("apiDocs");
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
        <CodeBlock
          label={t("example")}
          text={`curl "${siteUrl}/api/v1/ranking?size=sllm&limit=3"`}
        />
        <p>
          <a className="text-link" href={documentHref}>
            {t("document")}
          </a>
        </p>
      </section>
      <section className="page section" aria-labelledby="conventions">
        <h2 id="conventions">{t("conventions")}</h2>
        <dl className="api-conventions">
          {conventions.map((each) => (
            <div key={each}>
              <dt>{t(`conventionNames.${each}`)}</dt>
              <dd>{t(`conventionTexts.${each}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {api.groups.map(({ tag, operations }) => (
        <section key={tag} className="page section" aria-labelledby={tag}>
          <h2 id={tag}>{t(`tags.${tag}`)}</h2>
          {operations.map((operation) => (
            <ApiOperation
              key={operation.id}
              locale={locale}
              operation={operation}
            />
          ))}
        </section>
      ))}
      <Types types={api.types} />
      <Problems problems={api.problems} />
    </main>
  );
}

function Types({ types }: Pick<ApiDescription, "types">) {
  const t = useTranslations("apiDocs");
  return (
    <section className="page section" aria-labelledby="types">
      <h2 id="types">{t("types")}</h2>
      <p className="section-lead">{t("typesLead")}</p>
      {types.map(({ name, text }) => (
        <details key={name} className="api-type">
          <summary>
            <code>{name}</code>
          </summary>
          <CodeBlock id={typeAnchor(name)} label={name} text={text} />
        </details>
      ))}
    </section>
  );
}

function Problems({ problems }: Pick<ApiDescription, "problems">) {
  const t = useTranslations("apiDocs");
  return (
    <section className="page section">
      <h2 id="problems">{t("problems")}</h2>
      <p className="section-lead">{t("problemsLead")}</p>
      <DataTable
        stacked
        caption={t("problems")}
        columns={[t("problem"), t("status"), wordColumn(t("meaning"))]}
      >
        <tbody>
          {problems.map(({ code, status }) => (
            <tr key={code} id={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td data-label={t("status")}>{status}</td>
              <td className="wrapped">{t(`problemTexts.${code}`)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
