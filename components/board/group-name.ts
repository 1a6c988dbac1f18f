import type { Colouring } from "#lib/charts/scatter-rows.ts";
import type { Translate } from "./translate.ts";

/** What a colour's group is called; null where it is not known. */
export function groupName(
  t: Translate,
  name: string | null,
  colour: Colouring,
): string | null {
  if (name === null) return null;
  switch (colour) {
    case "size":
      return t(`scatter.shapes.${name as "small"}`);
    case "weights":
      return t(`scatter.weights.${name as "open"}`);
    default:
      return name;
  }
}
