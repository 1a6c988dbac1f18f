import { pythonFloat, pythonSpace, pythonSplit } from "./python-text.ts";
import { pythonWord } from "./unicode-14.ts";

/**
 * Whether an answer has the form that its dataset demands: 1 or 0, null where nothing is checked.
 * Names and rules, misspelling and all, are those of wandb/llm-leaderboard v3.0.0 `metrics.py` ("control" scores).
 * Its wiki_ner check demands full-width brackets, which NFKC has made narrow by then: it never passes but on an empty answer.
 */
export function checkFormat(check: string, prediction: string): 0 | 1 | null {
  const holds = checks.get(check);
  if (!holds) return null;
  return holds(prediction) ? 1 : 0;
}

/** The name of a dataset's check; `no_check` where there is none. */
export function formatCheckOf(dataset: string): string {
  return checkByDataset.get(dataset) ?? checkByFamily(dataset) ?? "no_check";
}

const oneOf =
  (...allowed: string[]) =>
  (text: string) =>
    allowed.includes(text);

const everyLine = (pattern: RegExp) => (text: string) =>
  text.split("\n").every((line) => pattern.test(line));

const nerSegment =
  /^[^\n]+?（(?:組織名|人名|地名|固有物名|日付表現|時刻表現|金額表現|割合表現)）$/u;
const polarityLine = new RegExp(
  `^${pythonWord}+[${pythonSpace}]+(?:positive|neutral|negative)`,
  "v",
);

const checks = new Map<string, (text: string) => boolean>(
  Object.entries({
    is_all_digit: (text) => pythonFloat(text) !== null,
    is_one_of_ABCD: oneOf("A", "B", "C", "D"),
    is_a_b: oneOf("a", "b"),
    is_0_4: oneOf("0", "1", "2", "3", "4"),
    is_0_3: oneOf("0", "1", "2", "3"),
    is_0_1: oneOf("0", "1"),
    is_entailment2_format: oneOf("entailment", "non-entailment"),
    is_entailment3_format: oneOf("entailment", "contradiction", "neutral"),
    is_jsem_format: oneOf("yes", "no", "unknown", "undef"),
    is_wiki_ner_format: (text) =>
      pythonSplit(text).every((segment) => nerSegment.test(segment)),
    is_wiki_dependecy_format: everyLine(/^[^\n]+->[^\n]+$/u),
    is_chabsa_format: everyLine(polarityLine),
  }),
);

const checkByDataset = new Map<string, string>(
  Object.entries({
    chabsa: "is_chabsa_format",
    commonsensemoralja: "is_0_1",
    jamp: "is_entailment3_format",
    janli: "is_entailment2_format",
    jblimp: "is_a_b",
    "jcola-in-domain": "is_0_1",
    "jcola-out-of-domain": "is_0_1",
    jcommonsenseqa: "is_0_4",
    jmmlu: "is_one_of_ABCD",
    jnli: "is_entailment3_format",
    jsem: "is_jsem_format",
    jsick: "is_entailment3_format",
    kuci: "is_0_3",
    mawps: "is_all_digit",
    mgsm: "is_all_digit",
    mmlu_en: "is_one_of_ABCD",
    wiki_dependency: "is_wiki_dependecy_format",
    wiki_ner: "is_wiki_ner_format",
  }),
);

/** `jmmlu_anatomy` and the like: one dataset per subject. */
const checkByFamily = (dataset: string) =>
  /^(?:jmmlu|mmlu_en)_/.test(dataset) ? "is_one_of_ABCD" : undefined;
