/** Line patterns by slot: a second channel beside colour. */
export const slotDash: readonly (string | undefined)[] = [
  undefined,
  "7 3",
  "2 3",
  "10 3 2 3",
  "5 2 2 2 2 2",
  "14 4",
];
