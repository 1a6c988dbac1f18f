import { useTranslations } from "next-intl";
import { runName } from "#lib/format/run-name.ts";
import { MOST_EXPLORED_RUNS } from "#lib/schema/explorer.ts";
import type { BoardRow } from "#lib/schema/board.ts";
import { answersHref, answersPath } from "#lib/urls/answers-href.ts";
import type { ExplorerProps } from "./explorer-view.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import { letterOf } from "./letter-of.ts";

/** Whose answers are shown: each with its letter, a link that makes it A and one that leaves it out. */
export function ChosenRuns(props: ExplorerProps) {
  const { board, runs } = props;
  const t = useTranslations("answers");
  const rows = runs.flatMap(
    (key) => board.rows.find((row) => row.key === key) ?? [],
  );
  if (rows.length === 0) return null;
  return (
    <div className="add-model">
      <ul aria-label={t("chosen")}>
        {rows.map((row, at) => (
          <li key={row.key}>
            <b className="letter">{letterOf(at)}</b> {runName(row)}
            {at > 0 && <RunLink {...props} row={row} kind="toFront" />}
            {rows.length > 1 && <RunLink {...props} row={row} kind="remove" />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RunLink(
  props: ExplorerProps & { row: BoardRow; kind: "toFront" | "remove" },
) {
  const { locale, board, params, runs, row, kind } = props;
  const t = useTranslations("answers");
  const others = runs.filter((key) => key !== row.key);
  const models = kind === "toFront" ? [row.key, ...others] : others;
  const change = { models, of: undefined };
  const model = runName(row);
  const label =
    kind === "toFront" ? t("toFront", { model }) : t("remove", { model });
  return (
    <a
      className={kind === "toFront" ? "to-front" : "remove"}
      href={answersHref(locale, board.benchmark.id, params, change)}
      aria-label={label}
      title={label}
      data-soft=""
      rel="nofollow"
    >
      {kind === "toFront" ? "←" : "×"}
    </a>
  );
}

/** A form that takes another model's answers in, up to six. */
export function AddRun({ locale, board, params, runs }: ExplorerProps) {
  const t = useTranslations("answers");
  if (runs.length >= MOST_EXPLORED_RUNS) return null;
  const others = board.rows.filter(
    (row) => row.answered > 0 && !runs.includes(row.key),
  );
  if (others.length === 0) return null;
  return (
    <form
      className="add-model"
      action={answersPath(locale, board.benchmark.id)}
      data-soft=""
    >
      <HiddenFields params={params} without={{ models: undefined }} />
      {runs.map((key) => (
        <input key={key} type="hidden" name="models" value={key} />
      ))}
      <label htmlFor="add-run">{t("add")}</label>
      <select id="add-run" name="models" key={runs.join()}>
        {others.map((row) => (
          <option key={row.key} value={row.key}>
            {runName(row)}
          </option>
        ))}
      </select>
      <button type="submit">{t("addSubmit")}</button>
    </form>
  );
}
