// The ranking as it is made when nothing is shared: a server component that asks, for each request, who is signed in,
// reads the rows and draws the table. Plain JavaScript, because Next transforms nothing where signed-in.bench.ts puts it.
import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import pg from "pg";
import { createElement as h } from "react";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });

export default async function Page() {
  const user = await userOf(await cookies());
  const { rows } = await pool.query(RANKING, [process.env.PEER_BENCHMARK]);
  const columns = process.env.PEER_COLUMNS.split(",");
  const shown = rows.slice(0, Number(process.env.PEER_ROWS));
  const heading = ["#", "Model", "Size", "Licence", "Evidence", ...columns];
  return h(
    "main",
    null,
    h("header", null, user ? `${user.name} (${user.unread})` : "Sign in"),
    h(
      "table",
      null,
      h("thead", null, rowOf("th", heading)),
      h(
        "tbody",
        null,
        shown.map((row, at) => rowOf("td", cellsOf(row, at, columns))),
      ),
    ),
  );
}

async function userOf(jar) {
  const token = jar.get("next-auth.session-token")?.value;
  if (!token) return null;
  const hash = createHash("sha256").update(token).digest("hex");
  const { rows } = await pool.query(USER, [hash]);
  return rows[0] ?? null;
}

const rowOf = (tag, cells) =>
  h(
    "tr",
    { key: String(cells[1]?.key ?? "heading") },
    cells.map((cell, at) => h(tag, { key: at }, cell)),
  );

function cellsOf(row, at, columns) {
  const href = `/models/${row.slug}`;
  const model = h("a", { href, key: row.slug }, row.display_name);
  const scores = columns.map((key) =>
    row.scores[key] === undefined
      ? "–"
      : h("a", { href: `${href}#${key}` }, row.scores[key].toFixed(3)),
  );
  const size = row.total_parameters_b ?? "–";
  return [at + 1, model, size, row.licence, row.evidence, ...scores];
}

const USER = `
  select u.name, (select count(*) from notifications n
                  where n.user_id = u.id and n.read_at is null) as unread
  from sessions s join users u on u.id = s.user_id
  where s.session_token = $1 and s.expires > now() and u.suspended_at is null`;

const RANKING = `
  select m.slug, m.display_name, m.total_parameters_b, m.licence, r.evidence,
         jsonb_object_agg(s.key, s.value) as scores
  from runs r join models m on m.id = r.model_id join scores s on s.run_id = r.id
  where r.benchmark_id = $1 and r.status = 'published' and r.visibility = 'public'
    and s.level in ('overall', 'axis', 'category')
  group by r.id, m.id
  order by max(s.value) filter (where s.level = 'overall') desc nulls last`;
