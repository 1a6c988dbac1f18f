/**
 * SQL for how long the judged answers of run `$1` are: their mean in Unicode code points, every turn alike; null where
 * nothing was judged. An answer counts once however often it was judged, and its alternatives not at all.
 * In a JSON literal every escape stands for one code point, and the quotes for none.
 */
export const MEAN_ANSWER_LENGTH = String.raw`
  select sum(case encoding
           when 'json' then char_length(regexp_replace(output, '\\(u[0-9a-f]{4}|.)', '.', 'g')) - 2
           else char_length(output)
         end)::float8 / nullif(count(*), 0)
  from (select distinct question_id, turn from judgements where run_id = $1) answers
  join predictions using (question_id, turn)
  where run_id = $1 and choice = 0`;
