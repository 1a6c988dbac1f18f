import { z } from "zod";
import { modelFactsSchema } from "../schema/model.ts";
import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";
import { isSame, proposableFacts } from "./publish-facts.ts";

const facts = modelFactsSchema.shape;

/** A model's facts as an admin corrects them: null is unknown; where they come from is always said. */
export const correctionSchema = z.object({
  displayName: z.string().trim().min(1).max(200),
  organisation: facts.organisation.unwrap(),
  country: facts.country.unwrap(),
  totalParametersB: facts.totalParametersB.unwrap(),
  activeParametersB: facts.activeParametersB.unwrap(),
  licence: facts.licence.unwrap(),
  weights: facts.weights.unwrap(),
  baseModel: facts.baseModel.unwrap(),
  tuning: facts.tuning.unwrap(),
  releaseDate: facts.releaseDate.unwrap(),
  url: facts.url.unwrap(),
  factsSource: z.string().trim().min(1).max(500),
});
export type Correction = z.infer<typeof correctionSchema>;

/**
 * Corrects what is known of a model, with the change in the audit log. Not ok where there is no such model; nothing is
 * written where nothing changes.
 * @throws Error where the user is not an admin
 */
export async function correctModel(
  adminId: string,
  slug: string,
  correction: Correction,
): Promise<{ ok: boolean }> {
  await assertAdmin(adminId);
  return database().$transaction(async (tx) => {
    const model = await tx.model.findUnique({ where: { slug } });
    if (!model) return { ok: false };
    const changed = proposableFacts.filter(
      (fact) => !isSame(model[fact], correction[fact]),
    );
    if (changed.length === 0) return { ok: true };
    const { releaseDate, ...rest } = correction;
    await tx.model.update({
      where: { slug },
      data: {
        ...rest,
        releaseDate: releaseDate === null ? null : new Date(releaseDate),
      },
    });
    const textOf = (value: unknown) =>
      value instanceof Date
        ? value.toISOString().slice(0, 10)
        : `${value as string}`;
    await tx.auditEvent.create({
      data: {
        actorId: adminId,
        action: "model.corrected",
        subjectType: "model",
        subjectId: model.id,
        details: {
          name: model.name,
          source: correction.factsSource,
          before: Object.fromEntries(
            changed.map((fact) => [fact, textOf(model[fact])]),
          ),
          after: Object.fromEntries(
            changed.map((fact) => [fact, textOf(correction[fact])]),
          ),
        },
      },
    });
    return { ok: true };
  });
}
