import { expect, test } from "@playwright/test";
import { isPublicPath } from "#lib/serving/public-url.ts";
import { readSources } from "../../setup/source-tree.ts";

const sources = readSources(["app", "components", "lib"]);

const pages = [...sources.keys()].flatMap((file) => {
  const route = /^app\/\[locale\](.*)\/(?:page|layout)\.tsx$/.exec(file)?.[1];
  if (route === undefined) return [];
  return { file, path: route.replace(/\[[^\]]+\]/g, "x") || "/" };
});

/** Everything that a page is made of, down to the last file. */
function partsOf(file: string): string[] {
  const seen = new Set([file]);
  for (const at of seen)
    for (const each of sources.get(at)?.imports ?? [])
      if (each.file !== undefined && !each.typeOnly) seen.add(each.file);
  return [...seen];
}

function readsVisitor(file: string): boolean {
  const wanted = sources.get(file)?.imports ?? [];
  return wanted.some(
    ({ specifier, typeOnly }) => !typeOnly && specifier === "next/headers",
  );
}

test("no public page reads a cookie or header of its visitor", () => {
  const checked = pages.filter(({ path }) => isPublicPath(path));
  expect(checked.length).toBeGreaterThanOrEqual(2);
  const wrong = checked.flatMap(({ file }) =>
    partsOf(file)
      .filter(readsVisitor)
      .map((part) => `${file} reaches ${part}`),
  );
  expect(wrong).toEqual([]);
});

test("the check sees the pages that do", () => {
  const account = pages.find(({ path }) => path === "/account");
  expect(partsOf(account?.file ?? "").some(readsVisitor)).toBe(true);
});
