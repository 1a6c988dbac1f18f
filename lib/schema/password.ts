import { z } from "zod";

/** Characters that a new password has at least: NIST SP 800-63B asks for length, not for kinds of signs. */
export const shortestPassword = 10;

/** Characters that a password may have, in Unicode code units: bounds the work of one try. */
export const longestPassword = 1024;

/** A new password. Its problems are names for the form to word. */
export const newPasswordSchema = z
  .string()
  .min(shortestPassword, "passwordShort")
  .max(longestPassword, "passwordLong");

/** A person's name as others see it. */
export const personNameSchema = z
  .string()
  .trim()
  .min(1, "nameMissing")
  .max(80, "nameLong");
