import { z } from "zod";
import { lineSchema } from "./kurabe-lines.ts";

/** The published JSON Schema of one line of Kurabe's JSONL, made from the schemas that read it; `public/schemas/kurabe-results-1.schema.json` is this text. */
export function kurabeJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(lineSchema, { io: "input" });
  const document = {
    $schema,
    $id: "kurabe-results-1.schema.json",
    title: "Kurabe results, version 1: one line of a JSONL file",
    ...schema,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
