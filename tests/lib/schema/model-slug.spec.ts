import { expect, test } from "@playwright/test";
import { modelSlug, shortName } from "#lib/schema/model-slug.ts";

const rows = [
  {
    name: "tokyotech-llm/Swallow-70b-instruct-hf",
    slug: "tokyotech-llm--swallow-70b-instruct-hf",
    short: "Swallow-70b-instruct-hf",
  },
  {
    name: "GPT-4 Turbo (0613)",
    slug: "gpt-4-turbo-0613",
    short: "GPT-4 Turbo (0613)",
  },
  { name: "基準：多数決", slug: "基準-多数決", short: "基準：多数決" },
  { name: "ＧＰＴ", slug: "gpt", short: "ＧＰＴ" },
  { name: "..", slug: "model", short: ".." },
  { name: "../../etc", slug: "etc", short: "etc" },
  { name: "a?b#c%d", slug: "a-b-c-d", short: "a?b#c%d" },
  { name: "org/", slug: "org", short: "org/" },
];

for (const { name, slug, short } of rows)
  test(`${name} is ${slug} in URLs`, () => {
    expect(modelSlug(name)).toBe(slug);
    expect(shortName(name)).toBe(short);
  });
