import { useTranslations } from "next-intl";
import { answersHref, answersPath } from "#lib/urls/answers-href.ts";
import type { ExplorerProps } from "./explorer-view.tsx";
import { HiddenFields } from "./hidden-fields.tsx";

const nowhere = { axis: undefined, category: undefined, dataset: undefined };

/** The benchmark's tree: its axes and their categories as links, its datasets as a list to choose from. */
export function ScopeForm(props: ExplorerProps) {
  const { locale, board, params } = props;
  const t = useTranslations("answers");
  const isWhole = !params.axis && !params.category && !params.dataset;
  return (
    <div className="scope">
      <nav aria-label={t("scope")} className="scope-links">
        <ScopeLink {...props} scope={{}} text={t("whole")} isOn={isWhole} />
        {board.benchmark.axes.map((axis) => (
          <span key={axis.id} className="scope-axis">
            <b>
              <ScopeLink
                {...props}
                scope={{ axis: axis.id }}
                text={axis.name[locale]}
                isOn={params.axis === axis.id}
              />
            </b>
            {axis.categories.map(({ id, name }) => (
              <ScopeLink
                key={id}
                {...props}
                scope={{ category: id }}
                text={name[locale]}
                isOn={params.category === id}
              />
            ))}
          </span>
        ))}
      </nav>
      <DatasetChoice {...props} />
    </div>
  );
}

function ScopeLink(
  props: ExplorerProps & {
    scope: { axis?: "understanding" | "generation"; category?: string };
    text: string;
    isOn: boolean;
  },
) {
  const { locale, board, params, scope, text, isOn } = props;
  return (
    <a
      href={answersHref(locale, board.benchmark.id, params, {
        ...nowhere,
        ...scope,
      })}
      aria-current={isOn ? "true" : undefined}
      data-soft=""
    >
      {text}
    </a>
  );
}

function DatasetChoice({ locale, board, params }: ExplorerProps) {
  const t = useTranslations("answers");
  const { benchmark } = board;
  const { dataset } = params;
  const categories = benchmark.axes.flatMap((axis) => axis.categories);
  return (
    <form action={answersPath(locale, benchmark.id)} data-soft="">
      <HiddenFields params={params} without={nowhere} />
      <label htmlFor="dataset">{t("dataset")}</label>
      <select id="dataset" name="dataset" key={dataset} defaultValue={dataset}>
        <option value="">{t("anyDataset")}</option>
        {categories.map((category) => (
          <optgroup key={category.id} label={category.name[locale]}>
            {category.datasets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit">{t("show")}</button>
    </form>
  );
}
