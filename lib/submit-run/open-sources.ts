import { basename, dirname } from "node:path";
import type { Adapter, Source } from "../adapters/adapter.ts";
import { detectAdapter } from "../adapters/detect.ts";
import { adapters } from "../adapters/list.ts";
import { expandFile } from "../adapters/reading/expand.ts";
import { takeSample } from "../adapters/reading/sample.ts";
import type { Issue } from "../schema/issue.ts";
import type { Rec } from "../schema/record.ts";

/** A file to read: where it is, and what the user calls it. */
export interface InputFile {
  path: string;
  name: string;
  /** Found in a folder rather than named: need not be a result file. */
  walked?: boolean;
}

/** One source whose format was recognised. */
export interface OpenedSource {
  source: Source;
  adapter: Adapter;
  /** The user's file that it came from. */
  file: InputFile;
  /** What it mainly holds: decides the order of reading. */
  holds: Rec["kind"] | "nothing";
}

/** Questions before the answers that need them, claims before what they are compared with. */
const ORDER: OpenedSource["holds"][] = [
  "question",
  "aggregate",
  "run-facts",
  "judgement",
  "prediction",
  "nothing",
];

/** Expands archives, recognises each content's format and sorts the sources in the order they must be read. */
export async function openSources(
  files: readonly InputFile[],
): Promise<{ opened: OpenedSource[]; issues: Issue[] }> {
  const opened: OpenedSource[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const expanded = await expandFile(file.path, file.name);
    issues.push(...expanded.issues);
    for (const source of expanded.sources) {
      const sample = await takeSample(source);
      const found = detectAdapter(sample, adapters);
      if (found)
        opened.push({
          source,
          adapter: found.adapter,
          file,
          holds: await peek(found.adapter, source),
        });
      else
        issues.push(sample.problem ?? unrecognised(source, sample.shape, file));
    }
  }
  opened.sort((a, b) => ORDER.indexOf(a.holds) - ORDER.indexOf(b.holds));
  return { opened, issues };
}

/** The name a run goes by where its file does not say: the file's own without its ending, or its folder's where that is a harness's stock name. */
export function nameOfFile(file: string): string {
  const own = basename(file).replace(/\.(jsonl?|csv|gz|zip|eval)+$/gi, "");
  const folder = basename(dirname(file));
  return STOCK_NAME.test(own) && !/^\.*$/.test(folder) ? folder : own;
}

const STOCK_NAME = /^((output|score)_eval|results?|predictions?|answers?)$/i;

async function peek(
  adapter: Adapter,
  source: Source,
): Promise<OpenedSource["holds"]> {
  let holds: OpenedSource["holds"] = "nothing";
  for await (const item of adapter.read(source)) {
    if (item.kind === "issue") continue;
    holds = item.kind;
    if (item.kind !== "run-facts") break;
  }
  return holds;
}

function unrecognised(source: Source, shape: string, file: InputFile): Issue {
  return {
    severity: file.walked ? "info" : "error",
    code: shape === "empty" ? "empty-file" : "unknown-format",
    place: { file: source.name },
    params: {},
  };
}
