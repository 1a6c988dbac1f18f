import { hasScope, type Viewer } from "../schema/access.ts";
import type { Prisma } from "./generated/client.ts";

/** Which runs a viewer may read: `mayRead` of lib/schema/access.ts as a condition. Null stands for a visitor. */
export function readableRuns(viewer: Viewer | null): Prisma.RunWhereInput {
  const open = { visibility: "public" } as const;
  if (!viewer || !hasScope(viewer, "read")) return open;
  if (viewer.role === "admin") return {};
  const some = [open, ownRuns(viewer)];
  if (viewer.role === "member") return { OR: some };
  return { OR: [...some, { submittedAt: { not: null } }] };
}

/** Which runs are a viewer's own or their team's. */
export function ownRuns(viewer: Viewer) {
  return {
    OR: [
      { ownerId: viewer.userId, teamId: null },
      { teamId: { in: Object.keys(viewer.teams) } },
    ],
  };
}
