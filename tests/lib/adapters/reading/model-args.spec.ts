import { expect, test } from "@playwright/test";
import { readModelArgs } from "#lib/adapters/reading/model-args.ts";

test("model_args as text and as an object", () => {
  const expected = { model: "org/m", facts: { dtype: "auto" } };
  expect(
    readModelArgs("pretrained=org/m,dtype=auto,token=t,tokenizer=/x/y"),
  ).toEqual(expected);
  expect(
    readModelArgs({ pretrained: "org/m", dtype: "auto", api_key: "k" }),
  ).toEqual(expected);
  expect(readModelArgs(null)).toEqual({ model: undefined, facts: {} });
});
