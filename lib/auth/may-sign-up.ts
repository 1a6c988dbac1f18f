import { getSiteSettings } from "#lib/db/get-site-settings.ts";
import { settings } from "#lib/env.ts";
import { maySignUp, type SignUpWay } from "#lib/schema/sign-up.ts";

/** Whether this site makes an account for somebody who comes in a way. */
export async function maySignUpBy(way: SignUpWay): Promise<boolean> {
  const { signUp } = await getSiteSettings();
  return maySignUp(settings().KURABE_SIGN_UP, way, signUp);
}
