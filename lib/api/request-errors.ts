import type { z } from "zod";
import type { RequestError } from "../schema/api/problem.ts";

/** What a schema said of a request, with where it stands: a parameter's name, or a pointer into the body. */
export function requestErrors(
  part: "query" | "body",
  error: z.ZodError | undefined,
): RequestError[] {
  return (error?.issues ?? []).flatMap((issue) => {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
    if (unknown.length > 0) {
      const detail = "There is no such name here.";
      return unknown.map((key) => errorAt(part, [...issue.path, key], detail));
    }
    return [errorAt(part, issue.path, issue.message)];
  });
}

function errorAt(
  part: "query" | "body",
  path: readonly PropertyKey[],
  detail: string,
): RequestError {
  if (part === "query") return { detail, parameter: String(path[0] ?? "") };
  const escaped = path.map((each) =>
    String(each).replaceAll("~", "~0").replaceAll("/", "~1"),
  );
  return { detail, pointer: escaped.map((each) => `/${each}`).join("") };
}
