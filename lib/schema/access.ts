import { runTransitions } from "./run-status.ts";
import type { RunParty, RunStatus, RunTransition } from "./run-status.ts";
import type { TeamRole } from "./team.ts";
import type { TokenScope } from "./token-scope.ts";
import type { UserRole } from "./user.ts";

/** Who asks, as the database has them at this request. Null stands for a visitor wherever a viewer is asked for. */
export interface Viewer {
  userId: string;
  role: UserRole;
  /** By the team's id. */
  teams: Readonly<Record<string, TeamRole>>;
  /** `all`: signed in with a browser; otherwise what the token may do. */
  scopes: "all" | readonly TokenScope[];
}

/** What decides who may do what with a run. */
export interface RunAccess {
  /** Null: imported by the operator. */
  ownerId: string | null;
  /** A team's run belongs to the team, whoever brought it. */
  teamId: string | null;
  status: RunStatus;
  visibility: "private" | "unlisted" | "public";
  /** Whether it has ever been offered for publication. */
  wasSubmitted: boolean;
}

/** Whether a viewer may read a run and all that it holds. Unlisted runs are read by their link, which this does not know of. */
export function mayRead(viewer: Viewer | null, run: RunAccess): boolean {
  if (run.visibility === "public") return true;
  if (!viewer || !hasScope(viewer, "read")) return false;
  if (viewer.role === "admin") return true;
  if (viewer.role === "reviewer" && run.wasSubmitted) return true;
  return belongsTo(viewer, run, ["owner", "member", "viewer"]);
}

/** Whether a viewer may change a run that is still in its owner's hands: its files, its facts, its visibility. */
export function mayEdit(
  viewer: Viewer | null,
  run: Pick<RunAccess, "ownerId" | "teamId">,
): boolean {
  return (
    viewer !== null &&
    hasScope(viewer, "upload") &&
    belongsTo(viewer, run, ["owner", "member"])
  );
}

/** Whether the table of transitions lets a viewer take a step with a run as it is. */
export function mayDo(
  viewer: Viewer | null,
  transition: RunTransition,
  run: RunAccess,
): boolean {
  if (!viewer || !hasScope(viewer, "submit")) return false;
  const { from, who } = runTransitions[transition];
  const fromAny: readonly RunStatus[] = from;
  if (!fromAny.includes(run.status)) return false;
  // What somebody brought is theirs to offer: not even an admin publishes it over their head.
  const isOperators = run.ownerId === null && run.teamId === null;
  if (transition === "publish" && !isOperators) return false;
  return who.some((party) => isParty(viewer, party, run));
}

/** Nobody reviews a run of their own or of their team. */
export function hasConflict(viewer: Viewer, run: RunAccess): boolean {
  return belongsTo(viewer, run, ["owner", "member", "viewer"]);
}

export const hasScope = (viewer: Viewer, scope: TokenScope): boolean =>
  viewer.scopes === "all" || viewer.scopes.includes(scope);

function isParty(viewer: Viewer, party: RunParty, run: RunAccess): boolean {
  switch (party) {
    case "owner":
      return belongsTo(viewer, run, ["owner", "member"]);
    case "reviewer":
      return viewer.role !== "member" && !hasConflict(viewer, run);
    case "admin":
      return viewer.role === "admin";
    case "system":
      return false;
    default:
      return party satisfies never;
  }
}

function belongsTo(
  viewer: Viewer,
  run: Pick<RunAccess, "ownerId" | "teamId">,
  roles: readonly TeamRole[],
): boolean {
  if (run.teamId === null) return run.ownerId === viewer.userId;
  const role = viewer.teams[run.teamId];
  return role !== undefined && roles.includes(role);
}
