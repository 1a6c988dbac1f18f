import { useTranslations } from "next-intl";
import { ActionForm } from "#components/ui/action-form.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { SignInSite } from "#lib/schema/sign-in-site.ts";
import { unlink } from "./actions.ts";

interface Props {
  locale: Locale;
  sites: SignInSite[];
  linked: string[];
  /** The anti-forgery token of next-auth's forms. */
  token: string | null;
  here: string;
}

/** The other sites that sign a user in, and the way to link and unlink each. */
export function SignInList({ locale, sites, linked, token, here }: Props) {
  const t = useTranslations("signIns");
  return (
    <section className="section" aria-labelledby="sign-ins">
      <h2 id="sign-ins">{t("title")}</h2>
      <p className="section-lead">{t("lead")}</p>
      <ul className="rows">
        {sites.map(({ id, name }) => (
          <li key={id}>
            <strong>{name}</strong>
            {linked.includes(id) ? (
              <ActionForm
                action={unlink}
                words={{
                  invalid: t("lastSignIn"),
                  lastSignIn: t("lastSignIn"),
                  unlinked: t("unlinked"),
                }}
              >
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="provider" value={id} />
                <button type="submit" className="button button-quiet">
                  {t("unlink", { name })}
                </button>
              </ActionForm>
            ) : token === null ? null : (
              <form method="post" action={`/api/auth/signin/${id}`}>
                <input type="hidden" name="csrfToken" value={token} />
                <input type="hidden" name="callbackUrl" value={here} />
                <button type="submit" className="button button-quiet">
                  {t("link", { name })}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
