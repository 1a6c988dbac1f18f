import type { Endpoint } from "./endpoint.ts";

/** What of the API an address names. */
export type Found =
  | { kind: "none" }
  /** The address is known; these are its methods. */
  | { kind: "other-method"; allow: string[] }
  | { kind: "endpoint"; endpoint: Endpoint; params: Record<string, string> };

/**
 * The endpoint of a method and a path below `/api/v1`. HEAD asks as GET does.
 * @param path as the address has it, percent-encoded
 */
export function findEndpoint(
  endpoints: readonly Endpoint[],
  method: string,
  path: string,
): Found {
  const segments = segmentsOf(path);
  const here = endpoints.flatMap((endpoint) => {
    const params = segments && match(endpoint.path, segments);
    return params ? [{ endpoint, params }] : [];
  });
  if (here.length === 0) return { kind: "none" };
  const wanted = method === "HEAD" ? "GET" : method;
  const found = here.find(({ endpoint }) => endpoint.method === wanted);
  if (found) return { kind: "endpoint", ...found };
  const methods = here.map(({ endpoint }) => endpoint.method);
  const reads = methods.includes("GET") ? ["HEAD", "OPTIONS"] : [];
  return { kind: "other-method", allow: [...methods, ...reads] };
}

function segmentsOf(path: string): string[] | null {
  try {
    return path.split("/").slice(1).map(decodeURIComponent);
  } catch {
    return null;
  }
}

function match(
  template: string,
  segments: readonly string[],
): Record<string, string> | null {
  const parts = template.split("/").slice(1);
  if (parts.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const segment = segments[at] ?? "";
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== segment : segment === "") return null;
    if (name !== undefined) params[name] = segment;
  }
  return params;
}
