/** The option that shares the most characters with the question; the middle one where none does. */
export function chooseOption(input: string): string {
  const [question = "", list = ""] = input.split("\n選択肢：");
  const asked = new Set(question);
  let best = { number: "2", shared: 0 };
  for (const option of list.split(",")) {
    const [number = "", text = ""] = option.split(".");
    const shared = [...new Set(text)].filter((c) => asked.has(c)).length;
    if (shared > best.shared) best = { number, shared };
  }
  return best.number;
}
