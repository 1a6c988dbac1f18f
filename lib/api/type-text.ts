import { z } from "zod";

/**
 * A JSON Schema in the notation of TypeScript, which says what an answer looks like in any language. References are
 * named, optional fields have a question mark, ranges and patterns are left to the document.
 */
export function typeText(schema: unknown, depth = 0): string {
  const at = nodeSchema.parse(schema);
  if (at.$ref !== undefined) return at.$ref.split("/").at(-1) ?? "";
  const values = at.const === undefined ? at.enum : [at.const];
  if (values) return values.map((each) => JSON.stringify(each)).join(" | ");
  const choices = choicesOf(at);
  if (choices) return unionOf(choices, depth);
  if (at.type === "object") return objectText(at, depth);
  if (at.type === "array") return arrayText(at, depth);
  return at.type === "integer" ? "number" : `${at.type ?? "unknown"}`;
}

const nodeSchema = z.object({
  $ref: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  prefixItems: z.array(z.unknown()).optional(),
});
type Node = z.infer<typeof nodeSchema>;

function choicesOf(at: Node): unknown[] | undefined {
  if (Array.isArray(at.type)) return at.type.map((type) => ({ ...at, type }));
  return at.anyOf ?? at.oneOf;
}

function unionOf(choices: readonly unknown[], depth: number): string {
  const texts = choices.map((each) => typeText(each, depth));
  return [...new Set(texts)].join(" | ");
}

function objectText(at: Node, depth: number): string {
  const fields = Object.entries(at.properties ?? {});
  if (fields.length === 0) {
    const { additionalProperties: rest } = at;
    const isMap = typeof rest === "object" && rest !== null;
    return isMap ? `Record<string, ${typeText(rest, depth)}>` : "{}";
  }
  const indent = "  ".repeat(depth + 1);
  const lines = fields.map(([name, schema]) => {
    const mark = at.required?.includes(name) ? "" : "?";
    return `${indent}${name}${mark}: ${typeText(schema, depth + 1)};\n`;
  });
  return `{\n${lines.join("")}${"  ".repeat(depth)}}`;
}

function arrayText(at: Node, depth: number): string {
  if (at.prefixItems)
    return `[${at.prefixItems.map((each) => typeText(each, depth)).join(", ")}]`;
  const item = at.items === undefined ? "unknown" : typeText(at.items, depth);
  return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
}
