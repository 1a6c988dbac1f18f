import type { Locale } from "#lib/i18n/locales.ts";
import {
  boardFields,
  boardHref,
  maxSelected,
  type BoardParams,
} from "#lib/urls/board-href.ts";
import { compareHref, minCompared } from "#lib/urls/compare-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";

export interface ChosenWords {
  title: string;
  /** Before how many are chosen, of how many that may be. */
  count: string;
  hint: string;
  /** With `{model}`. */
  remove: string;
  apply: string;
  compare: string;
  clear: string;
}

/** The form that the rows' check boxes belong to. */
export const chosenForm = "chosen";

interface Props {
  locale: Locale;
  benchmark: string;
  params: BoardParams;
  chosen: readonly { key: string; name: string }[];
  words: ChosenWords;
}

/** What is chosen for the comparison, and the way there; the rest of the view goes along as hidden fields. */
export function ChosenBar(props: Props) {
  const { locale, benchmark, params, chosen, words } = props;
  const { page } = params;
  const keys = chosen.map(({ key }) => key);
  const hrefOf = (models: string[]) =>
    boardHref(locale, params, { models, page });
  return (
    <form
      id={chosenForm}
      className="chosen"
      action={localePath(locale)}
      aria-label={words.title}
      data-soft=""
    >
      {boardFields(params, { models: [], page }).map(([name, value], at) => (
        // oxlint-disable-next-line no-array-index-key -- a name may come several times
        <input key={`${name} ${at}`} type="hidden" name={name} value={value} />
      ))}
      <output className="chosen-count">
        <span>{words.count}</span> {chosen.length}/{maxSelected}
      </output>
      {chosen.length === 0 && <span className="quiet">{words.hint}</span>}
      <ul>
        {chosen.map(({ key, name }) => (
          <li key={key}>
            <a
              className="chip"
              href={hrefOf(keys.filter((other) => other !== key))}
              aria-label={words.remove.replace("{model}", name)}
              rel="nofollow"
              data-soft=""
            >
              <span>{name}</span> <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
      <button type="submit" className="without-script">
        {words.apply}
      </button>
      {chosen.length > 0 && (
        <a href={hrefOf([])} rel="nofollow" data-soft="">
          {words.clear}
        </a>
      )}
      {chosen.length >= minCompared && (
        <a className="to-compare" href={compareHref(locale, benchmark, keys)}>
          {words.compare}
        </a>
      )}
    </form>
  );
}
