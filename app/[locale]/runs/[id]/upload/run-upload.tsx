import { getTranslations } from "next-intl/server";
import { getRunAccess } from "#lib/db/get-run-access.ts";
import { getRunResult } from "#lib/db/get-run-result.ts";
import { getUpload } from "#lib/db/get-upload.ts";
import { listBenchmarkDefinitions } from "#lib/db/list-benchmark-definitions.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { mayEdit, type Viewer } from "#lib/schema/access.ts";
import { isPossible } from "#lib/schema/run-status.ts";
import { uploadResults } from "#lib/urls/runs-href.ts";
import { ResultSection } from "./result-section.tsx";
import { UploadView } from "./upload-view.tsx";
import "#components/upload/upload.css";

interface Props {
  locale: Locale;
  viewer: Viewer;
  runId: string;
  /** `upload` of the page's address: what came of the last step. */
  outcome: unknown;
}

/**
 * The part of a run's page that is about its files: until it is ready the whole page, afterwards what its own side sees
 * of it alone. Nothing for everybody else.
 */
export async function RunUpload({ locale, viewer, runId, outcome }: Props) {
  const access = await getRunAccess(runId);
  const upload = await getUpload(viewer, runId);
  if (!access) return null;
  const benchmarks = await listBenchmarkDefinitions();
  const isMine = mayEdit(viewer, access);
  const t = await getTranslations({ locale, namespace: "uploadPage" });
  const known = uploadResults.find((each) => each === outcome);
  const said = known ? (
    <output className="form-result" data-result={known}>
      {t(`results.${known}`)}
    </output>
  ) : null;
  if (upload && upload.status !== "ready")
    return (
      <>
        {said}
        <UploadView
          locale={locale}
          upload={upload}
          benchmarks={benchmarks}
          isMine={isMine}
        />
      </>
    );
  const result = await getRunResult(viewer, runId);
  if (!result) return null;
  return (
    <>
      {said}
      <ResultSection
        locale={locale}
        runId={runId}
        result={result}
        upload={upload}
        benchmarks={benchmarks}
        may={{
          mend: isMine && isPossible("process", access.status),
          delete: isMine && !access.wasSubmitted,
          replace: isMine && access.status === "published",
        }}
        isPublic={access.visibility === "public"}
      />
    </>
  );
}
