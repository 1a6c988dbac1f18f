import { modelFactsSchema, type ModelFacts } from "../schema/model.ts";
import { shortName } from "../schema/model-slug.ts";
import type { Model, Prisma } from "./generated/client.ts";

/** Facts that a submitter may propose. */
export const proposableFacts = [
  "displayName",
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
] as const satisfies readonly (keyof ModelFacts)[];
export type ProposableFact = (typeof proposableFacts)[number];

const proposedSchema = modelFactsSchema.partial();

/** The facts that a run's owner gave of its model; what cannot be read as facts is none. */
export function readProposedFacts(
  stored: unknown,
): Partial<Pick<ModelFacts, ProposableFact>> {
  const name = { name: "x" };
  const fields = fieldsOf(stored);
  // Each by itself: one bad value takes no other with it.
  return Object.fromEntries(
    proposableFacts.flatMap((fact) => {
      const value = fields[fact];
      if (value === undefined || value === null) return [];
      const read = proposedSchema.safeParse({ ...name, [fact]: value });
      return read.success ? [[fact, read.data[fact]]] : [];
    }),
  );
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)
    : {};

/**
 * Makes the facts that a run's owner proposed its model's: where nothing is known of the model yet, and those that the
 * reviewer chose although something is. Leaves an audit event where that changes the model.
 */
export async function publishFacts(
  tx: Prisma.TransactionClient,
  change: {
    modelId: string;
    proposed: unknown;
    chosen: readonly ProposableFact[];
    actorId: string | null;
    runId: string;
  },
): Promise<void> {
  const { modelId, chosen, actorId, runId } = change;
  const proposed = readProposedFacts(change.proposed);
  await tx.$queryRaw`select 1 from models where id = ${modelId}::uuid for update`;
  const model = await tx.model.findUniqueOrThrow({ where: { id: modelId } });
  const taken = proposableFacts.filter(
    (fact) =>
      proposed[fact] !== undefined &&
      (chosen.includes(fact) || isUnknown(model, fact)) &&
      !isSame(model[fact], proposed[fact]),
  );
  if (taken.length === 0) return;
  const data = Object.fromEntries(
    taken.map((fact) => [
      fact,
      fact === "releaseDate"
        ? new Date(`${proposed.releaseDate}`)
        : proposed[fact],
    ]),
  );
  await tx.model.update({ where: { id: modelId }, data });
  await tx.auditEvent.create({
    data: {
      actorId,
      action: "model.updated",
      subjectType: "model",
      subjectId: modelId,
      details: { name: model.name, fields: taken, run: runId },
    },
  });
}

/** Whether nothing is known of a fact; a display name made from the name is as good as none. */
function isUnknown(model: Model, fact: ProposableFact): boolean {
  return fact === "displayName"
    ? model.displayName === shortName(model.name)
    : model[fact] === null;
}

/** Whether a stored fact says the same as a proposed one. */
export function isSame(stored: unknown, proposed: unknown): boolean {
  const text =
    stored instanceof Date ? stored.toISOString().slice(0, 10) : stored;
  return text === proposed;
}
