import { once } from "node:events";
import { aggregateCommands } from "./metric-aggregates.ts";
import { answerCommands } from "./metric-answers.ts";
import type { MetricCommand } from "./metric-input.ts";

/** One pure function per rule: the input keys of its golden file -> its output keys. Throws where the input lacks a key. */
export const metricCommands: Readonly<Record<string, MetricCommand>> = {
  ...answerCommands,
  ...aggregateCommands,
};

/**
 * JSONL in, one JSON line out per line in, in order; lines end in LF alone. A line that cannot be scored, an empty one
 * included, gives `{"error": ...}`. Resolves to whether there was such a line. Numbers that JSON cannot say become null.
 */
export async function runMetric(
  name: string,
  input: AsyncIterable<Uint8Array | string>,
  output: NodeJS.WritableStream,
): Promise<boolean> {
  const command = metricCommands[name];
  if (!command) throw new Error(`There is no metric "${name}".`);
  let failed = false;
  for await (const line of linesOf(input)) {
    const result = applyTo(line, command);
    failed ||= "error" in result;
    if (!output.write(`${JSON.stringify(result)}\n`))
      await once(output, "drain");
  }
  return failed;
}

function applyTo(
  line: string,
  command: MetricCommand,
): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return { error: "The line is not a JSON object." };
    return command({ ...value });
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** The text after the last LF is a line only where it is not empty. */
async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const chunk of input) {
    rest +=
      typeof chunk === "string"
        ? chunk
        : decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
