import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { UploadDetails, UploadFound } from "#lib/schema/upload.ts";
import { processAgain } from "./actions.ts";
import { SensitivePart } from "./sensitive-part.tsx";
import { HiddenFields } from "./hidden-fields.tsx";

interface Props {
  locale: Locale;
  upload: UploadDetails;
  benchmarks: readonly Benchmark[];
}

/** Everything that can be mended without other files: what is chosen here, the files are read by again. */
export function MendForm({ locale, upload, benchmarks }: Props) {
  const t = useTranslations("uploadResult");
  const { found } = upload;
  if (!found) return null;
  const benchmark = benchmarks.find(({ id }) => id === found.benchmarkId);
  return (
    <section className="section" aria-labelledby="mend">
      <h2 id="mend">{t("fix")}</h2>
      <p className="section-lead">{t("fixLead")}</p>
      <form action={processAgain} className="mend">
        <HiddenFields locale={locale} uploadId={upload.id} />
        <input type="hidden" name="mend" value="yes" />
        <div className="field-grid">
          <label>
            {t("model")}
            <input
              name="model"
              maxLength={200}
              defaultValue={upload.model ?? ""}
              spellCheck={false}
            />
          </label>
          <BenchmarkChoice
            locale={locale}
            upload={upload}
            found={found}
            benchmarks={benchmarks}
          />
          <ModelChoice upload={upload} found={found} />
        </div>
        {benchmark ? (
          <DatasetChoices
            locale={locale}
            upload={upload}
            found={found}
            benchmark={benchmark}
          />
        ) : null}
        <DuplicateChoice upload={upload} found={found} />
        <SensitivePart upload={upload} found={found} />
        <button type="submit" className="button">
          {t("again")}
        </button>
      </form>
    </section>
  );
}

type PartProps = { upload: UploadDetails; found: UploadFound };

function BenchmarkChoice({
  locale,
  upload,
  found,
  benchmarks,
}: PartProps & Pick<Props, "locale" | "benchmarks">) {
  const t = useTranslations("uploadResult");
  const recordsOf = new Map(
    found.benchmarks.map(({ id, records }) => [id, records]),
  );
  return (
    <label>
      {t("benchmark")}
      <select name="benchmark" defaultValue={upload.benchmarkId ?? ""}>
        <option value="">{t("detect")}</option>
        {benchmarks.map(({ id, name }) => {
          const count = recordsOf.get(id);
          return (
            <option key={id} value={id}>
              {count === undefined
                ? name[locale]
                : t("detected", { name: name[locale], count })}
            </option>
          );
        })}
      </select>
    </label>
  );
}

function ModelChoice({ upload, found }: PartProps) {
  const t = useTranslations("uploadResult");
  if (found.models.length < 2) return null;
  return (
    <label>
      {t("from")}
      <select name="from" defaultValue={upload.fixes.from ?? ""}>
        <option value="">{t("fromAny")}</option>
        {found.models.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Names that are known by now stay in the form, so that they can be chosen otherwise. */
function DatasetChoices({
  locale,
  upload,
  found,
  benchmark,
}: PartProps & { locale: Locale; benchmark: Benchmark }) {
  const t = useTranslations("uploadResult");
  const chosen = upload.fixes.datasets;
  const unknown = new Map(
    found.unknownDatasets.map(({ name, records }) => [name, records]),
  );
  const names = [...new Set([...Object.keys(chosen), ...unknown.keys()])];
  if (names.length === 0) return null;
  return (
    <>
      <h3>{t("datasets")}</h3>
      <p className="quiet">{t("datasetsLead")}</p>
      <div className="field-grid">
        {names.map((name) => (
          <label key={name}>
            {unknown.has(name)
              ? t("dataset", { name, count: unknown.get(name) ?? 0 })
              : name}
            <select name={`dataset:${name}`} defaultValue={chosen[name] ?? ""}>
              <option value="">{t("ignore")}</option>
              <DatasetOptions locale={locale} benchmark={benchmark} />
            </select>
          </label>
        ))}
      </div>
    </>
  );
}

function DatasetOptions({
  locale,
  benchmark,
}: {
  locale: Locale;
  benchmark: Benchmark;
}) {
  return benchmark.axes
    .flatMap(({ categories }) => categories)
    .map((category) => (
      <optgroup key={category.id} label={category.name[locale]}>
        {category.datasets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[locale]}
          </option>
        ))}
      </optgroup>
    ));
}

function DuplicateChoice({ upload, found }: PartProps) {
  const t = useTranslations("uploadResult");
  if (found.duplicates === 0) return null;
  return (
    <>
      <h3>{t("duplicates")}</h3>
      <p className="quiet">
        {t("duplicatesLead", { count: found.duplicates })}
      </p>
      <div className="field-grid">
        <label>
          {t("duplicates")}
          <select
            name="duplicates"
            defaultValue={upload.fixes.duplicates ?? ""}
          >
            <option value="">{t("asRules")}</option>
            <option value="first">{t("first")}</option>
            <option value="last">{t("last")}</option>
          </select>
        </label>
      </div>
    </>
  );
}
