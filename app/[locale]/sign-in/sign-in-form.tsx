import { useTranslations } from "next-intl";
import type { SignInProblem } from "#lib/urls/sign-in-href.ts";

interface Props {
  token: string;
  next: string;
  problem: SignInProblem | undefined;
}

/** A plain form to next-auth, which needs no JavaScript. */
export function SignInForm({ token, next, problem }: Props) {
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
