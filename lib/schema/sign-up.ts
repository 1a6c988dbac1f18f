/** The setting of who may make an account. */
export type SignUpRule = "open" | "invited" | "closed";

/** How somebody without an account comes: by a form or mail, another site, the operator's own identity provider, or a team's invitation. */
export type SignUpWay = "form" | "mail" | "site" | "issuer" | "invitation";

/**
 * Whether an account may be made.
 * @param isOn the admins' switch, which can only take away
 */
export function maySignUp(
  rule: SignUpRule,
  way: SignUpWay,
  isOn: boolean,
): boolean {
  if (!isOn || rule === "closed") return false;
  return rule === "open" || way === "issuer" || way === "invitation";
}
