import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { createTranslator } from "next-intl";
import { locales } from "#lib/i18n/locales.ts";
import { messages } from "#lib/i18n/messages.ts";
import { explorerProblems } from "#lib/schema/explorer.ts";

type Tree = { [key: string]: string | Tree };

const flat = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string"
      ? [[`${prefix}${key}`, value]]
      : flat(value, `${prefix}${key}.`),
  );

const ja = flat(messages.ja);
const en = new Map(flat(messages.en));
const holes = (text: string) =>
  [
    ...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name)),
  ].toSorted();

test("both languages have the same keys, in the same order", () => {
  expect([...en.keys()]).toEqual(ja.map(([key]) => key));
});

test("whatever keeps answers from being shown is said, and what to do", () => {
  expect(Object.keys(messages.ja.answers.problems).toSorted()).toEqual(
    explorerProblems.toSorted(),
  );
  for (const reason of explorerProblems)
    for (const part of ["title", "text"])
      expect(en.has(`answers.problems.${reason}.${part}`)).toBe(true);
});

test("both languages name the same values, and no text is empty", () => {
  for (const [key, text] of ja) {
    const other = en.get(key) ?? "";
    expect(text.trim() && other.trim(), key).not.toBe("");
    expect(holes(other.replace(/, plural,.*/, "}")), key).toEqual(holes(text));
  }
});

test("every text is well-formed", () => {
  const values = Object.fromEntries(
    ja.flatMap(([, text]) => holes(text)).map((name) => [name, 3]),
  );
  for (const locale of locales) {
    const failures: string[] = [];
    const t = createTranslator({
      locale,
      messages: messages[locale],
      onError: (error) => failures.push(error.message),
    });
    for (const [key] of ja) t(key as Parameters<typeof t>[0], values as never);
    expect(failures).toEqual([]);
  }
});

test("every key that the code names exists, and every key is named", () => {
  const known = new Set(ja.map(([key]) => key));
  const used = new Set<string>();
  const patterns: RegExp[] = [
    /^evidence\./,
    /^error\./,
    /^linkMail\./,
    /^awayPage\./,
    // What runs in the browser is given its words whole.
    /^uploadPage\.(stages\.|records)/,
  ];
  for (const source of sources()) {
    const spaces = [
      ...source.matchAll(/(?:useTranslations|namespace:)\(?\s*"([\w.]+)"/g),
    ].map(([, name]) => name);
    for (const [, plain, templated] of source.matchAll(
      /\bt(?:\.raw)?\(\s*(?:"([\w.]+)"|`([^`]+)`)/g,
    )) {
      const names = ["", ...spaces.map((name) => `${name}.`)].map(
        (prefix) => prefix + (plain ?? templated),
      );
      if (templated) {
        patterns.push(
          ...names.map(
            (name) =>
              new RegExp(
                `^${name.replaceAll(".", "\\.").replace(/\$\{[^}]+\}/g, "[\\w-]+")}$`,
              ),
          ),
        );
      } else {
        const found = names.find((name) => known.has(name));
        expect(found, `t("${plain}")`).toBeDefined();
        for (const name of names) used.add(name);
      }
    }
    for (const [, name] of source.matchAll(/\bwords\.(\w+)/g))
      patterns.push(new RegExp(`^(upload|bank)\\.${name}(\\.|$)`));
    if (/\bt\((size|shape|theme)\)/.test(source)) {
      patterns.push(
        ...spaces.map(
          (name) =>
            new RegExp(
              `^${name}\\.(all|sllm|small|medium|large|unknown|light|dark|system)$`,
            ),
        ),
      );
    }
  }
  const unused = [...known].filter(
    (key) => !used.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

function sources(): string[] {
  return ["app", "components", "lib/mail"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
  );
}
