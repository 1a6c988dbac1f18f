import { useTranslations } from "next-intl";
import { diagnoses } from "#lib/schema/diagnosis.ts";
import { answerPatterns, type ExplorerPage } from "#lib/schema/explorer.ts";
import {
  answersHref,
  unfiltered,
  type AnswersParams,
} from "#lib/urls/answers-href.ts";
import type { ExplorerProps } from "./explorer-view.tsx";

interface Found {
  page: ExplorerPage;
}

/** Patterns across the models, and reasons for missing, each with how many questions it would leave. */
export function ExplorerFilters(props: ExplorerProps & Found) {
  const t = useTranslations("answers");
  const { page, params } = props;
  const { counts } = page;
  const several = page.runs.length > 1;
  const patterns = answerPatterns.filter(
    (each) => several || !OF_SEVERAL.has(each),
  );
  const found = diagnoses.filter(
    (each) => counts.diagnosis[each] > 0 || params.diagnosis === each,
  );
  return (
    <div className="answer-filters">
      <nav aria-label={t("pattern")}>
        <ul>
          {patterns.map((pattern) => (
            <li key={pattern}>
              <FilterLink
                {...props}
                change={{ pattern }}
                isOn={params.pattern === pattern}
                n={counts.pattern[pattern]}
                text={t(`patterns.${pattern}`)}
              />
            </li>
          ))}
        </ul>
      </nav>
      {found.length > 0 && (
        <nav aria-label={t("diagnosis")}>
          <h3>{t("diagnosis")}</h3>
          <ul>
            <li>
              <FilterLink
                {...props}
                change={{ diagnosis: undefined }}
                isOn={params.diagnosis === undefined}
                text={t("anyDiagnosis")}
              />
            </li>
            {found.map((diagnosis) => (
              <li key={diagnosis}>
                <FilterLink
                  {...props}
                  change={{ diagnosis }}
                  isOn={params.diagnosis === diagnosis}
                  n={counts.diagnosis[diagnosis]}
                  text={t(`diagnoses.${diagnosis}`)}
                />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Reset {...props} />
    </div>
  );
}

/** Takes every filter off, where any is on; a page without questions has it in its words already. */
function Reset({ locale, board, params, page }: ExplorerProps & Found) {
  const t = useTranslations("answers");
  const hrefWith = (change: Partial<AnswersParams>) =>
    answersHref(locale, board.benchmark.id, params, {
      ...change,
      cursor: undefined,
    });
  const href = hrefWith(unfiltered);
  if (href === hrefWith({}) || page.rows.length === 0) return null;
  return (
    <p>
      <a className="text-link" href={href} data-soft="" rel="nofollow">
        {t("reset")}
      </a>
    </p>
  );
}

const OF_SEVERAL: ReadonlySet<string> = new Set([
  "only-a",
  "a-right-b-wrong",
  "differ",
]);

function FilterLink(
  props: ExplorerProps & {
    change: Partial<AnswersParams>;
    isOn: boolean;
    n?: number;
    text: string;
  },
) {
  const { locale, board, params, change, isOn, n, text } = props;
  const count = n !== undefined && (
    <span className="count">{n.toLocaleString(locale)}</span>
  );
  // What would leave nothing is said, but leads nowhere.
  if (n === 0 && !isOn)
    return (
      <span className="filter-link" data-empty="">
        {text} {count}
      </span>
    );
  return (
    <a
      className="filter-link"
      href={answersHref(locale, board.benchmark.id, params, change)}
      aria-current={isOn ? "true" : undefined}
      data-soft=""
      rel="nofollow"
    >
      {text} {count}
    </a>
  );
}
