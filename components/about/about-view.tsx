import { useTranslations } from "next-intl";
import { EvidenceBadge } from "#components/tables/evidence-badge.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import { evidenceLevels } from "#lib/schema/evidence.ts";
import { localePath } from "#lib/urls/locale-path.ts";

const parts = ["who", "decides", "data", "privacy", "limits"] as const;

/** What Kurabe is, in plain words. */
export function AboutView({ locale }: { locale: Locale }) {
  const t = useTranslations();
  const links = ["method", "benchmarks", "changelog"] as const;
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <h1>{t("aboutPage.title")}</h1>
        <p className="lead">{t("aboutPage.lead")}</p>
      </section>
      <section className="page section" aria-labelledby="evidence">
        <h2 id="evidence">{t("aboutPage.evidence")}</h2>
        <p className="section-lead">{t("aboutPage.evidenceLead")}</p>
        <dl className="evidence-levels">
          {evidenceLevels.map((level) => (
            <div key={level}>
              <dt>
                <EvidenceBadge
                  level={level}
                  text={t(`evidence.${level}`)}
                  title={undefined}
                />
              </dt>
              <dd>{t(`evidence.${level}Title`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {parts.map((part) => (
        <section key={part} className="page section" aria-labelledby={part}>
          <h2 id={part}>{t(`aboutPage.parts.${part}.title`)}</h2>
          <p className="section-lead">{t(`aboutPage.parts.${part}.text`)}</p>
        </section>
      ))}
      <p className="page section section-links">
        {links.map((to) => (
          <a key={to} href={localePath(locale, `/${to}`)}>
            {t(`siteNav.${to}`)}
          </a>
        ))}
      </p>
    </main>
  );
}
