import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "@playwright/test";
import { freePort } from "#lib/launch/free-port.ts";
import { describeListenError, portProblem } from "#lib/launch/port-problem.mjs";

test("a taken port is named with a way out; a free one is no problem", async () => {
  const port = await freePort();
  expect(await portProblem(port, "127.0.0.1")).toBeNull();
  const holder = createServer().listen(port, "127.0.0.1");
  await once(holder, "listening");
  expect(await portProblem(port, "127.0.0.1")).toBe(
    `Port ${port} is taken by another program: end that one, or start with PORT=${port + 1} npm start.`,
  );
  expect(await freePort(port)).not.toBe(port);
  holder.close();
  await once(holder, "close");
});

test("a wanted port that is free is kept", async () => {
  const port = await freePort();
  expect(await freePort(port)).toBe(port);
});

test("other refusals have their sentence", () => {
  const error = (code: string) => Object.assign(new Error("no"), { code });
  expect(describeListenError(error("EACCES"), 80, "0.0.0.0")).toBe(
    "This account may not listen on port 80: choose one above 1023, as in PORT=3000 npm start.",
  );
  expect(describeListenError(error("EADDRNOTAVAIL"), 3000, "192.0.2.1")).toBe(
    "Kurabe cannot listen on 192.0.2.1:3000 (no): check HOST and PORT.",
  );
});
