/**
 * A model's name for URLs: `tokyotech-llm/Swallow-70b` becomes `tokyotech-llm--swallow-70b`.
 * Letters and digits of any script stay; never empty, never only dots.
 */
export function modelSlug(name: string): string {
  const slug = name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("/", "--")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  return slug === "" ? "model" : slug;
}

/** What the board shows where nobody says otherwise: the name without its organisation. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1) || name;
}
