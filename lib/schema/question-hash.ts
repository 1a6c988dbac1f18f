import { createHash } from "node:crypto";

/**
 * What a question is known by: sha-256 (hex, 64 digits) of its dataset, inputs and references.
 * Line ends are unified and the texts NFC-normalised, so that a copy made on another system is the same question.
 */
export function questionHash(question: {
  dataset: string;
  inputs: readonly string[];
  references: readonly (string | null)[];
}): string {
  return sha256([question.dataset, question.inputs.map(canonical), question.references.map((r) => r === null ? null : canonical(r))]);
}

/** The hash of one input alone: finds the question where a file brings another reference, or none. */
export function inputHash(dataset: string, input: string): string {
  return sha256([dataset, canonical(input)]);
}

const canonical = (text: string) => text.replace(/\r\n?/g, "\n").normalize("NFC");
const sha256 = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
