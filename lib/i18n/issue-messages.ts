import type { IssueCode } from "../schema/issue.ts";

export type IssueLanguage = "ja" | "en";
type Params = Record<string, string | number>;
type Message = (p: Params) => string;

/** Params of an issue that only some of its cases have. */
const opt = (
  value: string | number | undefined,
  text: (v: string) => string,
) => (value === undefined || value === "" ? "" : text(String(value)));

/** Scores to the six digits that tell two of them apart. */
const shown = (value: string | number | undefined) =>
  typeof value === "number" ? Number(value.toPrecision(6)) : value;

const at = (p: Params) => `${p["dataset"]} ${p["question"]}`;

/** What becomes of a duplicate is the benchmark's rule; on its own a file has none. */
const duplicateRule: Record<IssueLanguage, Message> = {
  en: ({ counted }) =>
    counted === "yes"
      ? "This benchmark counts both."
      : counted === "no"
        ? "The first stays, this one is ignored."
        : "Remove one, or know that benchmarks differ in what they make of it.",
  ja: ({ counted }) =>
    counted === "yes"
      ? "このベンチマークでは両方を数えます。"
      : counted === "no"
        ? "最初のものだけを採用します。"
        : "どちらかを削除してください。扱いはベンチマークによって異なります。",
};

/** What each kind of issue says, by language. */
export const issueMessages: Record<
  IssueCode,
  Record<IssueLanguage, Message>
