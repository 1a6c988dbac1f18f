import { useTranslations } from "next-intl";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { ApiTokenEntry } from "#lib/schema/api-token.ts";
import { revokeToken } from "./actions.ts";

interface Props {
  locale: Locale;
  tokens: ApiTokenEntry[];
}

/** A user's API tokens, and the way to end each. */
export function TokenList({ locale, tokens }: Props) {
  const t = useTranslations("tokens");
  return (
    <section className="section" aria-labelledby="tokens">
      <h2 id="tokens">{t("list")}</h2>
      {tokens.length === 0 ? <p className="quiet">{t("none")}</p> : null}
      <ul className="rows">
        {tokens.map((token) => (
          <li key={token.id}>
            <div className="row-main">
              <strong>{token.name}</strong>
              <code>kurabe_…{token.hint}</code>
              <span className="quiet">
                {token.scopes.map((s) => t(`scopeNames.${s}`)).join(t("comma"))}
              </span>
              <span className="quiet">
                {token.lastUsedAt
                  ? t("lastUsed", {
                      moment: formatMoment(token.lastUsedAt, locale),
                    })
                  : t("neverUsed")}
              </span>
              <span className="quiet">
                {token.isExpired
                  ? t("expired", {
                      moment: formatMoment(token.expires, locale),
                    })
                  : t("until", { moment: formatMoment(token.expires, locale) })}
              </span>
            </div>
            <form action={revokeToken}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="id" value={token.id} />
              <button
                type="submit"
                className="button button-quiet"
                aria-label={t("revokeNamed", { name: token.name })}
              >
                {t("revoke")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
