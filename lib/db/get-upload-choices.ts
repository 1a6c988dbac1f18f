import { z } from "zod";
import { mayEdit } from "../schema/access.ts";
import type { Viewer } from "../schema/access.ts";
import type { MyRun } from "../schema/my-run.ts";
import { database } from "./client.ts";
import { countUploads, MIB } from "./create-upload.ts";
import { getSiteLimits } from "./get-site-limits.ts";
import { getSiteSettings } from "./get-site-settings.ts";
import { listMyRuns } from "./list-my-runs.ts";
import { pool } from "./pool.ts";

/** What a viewer can choose of, and how much they may bring. */
export interface UploadChoices {
  teams: { id: string; name: string }[];
  /** Names of models with public runs and of those of their own. */
  models: string[];
  /** The run of theirs that the new one is to replace. */
  supersedes: { id: string; model: string } | null;
  unfinished: MyRun[];
  limits: {
    /** Of one upload. */
    mb: number;
    /** Uploads in 24 hours, and how many are left now. */
    perDay: number;
    left: number;
    /** MiB in 24 hours, and how many are left now. */
    mbPerDay: number;
    mbLeft: number;
    /** Unfinished ones: how many may be, and are. */
    open: number;
    now: number;
    isOpen: boolean;
  };
}

/** @param replaces the id of the run to be replaced, as the address has it */
export async function getUploadChoices(
  viewer: Viewer,
  replaces: unknown,
): Promise<UploadChoices> {
  const used = await countUploads(viewer.userId, pool());
  const { uploads, readOnly } = await getSiteSettings();
  const limits = await getSiteLimits();
  const dayMb = Math.floor(limits.uploadMbPerDay - used.bytesToday / MIB);
  return {
    teams: await listTeams(viewer),
    models: await listNames(viewer),
    supersedes: await findReplaced(viewer, replaces),
    unfinished: await listMyRuns(viewer, "uploading"),
    limits: {
      mb: limits.uploadMb,
      perDay: limits.uploadsPerDay,
      left: Math.max(0, limits.uploadsPerDay - used.today),
      mbPerDay: limits.uploadMbPerDay,
      mbLeft: Math.max(0, dayMb),
      open: limits.openUploads,
      now: used.open,
      isOpen: uploads && !readOnly,
    },
  };
}

/** Those whose runs they may work on. */
async function listTeams(viewer: Viewer) {
  const mine = Object.keys(viewer.teams).filter((teamId) =>
    mayEdit(viewer, { ownerId: null, teamId }),
  );
  return database().team.findMany({
    where: { id: { in: mine } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

async function listNames(viewer: Viewer): Promise<string[]> {
  const { rows } = await pool().query<{ name: string }>({
    name: "list-model-names",
    text: `select m.name from models m
           where exists (select from runs r where r.model_id = m.id
                         and ((r.status = 'published' and r.visibility = 'public')
                              or (r.owner_id = $1 and r.team_id is null) or r.team_id = any($2::uuid[])))
           order by lower(m.name) limit 3000`,
    values: [viewer.userId, Object.keys(viewer.teams)],
  });
  return rows.map(({ name }) => name);
}

async function findReplaced(viewer: Viewer, replaces: unknown) {
  const id = z.uuid().safeParse(replaces);
  if (!id.success) return null;
  const run = await database().run.findUnique({
    where: { id: id.data },
    select: {
      id: true,
      ownerId: true,
      teamId: true,
      model: { select: { name: true } },
    },
  });
  return run && mayEdit(viewer, run)
    ? { id: run.id, model: run.model.name }
    : null;
}
