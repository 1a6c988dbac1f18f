import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import {
  expect,
  test,
  type APIRequestContext,
  type APIResponse,
} from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import { listUploadFiles, writeUploadFile } from "#lib/db/upload-bytes.ts";
import { madePerson, useServersDatabase } from "./support/made-people.ts";
import { madeToken } from "./support/made-token.ts";

let token = "";
test.beforeAll(async () => {
  useServersDatabase();
  const person = await madePerson("member");
  token = await madeToken(person.id, ["read", "upload"]);
});
test.afterAll(() => closeDatabase());

const bearer = () => ({ authorization: `Bearer ${token}` });
const tus = (offset: number | string) => ({
  ...bearer(),
  "tus-resumable": "1.0.0",
  "content-type": "application/offset+octet-stream",
  "upload-offset": `${offset}`,
});

/** An upload with one announced file, and the ways to it. */
async function begin(request: APIRequestContext, size: number) {
  const answer = await request.post("/api/v1/uploads", {
    headers: bearer(),
    data: {
      model: "org/hostile",
      benchmark: "kurabe-mini-1",
      files: [{ name: "answers.jsonl", size }],
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const { id, files } = await answer.json();
  const path = new URL(files[0].upload_url).pathname;
  const received = async () => {
    const where = { uploadId: id };
    const file = await database().uploadFile.findFirstOrThrow({ where });
    return Number(file.received);
  };
  const end = () => request.delete(`/api/uploads/${id}`, { headers: bearer() });
  return { id: id as string, path, received, end };
}

const offsetOf = async (request: APIRequestContext, path: string) => {
  const head = await request.head(path, { headers: tus(0) });
  expect(head.status()).toBe(200);
  return Number(head.headers()["upload-offset"]);
};

/** Sends bytes as they are, and gives what comes back before the connection ends. */
async function raw(
  baseURL: string | undefined,
  lines: string[],
  body: Buffer,
  { hangUp }: { hangUp: boolean },
): Promise<string> {
  const { hostname, port } = new URL(baseURL ?? "");
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  // Whoever hangs up in the middle is told nothing, or that it was a bad request.
  socket.on("error", () => {});
  const text = [...lines, `host: ${hostname}:${port}`, "", ""].join("\r\n");
  socket.write(Buffer.concat([Buffer.from(text), body]));
  if (hangUp) socket.end();
  return `${await buffer(socket)}`;
}

const patchLines = (path: string, offset: number, more: string[]) => [
  `PATCH ${path} HTTP/1.1`,
  ...Object.entries(tus(offset)).map(([name, value]) => `${name}: ${value}`),
  ...more,
];

test("who hangs up in the middle goes on from where the bytes end, and they arrive as they were", async ({
  request,
  baseURL,
}) => {
  const bytes = randomBytes(3 * 1024 * 1024);
  const { id, path, end } = await begin(request, bytes.length);
  const send = (from: number, to: number) =>
    request.patch(path, {
      headers: tus(from),
      data: bytes.subarray(from, to),
    });
  // The end first, the beginning twice.
  const first = 500_000;
  expect((await send(first, bytes.length)).status()).toBe(409);
  expect((await send(0, first)).status()).toBe(204);
  expect((await send(0, first)).status()).toBe(409);
  // More is promised than comes: nothing at all, part of a piece, a piece and more.
  for (const sent of [0, 700_000, 1_300_000]) {
    const at = await offsetOf(request, path);
    await raw(
      baseURL,
      patchLines(path, at, [`content-length: ${bytes.length - at}`]),
      bytes.subarray(at, at + sent),
      { hangUp: true },
    );
  }
  // As any client of the protocol does: what is still being stored of a lost connection moves the place to go on from.
  await expect(async () => {
    const at = await offsetOf(request, path);
    expect((await send(at, bytes.length)).status()).toBe(204);
  }).toPass();
  const [file] = await listUploadFiles(id);
  const copy = join(mkdtempSync(join(tmpdir(), "kurabe-transport-")), "copy");
  await writeUploadFile(file!, copy);
  expect(readFileSync(copy).equals(bytes)).toBe(true);
  rmSync(dirname(copy), { recursive: true });
  await end();
});

test("of two who write at the same place one is heard", async ({ request }) => {
  const bytes = randomBytes(200_000);
  const { path, received, end } = await begin(request, bytes.length);
  const send = (offset: number) =>
    request.patch(path, { headers: tus(offset), data: bytes.subarray(offset) });
  const answers = await Promise.all([0, 0, 0, 0].map(send));
  const statuses = answers.map((each) => each.status());
  expect(statuses.filter((each) => each === 204)).toHaveLength(1);
  for (const status of statuses) expect([204, 409]).toContain(status);
  expect(await received()).toBe(bytes.length);
  await end();
});

test("requests that break the protocol are refused in one of its words, and change nothing", async ({
  request,
  baseURL,
}) => {
  const bytes = Buffer.from("0123456789");
  const { id, path, received, end } = await begin(request, bytes.length);
  const patch = (headers: Record<string, string>, data = bytes) =>
    request.patch(path, { headers, data });
  const without = (name: string) =>
    Object.fromEntries(Object.entries(tus(0)).filter(([key]) => key !== name));
  const create = (headers: Record<string, string>) =>
    request.post(`/api/uploads/${id}/files`, {
      headers: { ...bearer(), "tus-resumable": "1.0.0", ...headers },
    });
  const refused: [string, number[], () => Promise<APIResponse>][] = [
    ["no protocol", [412], () => patch(without("tus-resumable"))],
    [
      "another version",
      [400, 412],
      () => patch({ ...tus(0), "tus-resumable": "0.2.2" }),
    ],
    ["no offset", [400, 403], () => patch(without("upload-offset"))],
    ["a negative offset", [400, 403, 409], () => patch(tus(-1))],
    ["no number", [400, 403, 409], () => patch(tus("1e1"))],
    ["past the end", [409], () => patch(tus(11))],
    [
      "as a form",
      [400, 403, 415],
      () => patch({ ...tus(0), "content-type": "text/plain" }),
    ],
    [
      "more than was announced",
      [400, 413],
      () => patch(tus(0), Buffer.alloc(11)),
    ],
    [
      "a wrong checksum",
      [460],
      () =>
        patch({
          ...tus(0),
          "upload-checksum": "sha1 AAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        }),
    ],
    [
      "an unknown checksum",
      [400],
      () => patch({ ...tus(0), "upload-checksum": "crc32 AAAA" }),
    ],
    ["no size", [400], () => create({})],
    ["a negative size", [400], () => create({ "upload-length": "-1" })],
    ["no number for a size", [400], () => create({ "upload-length": "ten" })],
    ["half a byte", [400], () => create({ "upload-length": "1.5" })],
    [
      "more than any file may have",
      [413],
      () => create({ "upload-length": `${2 ** 50}` }),
    ],
    [
      "a size to be said later",
      [400, 501],
      () => create({ "upload-defer-length": "1" }),
    ],
    [
      "metadata that is none",
      [400],
      () => create({ "upload-length": "1", "upload-metadata": "filename %%%" }),
    ],
    [
      "a file that is not there",
      [404],
      () =>
        request.patch(path.replace(/[^/]+$/, randomUUID()), {
          headers: tus(0),
          data: bytes,
        }),
    ],
    [
      "a file that cannot be",
      [404],
      () =>
        request.patch(`${path}%2f..%2f..`, { headers: tus(0), data: bytes }),
    ],
    [
      "nobody",
      [401],
      () =>
        request.patch(path, {
          headers: { "tus-resumable": "1.0.0" },
          data: bytes,
        }),
    ],
  ];
  const wrong: unknown[] = [];
  for (const [what, allowed, send] of refused) {
    const answer = await send();
    if (!allowed.includes(answer.status()))
      wrong.push([what, answer.status(), await answer.text()]);
    if ((await received()) !== 0) wrong.push([what, "was taken"]);
  }
  expect(wrong).toEqual([]);
  expect(await listUploadFiles(id)).toHaveLength(1);

  // What no client library would send.
  for (const [what, lines] of [
    ["two lengths", ["content-length: 10", "content-length: 5"]],
    [
      "a length and chunks",
      ["content-length: 10", "transfer-encoding: chunked"],
    ],
    ["a length that is none", ["content-length: ten"]],
    ["a header over two lines", ["x-kurabe: a\r\n b", "content-length: x"]],
  ] as const) {
    const answer = await raw(baseURL, patchLines(path, 0, [...lines]), bytes, {
      hangUp: true,
    });
    expect(answer, what).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(await received(), what).toBe(0);
  }
  expect((await patch(tus(0))).status()).toBe(204);
  await end();
});

test("bodies of the API that are no request are refused with their place", async ({
  request,
}) => {
  const send = (data: Buffer | string, type = "application/json") =>
    request.post("/api/v1/uploads", {
      headers: { ...bearer(), "content-type": type },
      data: Buffer.from(data),
    });
  const good = {
    model: "org/m",
    benchmark: "kurabe-mini-1",
    files: [{ name: "a.jsonl", size: 1 }],
  };
  const json = (change: object) => JSON.stringify({ ...good, ...change });
  for (const [what, body, status, place] of [
    ["nothing", "", 400, null],
    ["no JSON", "{", 400, null],
    ["not Unicode", Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400, null],
    ["deep", "[".repeat(60_000), 400, null],
    ["null", "null", 400, null],
    ["a list", "[]", 400, null],
    ["an object for a name", json({ model: { contains: "" } }), 400, "model"],
    [
      "a list for a name",
      json({ benchmark: ["kurabe-mini-1"] }),
      400,
      "benchmark",
    ],
    ["a name too long", json({ model: "m".repeat(10_000) }), 400, "model"],
    ["a field nobody knows", json({ role: "admin" }), 400, "role"],
    ["no file", json({ files: [] }), 400, "files"],
    [
      "a size of half a byte",
      json({ files: [{ name: "a", size: 0.5 }] }),
      400,
      "size",
    ],
    [
      "a negative size",
      json({ files: [{ name: "a", size: -1 }] }),
      400,
      "size",
    ],
    [
      "a size beyond numbers",
      `{"model":"org/m","files":[{"name":"a","size":1e999}]}`,
      400,
      "size",
    ],
    [
      "another's prototype",
      `{"__proto__":{"role":"admin"},"model":1}`,
      400,
      "model",
    ],
    ["a huge one", json({ label: "x".repeat(8_000_000) }), 413, null],
  ] as const) {
    const answer = await send(body);
    const text = await answer.text();
    expect(answer.status(), `${what}: ${text.slice(0, 300)}`).toBe(status);
    expect(answer.headers()["content-type"], what).toContain("problem+json");
    if (place) expect(text, what).toContain(place);
  }
  const plain = await send(json({}), "text/plain");
  expect([400, 415]).toContain(plain.status());
});
