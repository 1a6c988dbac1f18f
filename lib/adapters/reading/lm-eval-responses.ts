type Row = Readonly<Record<string, unknown>>;

/** The texts that the model generated for one document, one per repeat; none where only likelihoods were asked for. */
export function textResponses(row: Row): string[] {
  if (!wasGenerated(row["arguments"])) return [];
  const responses = row["resps"] ?? row["filtered_resps"];
  return flat(responses).filter((text) => typeof text === "string");
}

/**
 * What a multiple-choice line comes to: the option with the highest log-likelihood is the answer.
 * Null for lines that are not a choice between options: generated text, or the likelihood of one text alone.
 * `acc` is the file's own verdict; it tells what `target` means where an option's text looks like an option's number.
 */
export function chosenOption(
  row: Row,
  acc: number | undefined,
): { output: string; reference: string | undefined } | null {
  const likelihoods = pairs(row["filtered_resps"]) ?? pairs(row["resps"]);
  const options = continuations(row["arguments"]);
  if (!likelihoods || likelihoods.length < 2) return null;
  if (options.length !== likelihoods.length) return null;
  const best = likelihoods.indexOf(Math.max(...likelihoods));
  return {
    output: options[best] ?? "",
    reference: referenceOf(row["target"], options, best, acc),
  };
}

function referenceOf(
  target: unknown,
  options: string[],
  best: number,
  acc: number | undefined,
): string | undefined {
  const text = String(target).trim();
  const byText = options.indexOf(text);
  const byNumber = /^\d+$/.test(text) ? Number(text) : -1;
  const candidates = [byText, byNumber].filter(
    (at, i, all) => at >= 0 && at < options.length && all.indexOf(at) === i,
  );
  if (candidates.length < 2 || acc === undefined)
    return candidates.length === 1 ? options[candidates[0] ?? 0] : undefined;
  const fitting = candidates.filter((at) => (at === best) === acc > 0.5);
  return fitting.length === 1 ? options[fitting[0] ?? 0] : undefined;
}

/** `["-1.2", "False"]` per option, with or without a list around each; null where this is something else. */
function pairs(responses: unknown): number[] | null {
  if (!Array.isArray(responses) || responses.length === 0) return null;
  const values = responses.map((response) => {
    const pair = Array.isArray(response?.[0]) ? response[0] : response;
    return Array.isArray(pair) && pair.length === 2 && isFlag(pair[1])
      ? Number(pair[0])
      : NaN;
  });
  return values.some(Number.isNaN) ? null : values;
}

const isFlag = (value: unknown) =>
  value === "True" || value === "False" || typeof value === "boolean";

/** Requests to generate carry their settings as an object; requests for a likelihood carry a text, or nothing. */
function wasGenerated(args: unknown): boolean {
  if (typeof args !== "object" || args === null) return true;
  const [first] = Object.values(args) as unknown[];
  const settings = Array.isArray(first)
    ? first[1]
    : (first as Record<string, unknown> | undefined)?.["arg_1"];
  return typeof settings === "object" && settings !== null;
}

/** The text of each option: `arg_1` of each request; the space that joins it to the prompt is not part of it. */
function continuations(args: unknown): string[] {
  if (typeof args !== "object" || args === null) return [];
  const requests: unknown[] = Array.isArray(args) ? args : Object.values(args);
  return requests
    .map((request) =>
      Array.isArray(request)
        ? request[1]
        : (request as Record<string, unknown> | null)?.["arg_1"],
    )
    .filter((text) => typeof text === "string")
    .map((text) => text.trim());
}

function flat(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flatMap(flat) : [value];
}
