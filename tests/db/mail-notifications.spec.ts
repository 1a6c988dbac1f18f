import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";
import { closeDatabase, database } from "#lib/db/client.ts";
import { setSetting } from "#lib/env.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { mailNotifications } from "#lib/jobs/mail-notifications.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";

const received: { to: string[]; text: string }[] = [];
/** What the server says to the next messages, where that is not yes. */
const answers: number[] = [];
let smtp: SMTPServer;
let port = 0;

test.beforeAll(async () => {
  smtp = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      let text = "";
      stream.on("data", (bytes: Buffer) => (text += bytes.toString()));
      stream.on("end", () => {
        const code = answers.shift();
        if (code !== undefined)
          return done(Object.assign(new Error("No."), { responseCode: code }));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, text });
        done();
      });
    },
  });
  port = await new Promise((resolve) => {
    const server = smtp.listen(0, "127.0.0.1", () => {
      const at = server.address();
      resolve(typeof at === "object" && at ? at.port : 0);
    });
  });
  setSetting("KURABE_SMTP_URL", `smtp://127.0.0.1:${port}`);
});

test.beforeEach(async () => {
  received.length = 0;
  answers.length = 0;
  await database().notification.deleteMany();
});

test.afterAll(async () => {
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  await closeDatabase();
});

async function toldUser(language: Locale | null = null): Promise<string> {
  const { userId } = await madeViewer();
  const words = "一行目\n二行目";
  await database().user.update({ where: { id: userId }, data: { language } });
  await database().notification.create({
    data: {
      userId,
      kind: "run.changes_requested",
      runId: "019ab000-0000-7000-8000-000000000001",
      details: { model: "Swallow\r\nBcc: x@example.org", words },
    },
  });
  const user = await database().user.findUniqueOrThrow({
    where: { id: userId },
  });
  return user.email ?? "";
}

test("each is sent once, in both languages where none is known, however many jobs run at once", async () => {
  const people = [await toldUser(), await toldUser(), await toldUser()];
  const sent = await Promise.all([
    mailNotifications(),
    mailNotifications(),
    mailNotifications(),
  ]);
  expect(sent.reduce((sum, each) => sum + each, 0)).toBe(3);
  expect(await mailNotifications()).toBe(0);
  expect(received.flatMap(({ to }) => to).toSorted()).toEqual(
    people.toSorted(),
  );
  const [first] = received;
  const body = decoded(first?.text ?? "");
  expect(body).toContain("修正の依頼があります");
  expect(body).toContain("Changes are requested");
  expect(body).toContain("> 一行目");
  expect(body).toContain("/runs/019ab000-0000-7000-8000-000000000001");
  expect(first?.text).not.toMatch(/^Bcc:/m);
});

test("each is sent in its receiver's language, with links to pages in it", async () => {
  const people = { ja: await toldUser("ja"), en: await toldUser("en") };
  expect(await mailNotifications()).toBe(2);
  const [ja = "", en = ""] = [people.ja, people.en].map((address) =>
    decoded(received.find(({ to }) => to.includes(address))?.text ?? ""),
  );
  expect(ja).toContain("修正の依頼があります");
  expect(ja).not.toContain("Changes are requested");
  expect(ja).not.toContain("/en/");
  expect(en).toContain("Changes are requested");
  expect(en).not.toContain("修正の依頼");
  expect(en).toContain("/en/runs/019ab000-0000-7000-8000-000000000001");
  const subjects = received.map(({ text }) => /^Subject:.*/m.exec(text)?.[0]);
  expect(subjects.filter((each) => each?.includes("Changes"))).toHaveLength(1);
});

test("what was read in the product is not mailed", async () => {
  await toldUser();
  await database().notification.updateMany({ data: { readAt: new Date() } });
  expect(await mailNotifications()).toBe(0);
});

test("one that is put off does not hold up the others, and is sent by the next job", async () => {
  await toldUser();
  await toldUser();
  answers.push(451);
  expect(await mailNotifications()).toBe(1);
  expect(await mailNotifications()).toBe(1);
  expect(received).toHaveLength(2);
});

test("one that is refused for good is not tried again", async () => {
  await toldUser();
  answers.push(554);
  expect(await mailNotifications()).toBe(0);
  expect(await mailNotifications()).toBe(0);
});

test("without a server that answers nothing is lost", async () => {
  await toldUser();
  const free = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const at = server.address();
      server.close(() => resolve(typeof at === "object" && at ? at.port : 0));
    });
  });
  setSetting("KURABE_SMTP_URL", `smtp://127.0.0.1:${free}`);
  await expect(mailNotifications()).rejects.toThrow();
  setSetting("KURABE_SMTP_URL", `smtp://127.0.0.1:${port}`);
  expect(await mailNotifications()).toBe(1);
});

/** The text of a message that is one part. */
function decoded(mail: string): string {
  const [head = "", ...rest] = mail.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  return /base64/i.test(head)
    ? Buffer.from(body, "base64").toString()
    : Buffer.from(
        body
          .replace(/=\r\n/g, "")
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
            String.fromCharCode(parseInt(hex, 16)),
          ),
        "latin1",
      ).toString();
}
