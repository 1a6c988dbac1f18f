import type { Issue } from "#lib/schema/issue.ts";

/** `wrong-type:3:choices[0]`: code, line and path, as far as there are any. */
export const shortIssuesOf = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, place }) =>
    [code, place?.line, place?.path].filter((p) => p !== undefined).join(":"),
  );
