import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";

export type Merged =
  { ok: true; runs: number } | { ok: false; reason: "not-there" | "same" };

/**
 * Makes two models one, in one transaction: the runs of the second become the first's, its names aliases, and its facts
 * fill what the first does not know. Then the second is gone.
 * @param names the models as published (`org/name`), an alias or a slug: the one that stays, and the one that goes
 * @throws Error where the user is not an admin
 */
export async function mergeModels(
  adminId: string,
  names: { stays: string; goes: string },
): Promise<Merged> {
  await assertAdmin(adminId);
  return database().$transaction(async (tx): Promise<Merged> => {
    // As saveModels: nobody gives names to models meanwhile.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('kurabe.models'))`;
    const find = (name: string) =>
      tx.model.findFirst({
        where: { OR: [{ name }, { slug: name }, { aliases: { has: name } }] },
      });
    const stays = await find(names.stays);
    const goes = await find(names.goes);
    if (!stays || !goes) return { ok: false, reason: "not-there" };
    if (stays.id === goes.id) return { ok: false, reason: "same" };
    const { count } = await tx.run.updateMany({
      where: { modelId: goes.id },
      data: { modelId: stays.id },
    });
    await tx.model.updateMany({
      where: { baseModel: goes.name },
      data: { baseModel: stays.name },
    });
    await tx.model.delete({ where: { id: goes.id } });
    const filled = FACTS.filter(
      (fact) => stays[fact] === null && goes[fact] !== null,
    );
    const aliases = new Set([...stays.aliases, goes.name, ...goes.aliases]);
    aliases.delete(stays.name);
    await tx.model.update({
      where: { id: stays.id },
      data: {
        aliases: [...aliases],
        ...Object.fromEntries(filled.map((fact) => [fact, goes[fact]])),
      },
    });
    await tx.auditEvent.create({
      data: {
        actorId: adminId,
        action: "model.merged",
        subjectType: "model",
        subjectId: stays.id,
        details: { name: stays.name, gone: goes.name, runs: count, filled },
      },
    });
    return { ok: true, runs: count };
  });
}

const FACTS = [
  "organisation",
  "country",
  "totalParametersB",
  "activeParametersB",
  "licence",
  "weights",
  "baseModel",
  "tuning",
  "releaseDate",
  "url",
  "factsSource",
] as const;
