import type { Source } from "../adapter.ts";
import { bytesOf, type IssueItem } from "./bytes-of.ts";
import { LineSplitter, type RawLine } from "./line-splitter.ts";
import { parseJson } from "./parse-json.ts";
import { issueItem } from "./record-fields.ts";

export interface TextLine {
  kind: "line";
  /** 1-based. */
  line: number;
  text: string;
}

export interface JsonLine {
  kind: "value";
  /** 1-based. */
  line: number;
  value: unknown;
}

/** Lines ended by LF alone; a final CR is dropped, blank lines are passed over but counted. Lines that are not UTF-8 or longer than 64 MiB are issues. */
export async function* textLines(
  source: Source,
): AsyncGenerator<TextLine | IssueItem> {
  for await (const batch of lineBatches(source)) {
    if (batch.kind === "issue") yield batch;
    else
      for (const { line, text } of batch.lines)
        yield { kind: "line", line, text };
  }
}

/** One JSON value per line. A line that cannot be parsed is an issue and the next one goes on; if it is an unfinished last line, the file is truncated. */
export async function* jsonLines(
  source: Source,
): AsyncGenerator<JsonLine | IssueItem> {
  let empty = true;
  for await (const batch of lineBatches(source)) {
    if (batch.kind === "issue") {
      empty &&= batch.issue.severity !== "error";
      yield batch;
      continue;
    }
    empty = false;
    for (const { line, text, unfinished } of batch.lines) {
      const place = { file: source.name, line };
      const parsed = parseJson(text, place);
      if (!parsed.ok && unfinished)
        yield issueItem("error", "truncated-file", place);
      else yield* parsed.issues;
      if (parsed.ok) yield { kind: "value", line, value: parsed.value };
    }
  }
  if (empty) yield issueItem("error", "empty-file", { file: source.name });
}

/** Lines by the chunk: an `await` for each would cost more than its parsing. */
async function* lineBatches(
  source: Source,
): AsyncGenerator<{ kind: "lines"; lines: RawLine[] } | IssueItem> {
  const splitter = new LineSplitter(source.name);
  for await (const item of bytesOf(source)) {
    if (item.kind === "issue") {
      yield item;
      if (item.issue.severity === "error") return;
      continue;
    }
    const lines = splitter.push(item.bytes);
    yield* splitter.takeIssues();
    if (lines.length > 0) yield { kind: "lines", lines };
  }
  const last = splitter.finish();
  yield* splitter.takeIssues();
  if (last) yield { kind: "lines", lines: [last] };
}
