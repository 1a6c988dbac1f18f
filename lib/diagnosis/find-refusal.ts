/** A stretch of a text, in offsets of that text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where a text declines to answer or says that it cannot; null where it does neither. Looks at the first 300 characters. */
export function findRefusal(text: string): Stretch | null {
  const word = text.length < 40 ? says.exec(text) : null;
  if (word) return { start: 0, end: text.length };
  const found = refusal.exec(text.slice(0, 300));
  return found
    ? { start: found.index, end: found.index + found[0].length }
    : null;
}

/** The one word for it, and nothing else. */
const says =
  /^[\s「『(]*(?:不明|未詳|不詳|不定|無回答|未回答|回答なし|答えなし|該当なし|情報なし|データなし|わからない|分からない|知らない|unknown|none|n\/a|null)(?:です|である)?[」』)。.\s]*$/i;

const refusal =
  /申し訳(?:ありません|ございません|ないです)|すみません|すいません|お答え(?:できません|できかねます|することは)|答えられません|回答(?:できません|できかねます|することができません|は(?:できません|不可能))|(?:答え|回答|情報|データ|記載|記述)(?:は|が)?[^。、]{0,8}(?:ありません|ございません|見つかりません|わかりません|分かりません|見当たりません|ない(?:ため|ので)|不明です)|わかりません|分かりません|存じません|知りません|(?:判断|特定|確認)(?:できません|できない(?:ため|ので)|がつきません)|(?:i'?m |i am )?sorry|i (?:cannot|can't|can not|am unable|'m unable|do not know|don't know|am not able)|as an ai|cannot (?:answer|determine|be determined)|no (?:answer|information)|not (?:enough information|provided|specified|mentioned)/i;
