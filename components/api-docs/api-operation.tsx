import { useTranslations } from "next-intl";
import { DataTable } from "#components/tables/data-table.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type {
  DescribedOperation,
  DescribedParameter,
} from "#lib/schema/api/description.ts";
import { CodeBlock } from "./code-block.tsx";

interface Props {
  locale: Locale;
  operation: DescribedOperation;
}

/** One thing that the API can do: its address, what it takes, what it gives. */
export function ApiOperation({ locale, operation }: Props) {
  const t = useTranslations("apiDocs");
  const { id, method, path, summary, description, scope } = operation;
  return (
    <article className="api-operation" aria-labelledby={id}>
      <h3 id={id}>{summary[locale]}</h3>
      <p className="api-address">
        <code>
          <b>{method}</b> {path}
        </code>
      </p>
      {description && <p className="section-lead">{description[locale]}</p>}
      {scope && <p className="section-lead">{t("needsScope", { scope })}</p>}
      {operation.parameters.length > 0 && (
        <Parameters parameters={operation.parameters} title={summary[locale]} />
      )}
      {operation.body && (
        <Code title={t("body")} of={summary[locale]} text={operation.body} />
      )}
      <Code
        title={t("answer", { status: operation.status })}
        of={summary[locale]}
        text={operation.response}
      />
    </article>
  );
}

function Parameters(props: {
  parameters: readonly DescribedParameter[];
  title: string;
}) {
  const t = useTranslations("apiDocs");
  return (
    <DataTable
      caption={t("parametersOf", { title: props.title })}
      columns={[t("parameter"), t("type"), t("meaning")]}
    >
      <tbody>
        {props.parameters.map(({ name, isRequired, type }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {isRequired && (
                <span className="api-required">{t("required")}</span>
              )}
            </th>
            <td className="text">
              <code>{type}</code>
            </td>
            <td className="wrapped">{t(`parameters.${name}`)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Code(props: { title: string; of: string; text: string }) {
  const { title, of, text } = props;
  return (
    <div className="api-part">
      <p className="api-part-title">{title}</p>
      <CodeBlock label={`${of}: ${title}`} text={text} />
    </div>
  );
}
