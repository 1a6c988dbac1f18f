/** Foreign JSON as it comes: nothing about its fields is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object's fields; none where the value is no object. */
export const objectOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};

/** A list's elements; none where the value is no list. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

/** `{ name: value }`, or nothing where there is no value. */
export const optional = <K extends string, V>(
  name: K,
  value: V | undefined,
): { [P in K]?: V } =>
  (value === undefined ? {} : { [name]: value }) as { [P in K]?: V };
