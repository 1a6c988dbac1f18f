import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { RunResultPage } from "#lib/db/get-run-result.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { UploadDetails } from "#lib/schema/upload.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { Coverage } from "./coverage.tsx";
import { DeleteForm } from "./delete-form.tsx";
import { Diagnosis } from "./diagnosis.tsx";
import { Found } from "./found.tsx";
import { HowMade } from "./how-made.tsx";
import { IssueGroups } from "./issue-groups.tsx";
import { MendForm } from "./mend-form.tsx";
import { Shadow } from "./shadow.tsx";
import "#components/upload/upload.css";

interface Props {
  locale: Locale;
  runId: string;
  result: RunResultPage;
  /** Null: imported by the operator. */
  upload: UploadDetails | null;
  benchmarks: readonly Benchmark[];
  /** What of it the viewer may still do. */
  may: { mend: boolean; delete: boolean; replace: boolean };
  isPublic: boolean;
}

/** What its own side sees of a run that nobody else does: where it would stand, what its files hold, and what can be mended. */
export function ResultSection(props: Props) {
  const { locale, runId, result, upload, benchmarks, may, isPublic } = props;
  const t = useTranslations("uploadResult");
  const raw = result.files.map(({ id, name }) => ({
    name,
    href: `/api/uploads/${runId}/raw/${id}`,
  }));
  return (
    <>
      {isPublic ? null : (
        <>
          <p className="quiet">{t("lead")}</p>
          <Shadow locale={locale} runId={runId} result={result} />
        </>
      )}
      <Diagnosis
        locale={locale}
        runId={runId}
        result={result}
        isPublic={isPublic}
      />
      <Coverage locale={locale} result={result} />
      <IssueGroups locale={locale} issues={result.issues} />
      {upload?.found ? (
        <Found locale={locale} found={upload.found} raw={raw} />
      ) : null}
      <HowMade result={result} />
      {upload && may.mend ? (
        <MendForm locale={locale} upload={upload} benchmarks={benchmarks} />
      ) : null}
      {may.replace ? (
        <p>
          <a
            className="button button-quiet"
            href={`${localePath(locale, "/upload")}?replaces=${runId}`}
          >
            {t("newVersion")}
          </a>
        </p>
      ) : null}
      {upload && may.delete ? (
        <DeleteForm locale={locale} uploadId={upload.id} />
      ) : null}
    </>
  );
}
