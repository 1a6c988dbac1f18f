import { useTranslations } from "next-intl";
import { placeScatter } from "#lib/charts/place-scatter.ts";
import type { Measure } from "#lib/charts/scatter-measures.ts";
import { colourings } from "#lib/charts/scatter-rows.ts";
import { endText } from "#lib/charts/scatter-zoom.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import {
  boardFields,
  boardHref,
  type BoardParams,
} from "#lib/urls/board-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { measureName } from "./measure-name.ts";
import type { ScatterView } from "./scatter-view.ts";

interface Props {
  locale: Locale;
  params: BoardParams;
  scatter: ScatterView;
}

/** What the scatter shows: ready-made pairs as links, any pair, the colour and a part of it by GET forms. */
export function ScatterChoice(props: Props) {
  const t = useTranslations("scatterChoice");
  const { locale, params, scatter } = props;
  const { all, measures, colour } = scatter;
  // Ends of one measure are of no meaning to another.
  const bare = {
    x: undefined,
    y: undefined,
    colour: undefined,
    zoom: undefined,
  };
  return (
    <div className="scatter-choice">
      <nav className="segments" aria-label={t("presets")}>
        {presets(all).map(({ id, x, y }) => (
          <a
            key={id}
            href={`${boardHref(locale, params, { x, y, zoom: undefined })}#scatter`}
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
          <input key={name + value} type="hidden" name={name} value={value} />
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
      {scatter.rows.length >= 3 && <RangeForm {...props} />}
    </div>
  );
}

/** The part that is shown, in numbers: what dragging a rectangle does, for the keyboard and for exact ends. */
function RangeForm({ locale, params, scatter }: Props) {
  const t = useTranslations("scatterChoice");
  const { measures, names, chart } = scatter;
  const { whole } = placeScatter({ ...chart, measures, zoom: undefined });
  const { zoom } = params;
  return (
    <details className="scatter-ranges">
      <summary>{t("range")}</summary>
      <form action={`${localePath(locale)}#scatter`} data-soft="">
        {boardFields(params, { zoom: undefined }).map(([name, value]) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
        {(["x", "y"] as const).map((at) => (
          <fieldset key={at}>
            <legend>{names[at]}</legend>
            {(["0", "1"] as const).map((end) => {
              const measure = measures[at];
              const name = `${at}${end}` as const;
              const [low, high] = [whole[at].from, whole[at].to];
              return (
                <label key={name}>
                  {end === "0" ? t("from") : t("to")}
                  <input
                    name={name}
                    key={zoom?.[name] ?? ""}
                    type={measure.kind === "date" ? "date" : "number"}
                    step="any"
                    min={endText(low, measure)}
                    max={endText(high, measure)}
                    placeholder={endText(end === "0" ? low : high, measure)}
                    defaultValue={zoom?.[name]}
                  />
                </label>
              );
            })}
          </fieldset>
        ))}
        <button type="submit">{t("rangeSubmit")}</button>
        {zoom && (
          <a
            href={`${boardHref(locale, params, { zoom: undefined })}#scatter`}
            data-soft=""
          >
            {t("rangeReset")}
          </a>
        )}
      </form>
    </details>
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
  locale,
  scatter,
  name,
  label,
}: Props & { name: "x" | "y"; label: string }) {
  const t = useTranslations();
  const { all, measures } = scatter;
  const chosen = measures[name].id;
  const of = (...kinds: Measure["kind"][]) =>
    all
      .filter(({ kind }) => kinds.includes(kind))
      .map((measure) => (
        <option key={measure.id} value={measure.id}>
          {measureName(t, measure, locale)}
        </option>
      ));
  const datasets = of("dataset");
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen} key={chosen}>
        {of("overall", "axis", "size", "date", "length")}
        <optgroup label={t("scatterChoice.categories")}>
          {of("category")}
        </optgroup>
        {datasets.length > 0 && (
          <optgroup label={t("scatterChoice.datasets")}>{datasets}</optgroup>
        )}
      </select>
    </label>
  );
}
