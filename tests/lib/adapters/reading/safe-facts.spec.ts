import { expect, test } from "@playwright/test";
import {
  publicModelName,
  safeFacts,
} from "#lib/adapters/reading/safe-facts.ts";

for (const [name, expected] of [
  ["org/name", "org/name"],
  ["gpt-4", "gpt-4"],
  ["/mnt/nfs/me/model-7b/", "model-7b"],
  ["./hf_model/model-7b", "model-7b"],
  ["${PROJECT_DIR}/outputs/model-7b/", "model-7b"],
  ["{PROJECT_DIR}/model-7b", "model-7b"],
  ["sft/checkpoints/model-7b", "model-7b"],
  ["C:\\models\\model-7b", "model-7b"],
  ["~/model-7b", "model-7b"],
] as const)
  test(`model name of ${name}`, () => {
    expect(publicModelName(name)).toBe(expected);
  });

test("what tells of a machine or its owner is dropped, at every depth", () => {
  expect(
    safeFacts({
      temperature: 0.1,
      api_key: "k",
      hf_token: "t",
      base_url: "http://10.0.0.5",
      note: "/home/me/x",
      nested: { output_dir: "runs", kept: ["a", "/root/b"], hostname: "h" },
      limit: null,
      nan: NaN,
    }),
  ).toEqual({ temperature: 0.1, nested: { kept: ["a"] }, limit: null });
});
