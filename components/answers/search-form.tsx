import { useTranslations } from "next-intl";
import { runName } from "#lib/format/run-name.ts";
import { searchedTexts } from "#lib/schema/explorer.ts";
import { answersPath } from "#lib/urls/answers-href.ts";
import type { ExplorerProps } from "./explorer-view.tsx";
import { HiddenFields } from "./hidden-fields.tsx";

const nothingAsked = { q: "", min: undefined, max: undefined, of: undefined };

/** Text to find, where to find it, and scores to lie between: one GET form. */
export function SearchForm(props: ExplorerProps) {
  const { locale, board, params } = props;
  const t = useTranslations("answers");
  return (
    <search className="answers-search">
      {/* Another address is another form: fields show what applies. */}
      <form
        key={JSON.stringify(params)}
        action={answersPath(locale, board.benchmark.id)}
        data-soft=""
      >
        <HiddenFields params={params} without={nothingAsked} />
        <span className="search-text">
          <input
            type="search"
            name="q"
            defaultValue={params.q}
            placeholder={t("searchPlaceholder")}
            aria-label={t("search")}
            maxLength={200}
          />
          <button type="submit">{t("searchSubmit")}</button>
        </span>
        <Places {...props} />
        <Scores {...props} />
      </form>
    </search>
  );
}

function Places({ params }: ExplorerProps) {
  const t = useTranslations("answers");
  const places = params.in.length > 0 ? params.in : searchedTexts;
  return (
    <fieldset className="search-fields">
      <legend className="visually-hidden">{t("searchIn")}</legend>
      {searchedTexts.map((place) => (
        <label key={place} className="box">
          <input
            type="checkbox"
            name="in"
            value={place}
            defaultChecked={places.includes(place)}
          />
          {t(`places.${place}`)}
        </label>
      ))}
      <label className="box">
        <input
          type="checkbox"
          name="re"
          value="yes"
          defaultChecked={params.isPattern}
        />
        {t("regex")}
      </label>
    </fieldset>
  );
}

function Scores({ board, params, runs }: ExplorerProps) {
  const t = useTranslations("answers");
  const bound = (name: "min" | "max", label: string) => (
    <input
      type="number"
      name={name}
      step="any"
      aria-label={label}
      defaultValue={params[name]}
    />
  );
  return (
    <fieldset className="search-fields">
      <legend>{t("scores")}</legend>
      {bound("min", t("scoreMin"))}
      <span aria-hidden="true">–</span>
      {bound("max", t("scoreMax"))}
      <label>
        <span className="visually-hidden">{t("of")}</span>
        <select name="of" defaultValue={params.of}>
          <option value="">{t("ofAny")}</option>
          {board.rows
            .filter(({ key }) => runs.includes(key))
            .map((row) => (
              <option key={row.key} value={row.key}>
                {runName(row)}
              </option>
            ))}
        </select>
      </label>
    </fieldset>
  );
}
