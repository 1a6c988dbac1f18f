import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import {
  publicUrl,
  readSettings,
  settingNames,
  SettingsError,
} from "#lib/env.ts";

test("with nothing set, Kurabe runs on loopback with its own Postgres", () => {
  expect(readSettings({})).toEqual({
    PORT: 3000,
    HOST: "127.0.0.1",
    KURABE_DATA_DIR: path.resolve(".kurabe"),
    KURABE_DEMO: "on",
    KURABE_WORKER: "in-process",
    KURABE_JOBS: 1,
    KURABE_MAX_UPLOAD_MB: 1024,
    KURABE_UPLOADS_PER_DAY: 50,
    KURABE_UPLOAD_MB_PER_DAY: 10_240,
    KURABE_OPEN_UPLOADS: 10,
    KURABE_SIGN_UP: "invited",
    KURABE_TRUSTED_PROXIES: 0,
    KURABE_OIDC_NAME: "SSO",
    KURABE_MAIL_FROM: "Kurabe <kurabe@localhost>",
  });
});

test("an empty variable is an unset one", () => {
  expect(readSettings({ PORT: "", DATABASE_URL: "" })).toEqual(
    readSettings({}),
  );
});

for (const [name, value, sentence] of [
  ["PORT", "http", "PORT must be a number from 0 to 65535."],
  ["PORT", "70000", "PORT must be a number from 0 to 65535."],
  ["PORT", "3000.5", "PORT must be a whole number."],
  [
    "DATABASE_URL",
    "mysql://localhost/x",
    "DATABASE_URL must look like postgresql://user@host:5432/name.",
  ],
  [
    "KURABE_URL",
    "board.example.org",
    "KURABE_URL must look like https://board.example.org.",
  ],
  ["KURABE_DEMO", "yes", "KURABE_DEMO must be on or off."],
  ["KURABE_SIGN_UP", "yes", "KURABE_SIGN_UP must be open, invited or closed."],
  [
    "KURABE_TRUSTED_PROXIES",
    "all",
    "KURABE_TRUSTED_PROXIES must be a number of proxies.",
  ],
  [
    "KURABE_SMTP_URL",
    "mail.example.org",
    "KURABE_SMTP_URL must look like smtps://user:password@mail.example.org:465.",
  ],
  [
    "NEXTAUTH_SECRET",
    "short",
    "NEXTAUTH_SECRET must have at least 32 characters.",
  ],
] as const) {
  test(`${name}=${value} gets one sentence`, () => {
    expect(() => readSettings({ [name]: value })).toThrow(
      new SettingsError(sentence),
    );
  });
}

test("each wrong setting gets its own line", () => {
  const read = () => readSettings({ PORT: "x", KURABE_DEMO: "x" });
  expect(read).toThrow(
    "PORT must be a number from 0 to 65535.\nKURABE_DEMO must be on or off.",
  );
});

test("public addresses end without a slash", () => {
  const at = (KURABE_URL: string) => publicUrl(readSettings({ KURABE_URL }));
  expect(at("https://board.example.org/")).toBe("https://board.example.org");
  expect(publicUrl(readSettings({ PORT: "4000" }))).toBe(
    "http://localhost:4000",
  );
});

test(".env.example documents every setting, and no other", () => {
  const example = readFileSync(".env.example", "utf8");
  const documented = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, n]) => n);
  expect(documented.toSorted()).toEqual(settingNames.toSorted());
});
