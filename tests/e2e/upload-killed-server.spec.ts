import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import { setSetting } from "#lib/env.ts";
import { ensureBenchmarks } from "#lib/jobs/ensure-benchmarks.ts";
import {
  createDatabase,
  dropDatabase,
  withDatabase,
} from "#lib/launch/databases.ts";
import { freePort } from "#lib/launch/free-port.ts";
import { TEMPLATE, TEST_POSTGRES_URL } from "../setup/test-databases.ts";
import { giveSession, madePerson } from "./support/made-people.ts";
import { padded } from "./support/upload-files.ts";

const NAME = "kurabe_killed";
const folder = mkdtempSync(join(tmpdir(), "kurabe-killed-"));
let server: ChildProcess | null = null;
let url = "";

test.beforeAll(async () => {
  const postgres = process.env[TEST_POSTGRES_URL] ?? "";
  await createDatabase(postgres, NAME, TEMPLATE);
  setSetting("DATABASE_URL", withDatabase(postgres, NAME));
  await ensureBenchmarks();
  url = `http://localhost:${await freePort()}`;
});

test.afterAll(async () => {
  await kill();
  await closeDatabase();
  await dropDatabase(process.env[TEST_POSTGRES_URL] ?? "", NAME);
  rmSync(folder, { recursive: true });
});

/** The whole site in a process of its own, at the same address every time. */
async function serve(): Promise<void> {
  server = spawn(process.execPath, ["lib/launch/serve.ts"], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      KURABE_DATA_DIR: folder,
      KURABE_DEMO: "off",
      HOST: "127.0.0.1",
      PORT: new URL(url).port,
    },
  });
  await once(server, "message");
}

async function kill(): Promise<void> {
  if (server?.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGKILL");
  await ended;
}

test("an upload survives a server that is killed while it receives, and while it scores", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  await serve();
  const context = await browser.newContext({ baseURL: url, locale: "ja-JP" });
  const page = await context.newPage();
  await giveSession(page, await madePerson("member"), url);
  const path = join(folder, "answers.jsonl");
  writeFileSync(path, padded(30));

  await page.goto("/upload");
  await page.getByLabel("ファイルを選ぶ").setInputFiles(path);
  await page.getByLabel("モデル名").fill("killed");
  const acknowledged = page.waitForResponse(
    (answer) =>
      answer.request().method() === "PATCH" && answer.status() === 204,
  );
  await page.getByRole("button", { name: "アップロードして採点する" }).click();
  await acknowledged;
  await kill();
  const kept = await database().uploadFile.findFirstOrThrow();
  expect(Number(kept.received)).toBeGreaterThanOrEqual(4 * 1024 * 1024);
  await expect(page.getByText("通信が途切れました")).toBeVisible();

  await serve();
  await page.waitForURL(/\/runs\/[0-9a-f-]{36}$/, { timeout: 120_000 });
  const id = page.url().split("/").at(-1) ?? "";
  const file = await database().uploadFile.findFirstOrThrow({
    where: { uploadId: id },
  });
  expect(file.received).toBe(file.size);
  await kill();
  await serve();

  await expect
    .poll(
      () =>
        database()
          .upload.findUnique({ where: { id } })
          .then((u) => u?.status),
      { timeout: 90_000 },
    )
    .toBe("ready");
  const run = await database().run.findUniqueOrThrow({
    where: { id },
    include: { files: { include: { file: true } } },
  });
  expect(run.files.map((each) => each.file.size)).toEqual([file.size]);
  expect(await database().run.count()).toBe(1);
  expect(await database().uploadChunk.count()).toBe(0);
  await context.close();
});