> = {
  "unknown-format": {
    en: () =>
      "Not a format that Kurabe knows. `kurabe formats` lists them; Kurabe's own JSONL is the simplest to write.",
    ja: () =>
      "Kurabe が知らない形式です。対応形式は `kurabe formats` で確認できます。Kurabe 独自の JSONL がもっとも簡単です。",
  },
  "empty-file": {
    en: () => "The file is empty. Check that the harness finished writing it.",
    ja: () =>
      "ファイルが空です。評価ツールの書き込みが終わっているか確認してください。",
  },
  "truncated-file": {
    en: () =>
      "The file ends in the middle of a record. Copy or upload it again.",
    ja: () =>
      "ファイルがレコードの途中で終わっています。もう一度コピーまたはアップロードしてください。",
  },
  "bad-archive": {
    en: (p) =>
      `The archive cannot be read${opt(p["reason"], (r) => `: ${r}`)}. Pack it again, or give the files themselves.`,
    ja: (p) =>
      `アーカイブを読めません${opt(p["reason"], (r) => `（${r}）`)}。圧縮し直すか、中のファイルをそのまま指定してください。`,
  },
  "too-large": {
    en: (p) =>
      `Too large once unpacked${opt(p["limit"], (l) => ` (limit ${l})`)}. Split it by model or dataset.`,
    ja: (p) =>
      `展開後の大きさが上限${opt(p["limit"], (l) => `（${l}）`)}を超えています。モデルやデータセットごとに分割してください。`,
  },
  "bad-encoding": {
    en: (p) =>
      `Not valid UTF-8${opt(p["found"], (f) => ` (found ${f})`)}. Save the file as UTF-8.`,
    ja: (p) =>
      `UTF-8 として正しくありません${opt(p["found"], (f) => `（検出: ${f}）`)}。UTF-8 で保存し直してください。`,
  },
  "byte-order-mark": {
    en: () => "Begins with a byte order mark; it was skipped.",
    ja: () => "先頭にバイト順マーク（BOM）があり、読み飛ばしました。",
  },
  "unusual-line-separator": {
    en: () =>
      "Holds U+2028, U+2029 or U+0085 inside a record; only LF ends a line, so the text was kept whole.",
    ja: () =>
      "レコード内に U+2028・U+2029・U+0085 があります。行の区切りは LF だけなので、文字列はそのまま保持しました。",
  },
  "bad-json": {
    en: (p) =>
      `Not valid JSON${opt(p["reason"], (r) => `: ${r}`)}. The record was skipped.`,
    ja: (p) =>
      `JSON として正しくありません${opt(p["reason"], (r) => `（${r}）`)}。このレコードは読み飛ばしました。`,
  },
  "not-a-number": {
    en: (p) =>
      `${p["field"] ?? "A value"} is NaN, Infinity or no number at all${opt(p["value"], (v) => ` (${v})`)}; it is treated as missing.`,
    ja: (p) =>
      `${p["field"] ?? "値"}が NaN・無限大、または数値以外${opt(p["value"], (v) => `（${v}）`)}です。欠測として扱います。`,
  },
  "too-deep": {
    en: () =>
      "JSON nested too deeply. Result files are never nested like this: check what wrote it.",
    ja: () =>
      "JSON の入れ子が深すぎます。出力したプログラムを確認してください。",
  },
  "wrong-type": {
    en: (p) =>
      `${p["field"] ?? "A field"} has the wrong type${opt(p["expected"], (e) => `: expected ${e}`)}${opt(p["found"], (f) => `, found ${f}`)}. The record was skipped.`,
    ja: (p) =>
      `${p["field"] ?? "項目"}の型が違います${opt(p["expected"], (e) => `（期待: ${e}`)}${opt(p["found"], (f) => `、実際: ${f}`)}${p["expected"] ? "）" : ""}。このレコードは読み飛ばしました。`,
  },
  "missing-field": {
    en: (p) => `${p["field"] ?? "A field"} is missing. The record was skipped.`,
    ja: (p) =>
      `${p["field"] ?? "項目"}がありません。このレコードは読み飛ばしました。`,
  },
  "out-of-range": {
    en: (p) =>
      `${p["field"] ?? "A value"} is ${p["value"]}, outside ${p["min"] ?? "…"} to ${p["max"] ?? "…"}.`,
    ja: (p) =>
      `${p["field"] ?? "値"}が ${p["value"]} で、範囲 ${p["min"] ?? "…"}〜${p["max"] ?? "…"} の外です。`,
  },
  "generation-error": {
    en: () =>
      "The harness wrote an error marker instead of an answer; it is scored as it stands. Generate this answer again.",
    ja: () =>
      "回答の代わりにエラー記号が書かれています。このまま採点されるため、生成し直してください。",
  },
  "unparsed-rating": {
    en: (p) =>
      `No rating found in the judge's text for question ${p["question"]}, turn ${p["turn"]}.`,
    ja: (p) =>
      `質問 ${p["question"]}（${p["turn"]} ターン目）の評価文から評点を読み取れません。`,
  },
  "rating-differs": {
    en: (p) =>
      `Question ${p["question"]}: the file says ${p["claimed"]}, the judge's text says ${p["recomputed"]}; the text counts.`,
    ja: (p) =>
      `質問 ${p["question"]}: ファイルの評点は ${p["claimed"]}、評価文では ${p["recomputed"]} です。評価文を採用します。`,
  },
  "nul-character": {
    en: () => "Holds a NUL character (U+0000); it is kept as it is.",
    ja: () => "NUL 文字 (U+0000) を含みます。そのまま保持します。",
  },
  "lone-surrogate": {
    en: () =>
      "Holds half of a surrogate pair, which is no valid Unicode; it is kept as it is.",
    ja: () =>
      "不正な Unicode（片方だけのサロゲート）を含みます。そのまま保持します。",
  },
  "extra-choices": {
    en: () =>
      "More than one alternative answer; all are kept, the first is scored.",
    ja: () =>
      "1 問に複数の回答があります。すべて保持し、最初の回答を採点します。",
  },
  duplicate: {
    en: (p) =>
      `${p["dataset"]}: question ${p["question"]}${opt(p["turn"], (t) => `, turn ${t}`)} appears again${opt(p["model"], (m) => ` for ${m}`)}${opt(p["first"], (f) => ` (first on line ${f})`)}. ${duplicateRule.en(p)}`,
    ja: (p) =>
      `${p["dataset"]}: 質問 ${p["question"]}${opt(p["turn"], (t) => `（${t} ターン目）`)}が${opt(p["model"], (m) => `${m} で`)}重複しています${opt(p["first"], (f) => `（最初は ${f} 行目）`)}。${duplicateRule.ja(p)}`,
  },
  missing: {
    en: (p) =>
      `${p["dataset"]}: ${p["missing"]} of ${p["expected"]} answers are missing. Missing is not counted as 0 unless the benchmark's own rule says so.`,
    ja: (p) =>
      `${p["dataset"]}: ${p["expected"]} 問中 ${p["missing"]} 問の回答がありません。ベンチマークの規則がない限り 0 点とはしません。`,
  },
  "unknown-dataset": {
    en: (p) =>
      `Dataset "${p["dataset"]}" is not part of ${p["benchmark"]}; its answers are left out. Check the name, or choose another benchmark.`,
    ja: (p) =>
      `データセット「${p["dataset"]}」は ${p["benchmark"]} に含まれないため除外します。名前かベンチマークの選択を確認してください。`,
  },
  "unknown-question": {
    en: (p) =>
      `${at(p)}${opt(p["turn"], (t) => ` (turn ${t})`)} is not one of the benchmark's questions; it is left out.`,
    ja: (p) =>
      `${at(p)}${opt(p["turn"], (t) => `（${t} ターン目）`)}はこのベンチマークの質問ではないため除外します。`,
  },
  "not-test-data": {
    en: (p) =>
      `${p["count"]} rows are not of the test set (dev or train); they are left out.`,
    ja: (p) =>
      `テスト用ではない行（dev・train）が ${p["count"]} 行あり、除外しました。`,
  },
  "unknown-metric": {
    en: (p) =>
      `The benchmark has no place for the score "${p["metric"]}"; it is left out.`,
    ja: (p) =>
      `スコア「${p["metric"]}」はこのベンチマークに対応する項目がないため除外します。`,
  },
  "question-differs": {
    en: (p) =>
      `${at(p)}: the question's text differs from the benchmark's, so this run cannot be "verified".`,
    ja: (p) =>
      `${at(p)}: 質問文がベンチマークと異なるため、この実行は「検証済み」になりません。`,
  },
  "reference-differs": {
    en: (p) =>
      `${at(p)}: the file's reference ${opt(p["found"], (f) => `"${f}" `)}differs from the benchmark's${opt(p["expected"], (e) => ` "${e}", which was used`)}.`,
    ja: (p) =>
      `${at(p)}: ファイルの正解${opt(p["found"], (f) => `「${f}」`)}がベンチマークの正解${opt(p["expected"], (e) => `「${e}」`)}と異なります${p["expected"] === undefined ? "" : "。ベンチマークの正解で採点しました"}。`,
  },
  "no-reference": {
    en: (p) =>
      `${at(p)}: no reference answer is known, so it cannot be scored. Import the question bank, or give a file with references.`,
    ja: (p) =>
      `${at(p)}: 正解が分からないため採点できません。質問バンクを取り込むか、正解を含むファイルを加えてください。`,
  },
  "several-models": {
    en: (p) =>
      `The files hold several models (${p["models"]}). Choose one with --from NAME.`,
    ja: (p) =>
      `ファイルに複数のモデルが含まれています（${p["models"]}）。どれを使うか選んでください（--from 名前）。`,
  },
  "no-model": {
    en: (p) =>
      `Nothing here is about ${p["wanted"]}; the files speak of ${p["models"]}. Choose one of them with --from NAME.`,
    ja: (p) =>
      `${p["wanted"]} に関する記録がありません。ファイルにあるのは ${p["models"]} です。いずれかを選んでください（--from 名前）。`,
  },
  "claim-differs": {
    en: (p) =>
      `${p["dataset"]} (${p["metric"]}): the file claims ${shown(p["claimed"])}, recomputed ${shown(p["recomputed"])}.`,
    ja: (p) =>
      `${p["dataset"]}（${p["metric"]}）: ファイルの値は ${shown(p["claimed"])}、再計算は ${shown(p["recomputed"])} です。`,
  },
  "claimed-with-difflib": {
    en: (p) =>
      `${p["dataset"]} (${p["metric"]}): the file claims ${shown(p["claimed"])}, recomputed ${shown(p["recomputed"])}. The claim was computed with difflib, because python-Levenshtein was not installed; install it to get the benchmark's metric.`,
    ja: (p) =>
      `${p["dataset"]}（${p["metric"]}）: ファイルの値は ${shown(p["claimed"])}、再計算は ${shown(p["recomputed"])} です。python-Levenshtein がない環境（difflib）で計算された値です。`,
  },
  "reported-only": {
    en: () =>
      "Only a number, no text to recompute it from; it counts as reported.",
    ja: () =>
      "数値だけで再計算の元になる文がないため、「申告」として扱います。",
  },
  "companion-used": {
    en: (p) =>
      `Also read ${p["file"]}, which lies beside it and ${p["holds"]}.`,
    ja: (p) => `隣にある ${p["file"]} も読みました。`,
  },
  "run-not-complete": {
    en: (p) =>
      `The harness did not finish this run${opt(p["status"], (s) => ` (status ${s})`)}${opt(p["completed"], (c) => `: ${c} of ${p["total"]} samples`)}.`,
    ja: (p) =>
      `この実行は完了していません${opt(p["status"], (s) => `（状態 ${s}）`)}${opt(p["completed"], (c) => `（${p["total"]} 件中 ${c} 件）`)}。`,
  },
};
