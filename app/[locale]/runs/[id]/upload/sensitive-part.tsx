import { useTranslations } from "next-intl";
import { ListTable } from "#components/tables/list-table.tsx";
import type { UploadDetails, UploadFound } from "#lib/schema/upload.ts";

/** What looks like nobody means to publish it, and the way to black it out. */
export function SensitivePart({
  upload,
  found,
}: {
  upload: UploadDetails;
  found: UploadFound;
}) {
  const t = useTranslations("uploadResult");
  const { sensitive } = found;
  if (sensitive.length === 0) return null;
  return (
    <>
      <h3>{t("sensitive")}</h3>
      <p className="quiet">{t("sensitiveLead")}</p>
      <ListTable
        narrow
        caption={t("sensitiveCaption")}
        columns={[t("kind"), t("where"), t("count"), t("example")]}
      >
        <tbody>
          {sensitive.map(({ kind, where, place, count, example }) => (
            <tr key={`${kind} ${where} ${place}`}>
              <th scope="row">{t(`kinds.${kind}`)}</th>
              <td>{t(`places.${where}`, { place })}</td>
              <td>{count}</td>
              <td>
                <code>{example}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </ListTable>
      <label className="choice-line">
        <input
          type="checkbox"
          name="redact"
          value="yes"
          defaultChecked={upload.fixes.redact}
        />
        {t("redact")}
      </label>
      {upload.fixes.redact ? <p className="quiet">{t("redacted")}</p> : null}
    </>
  );
}
