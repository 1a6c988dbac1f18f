import type pg from "pg";
import { modelSlug, shortName } from "../schema/model-slug.ts";
import { findModel, findModelInPublic } from "./find-model.ts";
import type { FoundModel } from "./find-model.ts";
import { uuidV7 } from "./uuid-v7.ts";
import { writeAudit } from "./write-audit.ts";

/**
 * The model that a name means, made in this transaction with nothing but its name where there is none.
 * @param onlyPublic a name in another spelling, or an alias, means a model with public runs only: what it would mean
 *   otherwise could tell of somebody's private run
 */
export async function ensureModel(
  client: pg.ClientBase,
  name: string,
  actorId: string | null,
  { onlyPublic = false }: { onlyPublic?: boolean } = {},
): Promise<FoundModel & { created: boolean }> {
  const find = onlyPublic ? findModelInPublic : findModel;
  const found = await find(name, client);
  if (found) return { ...found, created: false };
  const id = uuidV7();
  const { rowCount } = await client.query(
    `insert into models (id, slug, name, display_name) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [id, await freeSlug(client, name), name, shortName(name)],
  );
  // Somebody else made it, or took the slug, while this transaction waited for theirs.
  if (rowCount === 0) return ensureModel(client, name, actorId, { onlyPublic });
  await writeAudit(client, {
    actorId,
    action: "model.created",
    subjectType: "model",
    subjectId: id,
    details: { name },
  });
  return { id, name, created: true };
}

/** The name's slug, numbered where another model has it. */
export async function freeSlug(
  client: pg.ClientBase,
  name: string,
): Promise<string> {
  const slug = modelSlug(name);
  const { rows } = await client.query<{ slug: string }>(
    "select slug from models where starts_with(slug, $1)",
    [slug],
  );
  const taken = new Set(rows.map((row) => row.slug));
  let free = slug;
  for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
  return free;
}
