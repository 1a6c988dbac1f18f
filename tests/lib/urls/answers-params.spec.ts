import { expect, test } from "@playwright/test";
import {
  answersBehind,
  answersHref,
  answersOfRow,
  noAnswersFilters,
} from "#lib/urls/answers-href.ts";
import { explorerQuery, parseAnswersParams } from "#lib/urls/answers-params.ts";

const parse = (query: string) => {
  const params = new URLSearchParams(query);
  return parseAnswersParams(
    Object.fromEntries(
      [...params.keys()].map((key) => {
        const all = params.getAll(key);
        return [key, all.length > 1 ? all : all[0]];
      }),
    ),
  );
};

test("no parameters mean no filter, and no filter needs no parameters", () => {
  expect(parse("")).toEqual(noAnswersFilters);
  expect(answersHref("ja", "neo-1.1", noAnswersFilters)).toBe(
    "/benchmarks/neo-1.1/answers",
  );
});

for (const query of [
  "models=a,b&dataset=jnli&pattern=a-right-b-wrong",
  "axis=generation&diagnosis=truncated&min=0&max=0.5&of=a",
  "q=%E6%9D%B1+%E4%BA%AC&re=yes&in=question,answers",
  "sort=difficulty&order=desc&marks=yes&diff=reference&cursor=abc",
]) {
  test(`${query} is read and written alike`, () => {
    expect(answersHref("en", "x", parse(query))).toBe(
      `/en/benchmarks/x/answers?${query}`,
    );
  });
}

test("what cannot be read becomes its default", () => {
  expect(
    parse(
      "pattern=x&diagnosis=x&sort=x&order=x&min=x&diff=x&in=x&axis=x&models=%00",
    ),
  ).toEqual(noAnswersFilters);
});

test("a form's empty fields are none, its repeated ones a list, at most six models", () => {
  expect(
    parse(
      "q=&min=&dataset=&models=a&models=b&models=c,d&models=e&models=f&models=g",
    ),
  ).toEqual({
    ...noAnswersFilters,
    models: ["a", "b", "c", "d", "e", "f"],
  });
});

test("another filter begins at the first page; another way to show stays", () => {
  const second = { ...noAnswersFilters, cursor: "x" };
  expect(answersHref("ja", "b", second, { pattern: "differ" })).toBe(
    "/benchmarks/b/answers?pattern=differ",
  );
  expect(answersHref("ja", "b", second, { marks: true })).toBe(
    "/benchmarks/b/answers?marks=yes&cursor=x",
  );
});

test("a score leads to its questions", () => {
  expect(answersBehind("ja", "b", ["m~1"], { category: "NLI" })).toBe(
    "/benchmarks/b/answers?models=m%7E1&category=NLI",
  );
});

test("a search is in all texts unless places are named", () => {
  expect(explorerQuery("b", ["a"], parse("q=x")).text).toEqual({
    text: "x",
    isPattern: false,
    in: ["question", "reference", "answers"],
  });
  expect(explorerQuery("b", ["a"], parse("q=x&in=reference")).text?.in).toEqual(
    ["reference"],
  );
  expect(explorerQuery("b", ["a"], parse("")).text).toBe(null);
});

test("published figures lead to no questions", () => {
  const of = (answered: number) =>
    answersOfRow("en", "b", { key: "m", answered })({ axis: "generation" });
  expect(of(0)).toBe(null);
  expect(of(5)).toBe("/en/benchmarks/b/answers?models=m&axis=generation");
});
