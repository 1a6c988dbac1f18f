import { ListTable } from "#components/tables/list-table.tsx";
import { fill } from "#components/upload/words.ts";
import type { BankReading, ReadDataset } from "#lib/schema/bank-import.ts";
import type { BankWords } from "./bank-form.tsx";

interface Props {
  words: BankWords;
  reading: BankReading;
}

/** What was found in the files, dataset by dataset, and what is wrong with them. */
export function BankResult({ words, reading }: Props) {
  const { datasets, saved, unread, problems, problemCount } = reading;
  const fresh = datasets.reduce((sum, each) => sum + each.fresh, 0);
  const said =
    saved === null
      ? fill(fresh > 0 ? words.found : words.nothingNew, { count: fresh })
      : fill(words.loaded, { count: saved });
  return (
    <>
      <output className="form-result">{said}</output>
      <DatasetTable words={words} datasets={datasets} />
      {problemCount > 0 ? (
        <section aria-label={words.problemsTitle}>
          <h3>{fill(words.problemCount, { count: problemCount })}</h3>
          <ul className="bullets">
            {problems.map(({ place, text }, at) => (
              // Two problems may say the same.
              // oxlint-disable-next-line react/no-array-index-key -- the list never changes
              <li key={at}>
                <code>{place}</code> {text}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {unread.length > 0 ? (
        <section aria-label={words.unread}>
          <h3>{words.unread}</h3>
          <ul className="bullets">
            {unread.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function DatasetTable({
  words,
  datasets,
}: {
  words: BankWords;
  datasets: readonly ReadDataset[];
}) {
  const { dataset, expected, here, matching, fresh, differing } = words.columns;
  const columns = [dataset, expected, here, matching, fresh, differing];
  return (
    <ListTable caption={words.caption} columns={columns}>
      <tbody>
        {datasets.map((each) => (
          <tr key={each.dataset}>
            <th scope="row">{each.dataset}</th>
            <td className="figure">{each.expected ?? "—"}</td>
            <td className="figure">{each.loaded}</td>
            <td className="figure">{each.matching}</td>
            <td className="figure">{each.fresh}</td>
            <td className="figure">
              {each.differing > 0 ? (
                <strong>{each.differing}</strong>
              ) : (
                each.differing
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ListTable>
  );
}
