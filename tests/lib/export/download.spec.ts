import { expect, test } from "@playwright/test";
import { download } from "#lib/export/download.ts";

const file = { body: "a,b\r\n", type: "text/csv", fileName: "a.csv" };
const get = (body: string, ifNoneMatch?: string) =>
  download(
    new Request("http://board/board.csv", {
      headers: ifNoneMatch ? { "if-none-match": ifNoneMatch } : {},
    }),
    { ...file, body },
  );

test("a file is named, typed, and kept for a second at most", async () => {
  const answer = get("a,b\r\n");
  expect(await answer.text()).toBe("a,b\r\n");
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/csv",
    "content-disposition": 'attachment; filename="a.csv"',
    "cache-control": "public, max-age=1, must-revalidate",
    "x-content-type-options": "nosniff",
  });
});

test("the same bytes are not sent again; others are", async () => {
  const etag = get("one").headers.get("etag") ?? "";
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const answer = get("one", known);
    expect(answer.status).toBe(304);
    expect(await answer.text()).toBe("");
    expect(get("two", known).status).toBe(200);
  }
});
