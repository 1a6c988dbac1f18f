import { useTranslations } from "next-intl";
import { ActionForm, Field } from "#components/ui/action-form.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { SignInSite } from "#lib/schema/sign-in-site.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import type { SignInProblem } from "#lib/urls/sign-in-href.ts";
import { askForLink } from "./actions.ts";

interface Props {
  locale: Locale;
  token: string;
  next: string;
  problem: SignInProblem | undefined;
  /** Other sites that sign people in here. */
  sites: SignInSite[];
  /** Links by mail sign people in here. */
  hasMail: boolean;
  maySignUp: boolean;
}

/** Every way in that is configured; the plain forms to next-auth need no JavaScript. */
export function SignInForm(props: Props) {
  const { locale, token, next, sites, hasMail, maySignUp } = props;
  const t = useTranslations("auth");
  return (
    <>
      <PasswordForm {...props} />
      {sites.length > 0 ? (
        <div className="form sign-in-sites">
          {sites.map(({ id, name }) => (
            <form key={id} method="post" action={`/api/auth/signin/${id}`}>
              <input type="hidden" name="csrfToken" value={token} />
              <input type="hidden" name="callbackUrl" value={next} />
              <button type="submit" className="button button-quiet">
                {t("with", { name })}
              </button>
            </form>
          ))}
        </div>
      ) : null}
      {hasMail ? <MailForm locale={locale} /> : null}
      {maySignUp ? (
        <p className="form-foot">
          <a className="link" href={localePath(locale, "/sign-up")}>
            {t("signUp")}
          </a>
        </p>
      ) : null}
    </>
  );
}

function MailForm({ locale }: { locale: Locale }) {
  const t = useTranslations("auth");
  return (
    <ActionForm
      action={askForLink}
      className="card form form-next"
      words={{
        invalid: t("emailWrong"),
        email: t("emailWrong"),
        limited: t("limited"),
        sent: t("mailSent"),
      }}
    >
      <h2>{t("mailTitle")}</h2>
      <p className="quiet">{t("mailLead")}</p>
      <input type="hidden" name="locale" value={locale} />
      <Field
        name="email"
        type="email"
        label={t("email")}
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
      />
      <button type="submit" className="button button-quiet">
        {t("mailSubmit")}
      </button>
    </ActionForm>
  );
}

function PasswordForm({
  token,
  next,
  problem,
}: Pick<Props, "token" | "next" | "problem">) {
  const t = useTranslations("auth");
  return (
    <form
      className="card form"
      method="post"
      action="/api/auth/callback/credentials"
    >
      <h1>{t("signIn")}</h1>
      <p className="quiet">{t("signInLead")}</p>
      {problem ? (
        <p className="form-problem" role="alert" id="problem">
          {t(`problems.${problem}`)}
        </p>
      ) : null}
      <input type="hidden" name="csrfToken" value={token} />
      <input type="hidden" name="callbackUrl" value={next} />
      <label>
        {t("email")}
        <input
          type="email"
          name="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
          aria-invalid={problem === "wrong" || undefined}
          aria-describedby={problem ? "problem" : undefined}
        />
      </label>
      <label>
        {t("password")}
        <input
          type="password"
          name="password"
          autoComplete="current-password"
          maxLength={1024}
          required
          aria-invalid={problem === "wrong" || undefined}
          aria-describedby={problem ? "problem" : undefined}
        />
      </label>
      <button type="submit" className="button">
        {t("signIn")}
      </button>
    </form>
  );
}
