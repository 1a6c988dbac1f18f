import { useTranslations } from "next-intl";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";
import type { BenchmarkProps } from "./benchmark-view.tsx";

/** The versions of the family and how each differs, and where the benchmark comes from. */
export function VersionList({ board, locale, versions }: BenchmarkProps) {
  const t = useTranslations("benchmarkPage");
  const { id, sources } = board.benchmark;
  return (
    <section className="page section" aria-labelledby="versions">
      <h2 id="versions">{t("versions")}</h2>
      <ul className="prose">
        {versions.map((version) => (
          <li key={version.id}>
            {version.id === id ? (
              <strong>{version.name[locale]}</strong>
            ) : (
              <a href={benchmarkHref(locale, version.id)}>
                {version.name[locale]}
              </a>
            )}
            {version.changes && <p>{version.changes[locale]}</p>}
          </li>
        ))}
      </ul>
      <h3>{t("sources")}</h3>
      <ul className="prose">
        {sources.map(({ title, url }) => (
          <li key={title}>{url ? <a href={url}>{title}</a> : title}</li>
        ))}
      </ul>
    </section>
  );
}
