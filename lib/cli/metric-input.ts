/** A line's object -> the object to answer with. */
export type MetricCommand = (
  input: Record<string, unknown>,
) => Record<string, unknown>;

export function textOf(input: Record<string, unknown>, key: string): string {
  const value = input[key];
  if (typeof value === "string") return value;
  throw new Error(`"${key}" has to be a string.`);
}

export function textsOf(
  input: Record<string, unknown>,
  key: string,
): readonly string[] {
  const value = input[key];
  if (Array.isArray(value) && value.every((v) => typeof v === "string"))
    return value;
  throw new Error(`"${key}" has to be a list of strings.`);
}

export function listOf(
  input: Record<string, unknown>,
  key: string,
): readonly unknown[] {
  const value = input[key];
  if (Array.isArray(value)) return value;
  throw new Error(`"${key}" has to be a list.`);
}

/** Numbers by name. Entries that are null are missing ones, and left out. */
export function numbersOf(
  input: Record<string, unknown>,
  key: string,
): Readonly<Record<string, number>> {
  const value = input[key];
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`"${key}" has to be an object.`);
  const entries = Object.entries(value).filter(([, v]) => v !== null);
  const wrong = entries.find(([, v]) => typeof v !== "number");
  if (wrong) throw new Error(`"${key}.${wrong[0]}" has to be a number.`);
  return Object.fromEntries(entries);
}
