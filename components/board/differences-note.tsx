import { useTranslations } from "next-intl";
import type {
  BoardDifference,
  DifferingAspect,
} from "#lib/charts/board-differences.ts";
import type { Facet } from "#lib/schema/board-filters.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import type { BoardProps } from "./board-page.tsx";
import { choiceText } from "./condition-text.ts";

type Props = Pick<BoardProps, "locale" | "params"> & {
  differences: readonly BoardDifference[];
};

/** What the filters can tell apart. */
const facetOf: Partial<Record<DifferingAspect, Facet>> = {
  shots: "shots",
  judge: "judge",
};

// More are in the filters, and on the models' pages.
const most = 4;

/** In what the models in view were not measured alike, with counts, and how to see only those that were. */
export function DifferencesNote(props: Props) {
  const t = useTranslations("boardDiffers");
  const { differences } = props;
  if (differences.length === 0) return null;
  const known = differences.some(({ kind }) => kind === "differs");
  const isSaid = ({ groups }: BoardDifference) =>
    groups.some(({ value }) => value !== null);
  const unsaid = differences.filter((each) => !isSaid(each));
  return (
    <aside className="differs-note" aria-label={t("label")}>
      <p>
        <strong>{known ? t("differs") : t("unknown")}</strong>
        {known && ` ${t("sign")}`}
      </p>
      <ul>
        {differences.filter(isSaid).map((difference) => (
          <Difference key={difference.aspect} {...props} {...difference} />
        ))}
        {unsaid.length > 0 && <Unsaid differences={unsaid} />}
      </ul>
    </aside>
  );
}

function Difference({
  locale,
  params,
  aspect,
  groups,
}: Omit<Props, "differences"> & BoardDifference) {
  const t = useTranslations();
  const facet = facetOf[aspect];
  const nameOf = (value: string) =>
    facet ? choiceText(facet, value, locale, t) : shortValue(value);
  const rest = groups.slice(most);
  const choices = params.filters.choices;
  return (
    <li>
      {t(`comparePage.aspects.${aspect}`)}
      {": "}
      {groups.slice(0, most).map(({ value, count }, at) => {
        const text = t("boardDiffers.group", {
          value: value === null ? t("comparePage.notSaid") : nameOf(value),
          count,
        });
        return (
          <span key={`${value}`}>
            {at > 0 && t("comparePage.and")}
            {facet && value !== null ? (
              <a
                href={boardHref(locale, params, {
                  filters: {
                    ...params.filters,
                    choices: { ...choices, [facet]: [value] },
                  },
                })}
                title={t("boardDiffers.only", { value: nameOf(value) })}
                data-soft=""
              >
                {text}
              </a>
            ) : (
              text
            )}
          </span>
        );
      })}
      {rest.length > 0 && ` ${t("boardDiffers.more", { count: rest.length })}`}
    </li>
  );
}

/** What no file says: in one line, for there is nothing to count. */
function Unsaid({ differences }: Pick<Props, "differences">) {
  const t = useTranslations();
  const names = differences.map(({ aspect }) =>
    t(`comparePage.aspects.${aspect}`),
  );
  return (
    <li>
      {t("boardDiffers.unsaid", { aspects: names.join(t("comparePage.and")) })}
    </li>
  );
}

// Hashes are long, names are not.
const shortValue = (value: string) =>
  value.length > 20 ? `${value.slice(0, 8)}…` : value;
