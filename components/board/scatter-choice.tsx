import { useTranslations } from "next-intl";
import type { Measure } from "#lib/charts/scatter-measures.ts";
import { colourings, type Colouring } from "#lib/charts/scatter-rows.ts";
import { boardFields, boardHref } from "#lib/urls/board-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import type { BoardProps } from "./board-page.tsx";
import { measureName } from "./measure-name.ts";

interface Props extends Pick<BoardProps, "locale" | "params"> {
  all: Measure[];
  measures: { x: Measure; y: Measure };
  colour: Colouring;
}

/** What the scatter shows: ready-made pairs as links, any pair and the colour by a GET form. */
export function ScatterChoice(props: Props) {
  const t = useTranslations("scatterChoice");
  const { all, locale, params, measures, colour } = props;
  const bare = { x: undefined, y: undefined, colour: undefined };
  return (
    <div className="scatter-choice">
      <nav className="segments" aria-label={t("presets")}>
        {presets(all).map(({ id, x, y }) => (
          <a
            key={id}
            href={`${boardHref(locale, params, { x, y })}#scatter`}
            aria-current={
              (x ?? "understanding") === measures.x.id &&
              (y ?? "generation") === measures.y.id
                ? "true"
                : undefined
            }
            data-soft=""
          >
            {t(`presetNames.${id}`)}
          </a>
        ))}
      </nav>
      <form action={`${localePath(locale)}#scatter`} data-soft="">
        {boardFields(params, bare).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <MeasureSelect {...props} name="x" label={t("x")} />
        <MeasureSelect {...props} name="y" label={t("y")} />
        <label>
          {t("colour")}
          <select name="colour" defaultValue={colour} key={colour}>
            {colourings.map((id) => (
              <option key={id} value={id}>
                {t(`colours.${id}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t("submit")}</button>
      </form>
    </div>
  );
}

// Two axes, and the frontier over sizes and over time, of what the benchmark knows.
function presets(all: readonly Measure[]) {
  const has = (id: string) => all.some((measure) => measure.id === id);
  const score = has("overall")
    ? "overall"
    : all.find(({ kind }) => kind === "axis")?.id;
  return [
    ...(has("overall")
      ? [{ id: "axes", x: undefined, y: undefined } as const]
      : []),
    { id: "size", x: "size", y: score } as const,
    { id: "date", x: "date", y: score } as const,
  ];
}

function MeasureSelect({
  all,
  locale,
  measures,
  name,
  label,
}: Props & { name: "x" | "y"; label: string }) {
  const t = useTranslations();
  const chosen = measures[name].id;
  const options = (some: readonly Measure[]) =>
    some.map((measure) => (
      <option key={measure.id} value={measure.id}>
        {measureName(t, measure, locale)}
      </option>
    ));
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen} key={chosen}>
        {options(all.filter(({ kind }) => kind !== "category"))}
        <optgroup label={t("scatterChoice.categories")}>
          {options(all.filter(({ kind }) => kind === "category"))}
        </optgroup>
      </select>
    </label>
  );
}
