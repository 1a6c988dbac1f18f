import { expect, test } from "@playwright/test";
import { awayPage } from "#lib/auth/away-page.ts";

test("the page goes where the redirect would have gone, with its cookies, and nothing breaks out of the address", async () => {
  const redirect = new Response(null, {
    status: 302,
    headers: [
      ["location", "https://id.example/auth"],
      ["set-cookie", "state=1"],
      ["set-cookie", "nonce=2"],
      ["cache-control", "private, no-store"],
    ],
  });
  const location = `https://id.example/auth?a=1&b="><script>x</script>`;
  const page = awayPage(redirect, location, "/en/sign-in");
  expect(page.status).toBe(200);
  expect(page.headers.get("location")).toBeNull();
  expect(page.headers.getSetCookie()).toEqual(["state=1", "nonce=2"]);
  expect(page.headers.get("cache-control")).toBe("private, no-store");
  const html = await page.text();
  expect(html).toContain('lang="en"');
  expect(html).toContain("Go on to sign in");
  expect(html).toContain('content="0;url=https://id.example/auth?a=1&amp;b=');
  expect(html).not.toContain("<script");
});
