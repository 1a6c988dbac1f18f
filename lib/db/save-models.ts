import { modelSlug } from "../schema/model-slug.ts";
import type { ModelFacts } from "../schema/model.ts";
import { changedFacts, newFacts } from "./changed-facts.ts";
import { database } from "./client.ts";
import type { Model, Prisma } from "./generated/client.ts";
import { uuidV7 } from "./uuid-v7.ts";

export interface SavedModel {
  name: string;
  change: "created" | "updated" | "unchanged";
}

export type SavedModels =
  { ok: true; models: SavedModel[] } | { ok: false; problems: string[] };

/**
 * Saves facts about models, all or none: finds each by name or alias, fills in what the facts say and keeps what is
 * known where they say nothing. Not ok, with one sentence each, where a name or alias would mean two models.
 */
export async function saveModels(
  facts: readonly ModelFacts[],
  actorId: string | null,
): Promise<SavedModels> {
  return database().$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('kurabe.models'))`;
    const stored = await tx.model.findMany();
    const problems = findProblems(facts, stored);
    if (problems.length > 0) return { ok: false, problems };
    const slugs = new Set(stored.map(({ slug }) => slug));
    const owner = ownersOf(stored);
    const models: SavedModel[] = [];
    const created: Prisma.ModelCreateManyInput[] = [];
    const events: Prisma.AuditEventCreateManyInput[] = [];
    for (const model of facts) {
      const known = namesOf(model).flatMap((name) => owner.get(name) ?? [])[0];
      const changes = known ? changedFacts(known, model) : newFacts(model);
      const id = known?.id ?? uuidV7();
      const change = !known
        ? "created"
        : Object.keys(changes).length > 0
          ? "updated"
          : "unchanged";
      models.push({ name: model.name, change });
      if (change === "unchanged") continue;
      if (known) await tx.model.update({ where: { id }, data: changes });
      else
        created.push({ ...newFacts(model), id, slug: freeSlug(model, slugs) });
      events.push(
        auditOf(id, model.name, change, Object.keys(changes), actorId),
      );
    }
    await tx.model.createMany({ data: created });
    await tx.auditEvent.createMany({ data: events });
    return { ok: true, models };
  }, LONG);
}

/** Where one entry means several stored models, or several entries one model. */
function findProblems(
  facts: readonly ModelFacts[],
  stored: readonly Model[],
): string[] {
  const owner = ownersOf(stored);
  const entry = new Map<string, string>();
  return facts.flatMap((model) => {
    const names = namesOf(model);
    const known = new Set(names.flatMap((name) => owner.get(name)?.name ?? []));
    const others = new Set(names.flatMap((name) => entry.get(name) ?? []));
    names.forEach((name) => entry.set(name, model.name));
    if (known.size > 1)
      return `${model.name}: its names belong to several models (${[...known].join(", ")}). Remove the alias that is wrong.`;
    return [...others].map(
      (other) =>
        `${model.name}: ${other} in the same file goes by one of its names. Remove the alias that is wrong.`,
    );
  });
}

const namesOf = ({ name, aliases }: { name: string; aliases: string[] }) => [
  ...new Set([name, ...aliases].map((n) => n.toLowerCase())),
];

const ownersOf = (models: readonly Model[]) =>
  new Map(
    models.flatMap((model) => namesOf(model).map((name) => [name, model])),
  );

function freeSlug(model: ModelFacts, taken: Set<string>): string {
  const slug = modelSlug(model.name);
  let free = slug;
  for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
  taken.add(free);
  return free;
}

function auditOf(
  subjectId: string,
  model: string,
  change: "created" | "updated",
  fields: string[],
  actorId: string | null,
): Prisma.AuditEventCreateManyInput {
  return {
    actorId,
    action: `model.${change}`,
    subjectType: "model",
    subjectId,
    details: change === "created" ? { name: model } : { name: model, fields },
  };
}

/** A file of some hundred models takes longer than Prisma's five seconds on a busy machine. */
const LONG = { timeout: 60_000, maxWait: 30_000 };
