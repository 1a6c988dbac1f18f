import type { Command } from "commander";
import { makeLink } from "../auth/make-link.ts";
import { ensureAdmin } from "../db/ensure-admin.ts";
import { publicUrl } from "../env.ts";
import { emailSchema } from "../schema/email.ts";
import { printLine, UsageError } from "./output.ts";
import { useDatabase } from "./use-database.ts";

/** `kurabe admin`: who runs the site. */
export function addAdminCommand(program: Command): void {
  program
    .command("admin")
    .description("Administrators.")
    .command("create")
    .description(
      "Make somebody an administrator, and print a one-time link to set their password.",
    )
    .argument("<email>", "their e-mail address")
    .action(create);
}

async function create(given: string): Promise<void> {
  const email = emailSchema.safeParse(given);
  if (!email.success) throw new UsageError(`"${given}" is no e-mail address.`);
  const path = await useDatabase(async () =>
    makeLink({ kind: "password", userId: await ensureAdmin(email.data) }),
  );
  printLine(`${email.data} is an administrator.`);
  printLine(`One link, for three days, to set the password and sign in:`);
  printLine(`${publicUrl()}${path}`);
}
