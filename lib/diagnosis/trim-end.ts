/** Without whitespace and these characters at its end. Linear, as a pattern with `+$` is not. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    if (!characters.includes(last) && last.trim() !== "") break;
    end -= 1;
  }
  return text.slice(0, end);
}
