import { isUtf8 } from "node:buffer";
import type { Source } from "../adapter.ts";
import { bytesOf, type IssueItem } from "./bytes-of.ts";
import { formatPath, type JsonPath } from "./format-path.ts";
import { JsonSplitter, type SplitElement } from "./json-splitter.ts";
import { MAX_DEPTH, parseJson } from "./parse-json.ts";
import { issueItem } from "./record-fields.ts";

export interface JsonElement {
  kind: "value";
  path: JsonPath;
  /** 1-based line on which the value begins. */
  line: number;
  value: unknown;
}

/**
 * The values of one JSON document of any size: those at which `descend` says no, in the order of the file, each parsed
 * by itself. `descend([])` is asked about the document itself; it is only asked about objects and arrays.
 * A value that cannot be read is an issue and the next one goes on; what breaks the document around the values ends it.
 */
export async function* jsonElements(
  source: Source,
  descend: (path: JsonPath) => boolean,
): AsyncGenerator<JsonElement | IssueItem> {
  const splitter = new JsonSplitter(descend);
  let empty = true;
  for await (const item of bytesOf(source)) {
    if (item.kind === "issue") {
      yield item;
      if (item.issue.severity === "error") return;
      continue;
    }
    empty &&= item.bytes.toString("latin1").trim() === "";
    for (const element of splitter.push(item.bytes))
      yield* parseElement(source.name, element);
    if (splitter.fault) {
      const { line, found, expected } = splitter.fault;
      const path = formatPath(splitter.path);
      const place = { file: source.name, line, ...(path && { path }) };
      const reason = `${found} where ${expected} is expected`;
      yield issueItem("error", "bad-json", place, { reason });
      return;
    }
  }
  for (const element of splitter.finish())
    yield* parseElement(source.name, element);
  if (splitter.unfinished) yield unfinished(source, splitter, empty);
}

function unfinished(source: Source, splitter: JsonSplitter, empty: boolean) {
  if (empty) return issueItem("error", "empty-file", { file: source.name });
  const path = formatPath(splitter.path);
  const place = { file: source.name, line: splitter.line };
  return issueItem("error", "truncated-file", {
    ...place,
    ...(path && { path }),
  });
}

function* parseElement(
  file: string,
  element: SplitElement,
): Generator<JsonElement | IssueItem> {
  const { path, line, bytes, fault } = element;
  const text = formatPath(path);
  const place = text === "" ? { file, line } : { file, line, path: text };
  if (bytes === null) {
    const limit =
      fault === "too-deep" ? `${MAX_DEPTH} levels` : "64 MiB a value";
    yield issueItem("error", fault ?? "too-large", place, { limit });
  } else if (!isUtf8(bytes))
    yield issueItem("error", "bad-encoding", place, {});
  else {
    const parsed = parseJson(bytes.toString("utf8"), place, path.length);
    yield* parsed.issues;
    if (parsed.ok) yield { kind: "value", path, line, value: parsed.value };
  }
}
