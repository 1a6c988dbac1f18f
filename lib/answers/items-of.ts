/** The items of a list answer as set metrics part it, blank ones left out. */
export function itemsOf(text: string, separator: "\n" | " "): string[] {
  return text
    .normalize("NFKC")
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
