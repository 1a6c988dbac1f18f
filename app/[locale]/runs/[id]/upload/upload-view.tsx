import { useTranslations } from "next-intl";
import { LiveState } from "#components/upload/live-state.tsx";
import { ResumeUpload } from "#components/upload/resume-upload.tsx";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { messages } from "#lib/i18n/messages.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import { uploadHours, type UploadDetails } from "#lib/schema/upload.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { uploadHref } from "#lib/urls/runs-href.ts";
import { cancel, processAgain } from "./actions.ts";
import { DeleteForm } from "./delete-form.tsx";
import { Found } from "./found.tsx";
import { IssueGroups } from "./issue-groups.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import { MendForm } from "./mend-form.tsx";

export interface UploadProps {
  locale: Locale;
  upload: UploadDetails;
  benchmarks: readonly Benchmark[];
  /** Whether the viewer may change it. */
  isMine: boolean;
}

/** A run before it is one: its files on their way, being worked on, or why there is no result. */
export function UploadView(props: UploadProps) {
  const t = useTranslations("uploadPage");
  const { locale, upload, benchmarks, isMine } = props;
  const named = benchmarks.find(({ id }) => id === upload.benchmarkId);
  return (
    <>
      <div className="page-heading">
        <h1>{upload.model ?? t("noModel")}</h1>
        <p className="quiet">
          {[
            upload.label,
            named?.name[locale] ?? t("detecting"),
            formatMoment(upload.createdAt, locale),
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </p>
      </div>
      <State {...props} />
      {isMine && upload.status !== "processing" ? (
        <DeleteForm locale={locale} uploadId={upload.id} />
      ) : null}
    </>
  );
}

function State(props: UploadProps) {
  switch (props.upload.status) {
    case "uploading":
      return <Receiving {...props} />;
    case "processing":
      return <Processing {...props} />;
    default:
      return <Invalid {...props} />;
  }
}

function Receiving({ locale, upload, isMine }: UploadProps) {
  const t = useTranslations("uploadPage");
  const isWhole =
    upload.files.length > 0 &&
    upload.files.every(({ size, received }) => size === received);
  return (
    <section className="section" aria-labelledby="state">
      <h2 id="state">{t("receiving")}</h2>
      <p className="section-lead">
        {isWhole ? t("allHere") : t("receivingLead", { hours: uploadHours })}
      </p>
      {isMine && !isWhole ? (
        <ResumeUpload
          words={messages[locale].upload}
          uploadId={upload.id}
          href={uploadHref(locale, upload.id)}
          files={upload.files}
        />
      ) : null}
      {isMine && isWhole ? (
        <form action={processAgain}>
          <HiddenFields locale={locale} uploadId={upload.id} />
          <button type="submit" className="button">
            {t("process")}
          </button>
        </form>
      ) : null}
    </section>
  );
}

function Processing({ locale, upload, isMine }: UploadProps) {
  const t = useTranslations("uploadPage");
  const { stages, records } = messages[locale].uploadPage;
  const { stage = "waiting", records: read = 0 } = upload.progress ?? {};
  return (
    <section className="section" aria-labelledby="state">
      <h2 id="state">{t("processing")}</h2>
      <p className="section-lead">{t("processingLead")}</p>
      <LiveState
        uploadId={upload.id}
        stages={stages}
        records={records}
        first={{ stage, records: read }}
      />
      <div className="button-row">
        {isMine ? (
          <form action={cancel}>
            <HiddenFields locale={locale} uploadId={upload.id} />
            <button type="submit" className="button button-quiet">
              {t("cancel")}
            </button>
          </form>
        ) : null}
        <noscript>
          <a className="link" href={uploadHref(locale, upload.id)}>
            {t("refresh")}
          </a>
        </noscript>
      </div>
    </section>
  );
}

function Invalid(props: UploadProps) {
  const t = useTranslations("uploadPage");
  const { locale, upload, isMine } = props;
  const { found } = upload;
  const problem = found?.problem ?? "broken";
  return (
    <>
      <section className="section" aria-labelledby="state">
        <h2 id="state">{t("invalid")}</h2>
        <p className="form-problem">{t(`problems.${problem}`)}</p>
        {found?.sameRunId ? (
          <p>
            <a className="link" href={uploadHref(locale, found.sameRunId)}>
              {t("sameRun")}
            </a>
          </p>
        ) : null}
      </section>
      {found ? <Found locale={locale} found={found} /> : null}
      {found && found.issues.length > 0 ? (
        <IssueGroups locale={locale} issues={found.issues} />
      ) : null}
      {isMine ? <MendForm {...props} /> : null}
      <p>
        <a className="button button-quiet" href={localePath(locale, "/upload")}>
          {t("anew")}
        </a>
      </p>
    </>
  );
}
