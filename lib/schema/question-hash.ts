import { createHash } from "node:crypto";

/**
 * What a question is known by: sha-256 (hex, 64 digits) of its dataset, inputs and references.
 * Line ends are unified and the texts normalised (inputs NFC; references NFKC, because harnesses store them so),
 * so that a copy made on another system or taken from a result file is the same question.
 */
export function questionHash(question: {
  dataset: string;
  inputs: readonly string[];
  references: readonly (string | null)[];
}): string {
  return sha256([
    question.dataset,
    question.inputs.map((text) => unified(text).normalize("NFC")),
    question.references.map((text) =>
      text === null ? null : unified(text).normalize("NFKC"),
    ),
  ]);
}

/** The hash of one turn's input alone: finds the question where a file brings another reference, or none. */
export function inputHash(dataset: string, input: string): string {
  return sha256([dataset, unified(input).normalize("NFC")]);
}

const unified = (text: string) => text.replace(/\r\n?/g, "\n");

const sha256 = (value: unknown) =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex");
