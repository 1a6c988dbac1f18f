import { spawnSync } from "node:child_process";
import { z } from "zod";
import { childEnvironment } from "./child-environment.mjs";

export type AuditOutcome =
  | { kind: "clean" | "found"; text: string }
  /** The registry, or a mirror of it, does not answer: nothing is known. */
  | { kind: "unknown"; text: string };

/** Asks the registry what is known against the packages that the site runs with. Critical findings count as found. */
export function auditDependencies(): AuditOutcome {
  const cli = childEnvironment()["npm_execpath"];
  const args = ["audit", "--omit=dev", "--json"];
  // Where no network is, npm would try for minutes.
  const options = { encoding: "utf8", timeout: 30_000 } as const;
  const { stdout } = cli
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync("npm", args, options);
  return readAudit(stdout ?? "");
}

/** @param json what `npm audit --json` prints */
export function readAudit(json: string): AuditOutcome {
  const report = reportSchema.safeParse(parse(json));
  if (!report.success)
    return { kind: "unknown", text: "the registry answers no audits" };
  const { vulnerabilities: of } = report.data.metadata;
  const names = Object.values(report.data.vulnerabilities)
    .filter(({ severity }) => severity !== "info")
    .map(({ name, severity }) => `${name} (${severity})`);
  const text = names.length === 0 ? "nothing known" : names.join(", ");
  return { kind: of.critical > 0 ? "found" : "clean", text };
}

const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.string() }),
  ),
  metadata: z.object({ vulnerabilities: z.object({ critical: z.number() }) }),
});

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
