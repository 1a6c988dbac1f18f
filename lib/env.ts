import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

const shape = z.object({
  PORT: z.coerce
    .number("PORT must be a number from 0 to 65535.")
    .int("PORT must be a whole number.")
    .min(0, "PORT must be a number from 0 to 65535.")
    .max(65535, "PORT must be a number from 0 to 65535.")
    .default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "DATABASE_URL must look like postgresql://user@host:5432/name.",
    })
    .optional(),
  KURABE_DATA_DIR: z
    .string()
    .default(".kurabe")
    .transform((path) => resolve(path)),
  KURABE_URL: z
    .url({
      protocol: /^https?$/,
      error: "KURABE_URL must look like https://board.example.org.",
    })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  KURABE_DEMO: z
    .enum(["on", "off"], "KURABE_DEMO must be on or off.")
    .default("on"),
  KURABE_WORKER: z
    .enum(["in-process", "none"], "KURABE_WORKER must be in-process or none.")
    .default("in-process"),
  KURABE_JOBS: z.coerce
    .number("KURABE_JOBS must be a number from 1 to 64.")
    .int("KURABE_JOBS must be a whole number.")
    .min(1, "KURABE_JOBS must be a number from 1 to 64.")
    .max(64, "KURABE_JOBS must be a number from 1 to 64.")
    .default(1),
  KURABE_MAX_UPLOAD_MB: z.coerce
    .number("KURABE_MAX_UPLOAD_MB must be a number of mebibytes.")
    .int("KURABE_MAX_UPLOAD_MB must be a whole number.")
    .min(1, "KURABE_MAX_UPLOAD_MB must be 1 or more.")
    .default(1024),
  KURABE_UPLOADS_PER_DAY: z.coerce
    .number("KURABE_UPLOADS_PER_DAY must be a number.")
    .int("KURABE_UPLOADS_PER_DAY must be a whole number.")
    .min(1, "KURABE_UPLOADS_PER_DAY must be 1 or more.")
    .default(50),
  KURABE_UPLOAD_MB_PER_DAY: z.coerce
    .number("KURABE_UPLOAD_MB_PER_DAY must be a number of mebibytes.")
    .int("KURABE_UPLOAD_MB_PER_DAY must be a whole number.")
    .min(1, "KURABE_UPLOAD_MB_PER_DAY must be 1 or more.")
    .default(10_240),
  KURABE_OPEN_UPLOADS: z.coerce
    .number("KURABE_OPEN_UPLOADS must be a number.")
    .int("KURABE_OPEN_UPLOADS must be a whole number.")
    .min(1, "KURABE_OPEN_UPLOADS must be 1 or more.")
    .default(10),
  NEXTAUTH_SECRET: z
    .string()
    .min(32, "NEXTAUTH_SECRET must have at least 32 characters.")
    .optional(),
  KURABE_SIGN_UP: z
    .enum(
      ["open", "invited", "closed"],
      "KURABE_SIGN_UP must be open, invited or closed.",
    )
    .default("invited"),
  KURABE_TRUSTED_PROXIES: z.coerce
    .number("KURABE_TRUSTED_PROXIES must be a number of proxies.")
    .int("KURABE_TRUSTED_PROXIES must be a whole number.")
    .min(0, "KURABE_TRUSTED_PROXIES must be 0 or more.")
    .max(9, "KURABE_TRUSTED_PROXIES must be 9 or less.")
    .default(0),
  KURABE_GITHUB_ID: z.string().optional(),
  KURABE_GITHUB_SECRET: z.string().optional(),
  KURABE_GOOGLE_ID: z.string().optional(),
  KURABE_GOOGLE_SECRET: z.string().optional(),
  KURABE_OIDC_ISSUER: z
    .url({
      protocol: /^https?$/,
      error: "KURABE_OIDC_ISSUER must look like https://id.example.org.",
    })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  KURABE_OIDC_ID: z.string().optional(),
  KURABE_OIDC_SECRET: z.string().optional(),
  KURABE_OIDC_NAME: z.string().max(40).default("SSO"),
  KURABE_SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error:
        "KURABE_SMTP_URL must look like smtps://user:password@mail.example.org:465.",
    })
    .optional(),
  KURABE_MAIL_FROM: z.string().default("Kurabe <kurabe@localhost>"),
  KURABE_SERVER: z
    .url({
      protocol: /^https?$/,
      error: "KURABE_SERVER must look like https://board.example.org.",
    })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  KURABE_TOKEN: z.string().optional(),
});

export type Settings = z.output<typeof shape>;

/** The name of every setting, as `.env.example` documents them. */
export const settingNames = Object.keys(shape.shape);

/** The settings are wrong: the message has one sentence per wrong setting. */
export class SettingsError extends Error {}

/**
 * Reads settings from variables; empty means unset.
 * @throws SettingsError
 */
export function readSettings(
  variables: Record<string, string | undefined>,
): Settings {
  const given = Object.entries(variables).filter(([, value]) => value !== "");
  const parsed = shape.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  throw new SettingsError(
    parsed.error.issues.map((issue) => issue.message).join("\n"),
  );
}

let current: Settings | undefined;

/**
 * The settings of this process: its environment, then the file `.env`.
 * @throws SettingsError
 */
export function settings(): Settings {
  if (!current) {
    if (existsSync(".env")) process.loadEnvFile(".env");
    current = readSettings(process.env);
  }
  return current;
}

/** Tells next-auth where visitors find this site: what other sites send back after a sign-in goes there. */
export function tellNextAuth(url: string): void {
  process.env["NEXTAUTH_URL"] = url;
}

/** The address that next-auth was told, which knows the port that the server got. */
export function siteUrl(): string {
  return process.env["NEXTAUTH_URL"] ?? publicUrl();
}

/** Changes a setting for this process and those it starts. */
export function setSetting(
  name: "DATABASE_URL" | "NEXTAUTH_SECRET" | "KURABE_SMTP_URL",
  value: string,
): void {
  process.env[name] = value;
  current = undefined;
}

/** The address that links in mails and feeds begin with, without a final slash. */
export function publicUrl(from: Settings = settings()): string {
  return from.KURABE_URL ?? `http://localhost:${from.PORT}`;
}
