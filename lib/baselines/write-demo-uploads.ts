/**
 * Writes what each baseline would upload: one folder per baseline with answers.jsonl, model_answer.jsonl and
 * model_judgment.jsonl. The same program gives the same bytes.
 *
 *   node lib/baselines/write-demo-uploads.ts prisma/demo/kurabe-mini-1
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { demoUploads } from "./demo-uploads.ts";
import { baselines } from "./list.ts";

const [out] = process.argv.slice(2);
if (!out) throw new Error("usage: write-demo-uploads.ts OUTDIR");
for (const baseline of baselines) {
  const folder = path.join(out, baseline.name);
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of demoUploads(baseline))
    writeFileSync(path.join(folder, name), text);
}
