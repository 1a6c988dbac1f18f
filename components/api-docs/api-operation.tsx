import { useTranslations } from "next-intl";
import { DataTable, wordColumn } from "#components/tables/data-table.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type {
  DescribedOperation,
  DescribedParameter,
} from "#lib/schema/api/description.ts";
import { CodeBlock } from "./code-block.tsx";
import { typeAnchor } from "./type-anchor.ts";

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
      {description && (
        <p className="section-lead">{withCode(description[locale])}</p>
      )}
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
      stacked
      caption={t("parametersOf", { title: props.title })}
      columns={[
        t("parameter"),
        wordColumn(t("type")),
        wordColumn(t("meaning")),
      ]}
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

/** What stands between backticks, in a typewriter's letters. */
const withCode = (text: string) =>
  text
    .split("`")
    // oxlint-disable-next-line no-array-index-key -- parts of one text stay where they are
    .map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part));

/** A type of the list below leads there; what has no name is written out. */
function Code(props: { title: string; of: string; text: string }) {
  const { title, of, text } = props;
  if (/^[A-Z]\w*$/.test(text)) {
    return (
      <p className="api-part-title">
        {title}{" "}
        <a className="text-link" href={`#${typeAnchor(text)}`}>
          <code>{text}</code>
        </a>
      </p>
    );
  }
  return (
    <div className="api-part">
      <p className="api-part-title">{title}</p>
      <CodeBlock label={`${of}: ${title}`} text={text} />
    </div>
  );
}
