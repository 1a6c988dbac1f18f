import { useTranslations } from "next-intl";
import { ListTable } from "#components/tables/list-table.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { UploadFound } from "#lib/schema/upload.ts";

interface Props {
  locale: Locale;
  found: UploadFound;
  /** The run's files as they came, to be saved. */
  raw?: { name: string; href: string }[];
}

/** What each file turned out to be, and how much it holds. */
export function Found({ locale, found, raw = [] }: Props) {
  const t = useTranslations("uploadResult");
  const numbers = new Intl.NumberFormat(locale);
  const count = (n: number) => (n === 0 ? "—" : numbers.format(n));
  return (
    <section className="section result-part" aria-labelledby="found">
      <h2 id="found">{t("found")}</h2>
      <ListTable
        narrow
        caption={t("foundCaption")}
        columns={[
          t("file"),
          t("format"),
          t("predictions"),
          t("judgements"),
          t("claims"),
          t("questions"),
        ]}
      >
        <tbody>
          {found.files.map(({ name, title, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{title ?? t("unknownFormat")}</td>
              <td className="figure">{count(counts.prediction)}</td>
              <td className="figure">{count(counts.judgement)}</td>
              <td className="figure">{count(counts.aggregate)}</td>
              <td className="figure">{count(counts.question)}</td>
            </tr>
          ))}
        </tbody>
      </ListTable>
      {raw.length === 0 ? null : (
        <>
          <h3>{t("download")}</h3>
          <ul className="bullets">
            {raw.map(({ name, href }) => (
              <li key={href}>
                <a className="link" href={href} download>
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <p className="quiet">{t("rawNote")}</p>
        </>
      )}
    </section>
  );
}
