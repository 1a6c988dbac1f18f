/** A way into a JSON document: keys and 0-based positions. */
export type JsonPath = readonly (string | number)[];

/** `["outputs", "jamp", 3, "pred"]` as `outputs.jamp[3].pred`; keys that are no plain words are quoted. */
export function formatPath(path: JsonPath): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (!PLAIN.test(part)) text += `[${JSON.stringify(part)}]`;
    else text += text === "" ? part : `.${part}`;
  }
  return text;
}

const PLAIN = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
