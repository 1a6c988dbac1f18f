/**
 * True where a question that asks whether is answered by a bare yes or no, as the reference does in the question's own verb:
 * いいえ for 発表はされますか and されない.
 */
export function isSameVerdict(
  answer: string,
  reference: string,
  question: string,
): boolean {
  const asked = question.trim().split("\n").at(-1) ?? "";
  if (!/か[。?？]?$/.test(asked) || interrogative.test(asked)) return false;
  const verdict = verdictOf(answer);
  // The reference is a verb or an adjective, in either form; a noun says neither yes nor no.
  if (verdict === null || !/[るたいうくすむんず]$/.test(reference))
    return false;
  return verdict === !/(?:ない|ません|ず)$/.test(reference);
}

function verdictOf(answer: string): boolean | null {
  if (
    /^(?:いいえ|いえ|違います|ない|しない|ありません|しません|no)$/i.test(
      answer,
    )
  )
    return false;
  return /^(?:はい|ええ|そうです|ある|する|あります|します|yes)$/i.test(answer)
    ? true
    : null;
}

const interrogative =
  /何|なに|なん|誰|だれ|どこ|どの|どれ|どちら|どう|どんな|いつ|いくつ|いくら|なぜ/;
