/** Licences under which a question may be shown to everybody, with its source named beside it. */
const open = new Set([
  "Apache-2.0",
  "BSD-3-Clause",
  "CC BY 4.0",
  "CC BY-SA 4.0",
  "CC0-1.0",
  "MIT",
]);

/** Whether a dataset's licence allows its questions to be shown; one that is not known does not. */
export function allowsShowing(licence: string | undefined): boolean {
  return licence !== undefined && open.has(licence);
}
