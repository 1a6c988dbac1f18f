import type pg from "pg";
import { pool } from "./pool.ts";

export interface FoundModel {
  id: string;
  name: string;
}

/**
 * The model that a name means: its own name before an alias, the exact spelling before another case.
 * Null where no model goes by it.
 */
export async function findModel(
  name: string,
  client: pg.ClientBase | pg.Pool = pool(),
): Promise<FoundModel | null> {
  const { rows } = await client.query<FoundModel>({
    name: "find-model",
    text: `select id, name from models
           where lower(name) = lower($1)
              or exists (select from unnest(aliases) alias where lower(alias) = lower($1))
           order by name = $1 desc, $1 = any(aliases) desc, lower(name) = lower($1) desc, name
           limit 1`,
    values: [name],
  });
  return rows[0] ?? null;
}

/**
 * The model that a name means to somebody who sees public runs only: the one of exactly this name, else as `findModel`
 * finds it among models with public runs.
 */
export async function findModelInPublic(
  name: string,
  client: pg.ClientBase | pg.Pool = pool(),
): Promise<FoundModel | null> {
  const { rows } = await client.query<FoundModel>({
    name: "find-model-in-public",
    text: `select id, name from models m
           where name = $1
              or ((lower(name) = lower($1)
                   or exists (select from unnest(aliases) alias where lower(alias) = lower($1)))
                  and exists (select from runs r where r.model_id = m.id
                              and r.status = 'published' and r.visibility = 'public'))
           order by name = $1 desc, $1 = any(aliases) desc, lower(name) = lower($1) desc, name
           limit 1`,
    values: [name],
  });
  return rows[0] ?? null;
}
