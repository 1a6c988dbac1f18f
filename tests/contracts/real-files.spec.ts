import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { detectAdapter } from "#lib/adapters/detect.ts";
import { adapters } from "#lib/adapters/list.ts";
import { expandFile } from "#lib/adapters/reading/expand.ts";
import { takeSample } from "#lib/adapters/reading/sample.ts";

const data = path.resolve("../shared/data");

test.skip(!existsSync(data), "the shared real data is not on this machine");

/** What lies in the files, as their READMEs and a count by other means say. `each`: per file; `total`: over all of them. */
const groups: {
  files: RegExp;
  adapter: string | null;
  count: number;
  each?: Record<string, number>;
  total?: Record<string, number>;
  issues?: string[];
}[] = [
  {
    files: /^japanese-mt-bench\/model_answer\/gpt-4o?\.jsonl$/,
    adapter: "fastchat-answers",
    count: 2,
    each: { prediction: 160 },
  },
  {
    files: /^japanese-mt-bench\/model_answer\/(?!gpt).*\.jsonl$/,
    adapter: "fastchat-answers",
    count: 7,
    each: { prediction: 80, "run-facts": 1 },
  },
  {
    files: /^japanese-mt-bench\/reference_answer(_at_\w+)?\/.*\.jsonl$/,
    adapter: "fastchat-answers",
    count: 4,
    each: { prediction: 160 },
  },
  {
    files: /^japanese-mt-bench\/model_judgment\/gpt-4_single\.jsonl$/,
    adapter: "fastchat-judgements",
    count: 1,
    each: { judgement: 564 },
  },
  {
    files: /^japanese-mt-bench\/model_judgment\/gpt-4_pair\.jsonl$/,
    adapter: null,
    count: 1,
    issues: ["empty-file"],
  },
  {
    files: /^japanese-mt-bench\/question(_at_\w+)?\.jsonl$/,
    adapter: "fastchat-questions",
    count: 2,
    each: { question: 60 },
  },
  {
    files: /^japanese-mt-bench\/question_full(_at_\w+)?\.jsonl$/,
    adapter: "fastchat-questions",
    count: 2,
    each: { question: 80 },
  },
  {
    files: /^japanese-mt-bench\/judge_\w*prompts\w*\.jsonl$/,
    adapter: null,
    count: 3,
    issues: ["unknown-format"],
  },
  {
    files: /^mt-bench-augmxnt\/model_answer\/(?!gpt-4|Qwen).*\.jsonl$/,
    adapter: "fastchat-answers",
    count: 14,
    each: { prediction: 240, "run-facts": 1 },
  },
  {
    files: /^mt-bench-augmxnt\/model_answer\/Qwen-14B-Chat\.jsonl$/,
    adapter: "fastchat-answers",
    count: 1,
    each: { prediction: 120, "run-facts": 1 },
  },
  {
    files: /^mt-bench-augmxnt\/model_answer\/gpt-4\.jsonl$/,
    adapter: "fastchat-answers",
    count: 1,
    each: { prediction: 520 },
  },
  {
    files: /^mt-bench-augmxnt\/model_judgment\/.*\.jsonl$/,
    adapter: "fastchat-judgements",
    count: 17,
    total: { judgement: 1260 },
  },
  {
    files: /^mt-bench-nejumi\/.*\/(model|reference)_answer\/.*\.jsonl$/,
    adapter: "fastchat-answers",
    count: 2,
    each: { prediction: 160 },
  },
  {
    files: /^mt-bench-nejumi\/.*\/model_judgment\/.*\.jsonl$/,
    adapter: "fastchat-judgements",
    count: 1,
    each: { judgement: 160 },
  },
  {
    files: /^mt-bench-nejumi\/.*\/question\.jsonl$/,
    adapter: "fastchat-questions",
    count: 1,
    each: { question: 80 },
  },
  {
    files: /^jaster-neo-subset\/test\/(?!wiki_).*\.json$/,
    adapter: "llm-jp-eval-dataset",
    count: 11,
    each: { question: 100 },
  },
  {
    files: /^jaster-neo-subset\/test\/wiki_.*\.json$/,
    adapter: "llm-jp-eval-dataset",
    count: 5,
    each: { question: 20 },
  },
  {
    files: /^jaster-neo-subset\/dev\/.*\.json$/,
    adapter: "llm-jp-eval-dataset",
    count: 16,
    total: { question: 117 },
  },
  {
    files: /^llm-jp-eval-runs\/predictions\/.*\.jsonl$/,
    adapter: "kurabe-jsonl",
    count: 50,
    each: { prediction: 1000 },
  },
  {
    files: /^llm-jp-eval-runs\/inputs\.jsonl$/,
    adapter: "kurabe-jsonl",
    count: 1,
    each: { question: 1000 },
  },
  {
    files: /^llm-jp-eval-runs\/runs\.json$/,
    adapter: "recorded-scores",
    count: 1,
    each: { aggregate: 800 },
  },
  {
    files: /^llm-jp-eval-runs\/raw\/.*\/output_eval\.json$/,
    adapter: "llm-jp-eval-1-0",
    count: 1,
    each: { prediction: 1000 },
  },
  {
    files: /^llm-jp-eval-runs\/raw\/.*\/score_eval\.json$/,
    adapter: "llm-jp-eval-1-0-scores",
    count: 1,
    each: { aggregate: 16 },
  },
  {
    files:
      /^(jaster-neo-subset\/prompt_templates|llm-jp-eval-runs\/prompts|nejumi-model-metadata)\.json$/,
    adapter: null,
    count: 3,
    issues: ["unknown-format"],
  },
];

for (const group of groups)
  test(`${group.files.source}: ${group.adapter ?? "not a result file"}`, async () => {
    const names = (await allFiles()).filter((name) => group.files.test(name));
    expect(names).toHaveLength(group.count);
    const total: Record<string, number> = {};
    for (const name of names) {
      const read = await readRealFile(name);
      expect({ name, adapter: read.adapter }).toEqual({
        name,
        adapter: group.adapter,
      });
      expect(read.issues).toEqual(group.issues ?? []);
      if (group.each)
        expect({ name, ...read.counts }).toEqual({ name, ...group.each });
      for (const [kind, n] of Object.entries(read.counts))
        total[kind] = (total[kind] ?? 0) + n;
    }
    if (group.total) expect(total).toMatchObject(group.total);
  });

async function allFiles(): Promise<string[]> {
  const entries = await readdir(data, { recursive: true });
  return entries.toSorted();
}

async function readRealFile(name: string) {
  const counts: Record<string, number> = {};
  const { sources, issues } = await expandFile(path.join(data, name), name);
  const codes: string[] = issues.map((issue) => issue.code);
  let adapter: string | null = null;
  for (const source of sources) {
    const sample = await takeSample(source);
    const found = detectAdapter(sample, adapters);
    adapter = found?.adapter.id ?? null;
    if (!found)
      codes.push(sample.shape === "empty" ? "empty-file" : "unknown-format");
    else
      for await (const item of found.adapter.read(source))
        if (item.kind === "issue") codes.push(item.issue.code);
        else counts[item.kind] = (counts[item.kind] ?? 0) + 1;
  }
  return { adapter, counts, issues: [...new Set(codes)] };
}
