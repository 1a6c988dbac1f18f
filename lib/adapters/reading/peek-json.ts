import { Buffer } from "node:buffer";
import type { Sample } from "../adapter.ts";
import type { JsonPath } from "./format-path.ts";
import { JsonSplitter } from "./json-splitter.ts";
import { parseJson } from "./parse-json.ts";

/** The values in the part of a JSON document that a sample shows, at the places where `descend` says no; at most 20, whole ones only. */
export function peekJson(
  sample: Pick<Sample, "text">,
  descend: (path: JsonPath) => boolean,
): { path: JsonPath; value: unknown }[] {
  const splitter = new JsonSplitter(descend);
  return splitter
    .push(Buffer.from(sample.text))
    .slice(0, MAX_VALUES)
    .flatMap(({ path, bytes }) => {
      const parsed = parseJson(bytes?.toString("utf8") ?? "", { file: "" });
      return parsed.ok ? [{ path, value: parsed.value }] : [];
    });
}

const MAX_VALUES = 20;
