/**
 * What may be kept of a harness's configuration: names, numbers and switches.
 * Dropped: whatever tells of the machine or its owner (paths, hosts, addresses, keys), and values nested more than six deep.
 */
export function safeFacts(
  facts: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([name]) => !PRIVATE_NAME.test(name))
      .map(([name, value]) => [name, safeValue(value, 0)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** Whether a text says where something lies on somebody's machine, or names a machine. */
export function isLocal(text: string): boolean {
  return LOCAL.test(text.trim());
}

/** A model as it may be shown: `org/name` stays; of a local path, only its last part. */
export function publicModelName(name: string): string {
  const trimmed = name.trim().replace(/[/\\]+$/, "");
  const parts = trimmed.split(/[/\\]/);
  return isLocal(trimmed) || parts.length > 2 ? (parts.at(-1) ?? "") : trimmed;
}

const PRIVATE_NAME =
  /(^|_)(token|api_?key|secret|password|credentials?|url|uri|host(name)?|env(_info)?|user(name)?|entity|path|dir(ectory)?|file|location|device|command|args_passed|cache)$/i;
const LOCAL =
  /^([/~]|\.{1,2}[/\\]|[A-Za-z]:[\\/]|\\\\|[a-z]+:\/\/|\$?\{)|\/(home|mnt|Users|root|fsx|scratch|tmp)\/|^\d{1,3}(\.\d{1,3}){3}/;

function safeValue(value: unknown, depth: number): unknown {
  if (depth > 6) return undefined;
  if (typeof value === "string") return isLocal(value) ? undefined : value;
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return value
      .map((element) => safeValue(element, depth + 1))
      .filter((element) => element !== undefined);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !PRIVATE_NAME.test(name))
      .map(([name, inner]) => [name, safeValue(inner, depth + 1)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}
