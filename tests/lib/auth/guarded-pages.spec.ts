import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

// A layout is not run again when one moves within it, so each page asks by itself.
const folders = [
  { folder: "app/[locale]/admin", guard: "await requireAdmin()" },
  { folder: "app/[locale]/account", guard: "await requireUser(" },
  { folder: "app/[locale]/review", guard: "await requireReviewer()" },
];

for (const { folder, guard } of folders) {
  test(`every page under ${folder} begins with ${guard}`, () => {
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith("page.tsx"))
      .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
    expect(pages.length).toBeGreaterThan(0);
    for (const text of pages) {
      const [, body = ""] = text.split("export default async function");
      const guarded = body.indexOf(guard);
      const read = body.search(/await (list|get)\w+\(/);
      expect(guarded).toBeGreaterThan(0);
      if (read >= 0) expect(guarded).toBeLessThan(read);
    }
  });
}
