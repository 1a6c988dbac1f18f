import { setTimeout as sleep } from "node:timers/promises";
import type { Command } from "commander";
import { hashFile } from "../db/hash-file.ts";
import {
  apiMovedSchema,
  apiUploadSchema,
  type ApiUpload,
} from "../schema/api/upload.ts";
import { addCompanions, findFiles } from "../submit-run/find-files.ts";
import {
  callApi,
  sendFile,
  serverOfSettings,
  type Server,
} from "./api-client.ts";
import { createProgress, printLine, UsageError } from "./output.ts";
import { reportUpload } from "./report-upload.ts";

interface UploadOptions {
  model?: string;
  benchmark?: string;
  label?: string;
  team?: string;
  wait?: boolean;
  submit?: boolean;
  json?: boolean;
}

const EXITS =
  "\nKURABE_SERVER says which Kurabe, KURABE_TOKEN is an API token of your account page." +
  "\nExit codes: 0 done; 1 refused, or the files have errors; 2 wrong usage; 3 the same content is there already; 4 the server cannot be reached or has had too much, try again later.";

/** `kurabe upload`, `status` and `submit`: a run on another Kurabe, by its API. */
export function addSubmissionCommands(program: Command): void {
  program
    .command("upload")
    .description("Bring result files to a Kurabe server as one private run.")
    .argument("<files...>", "result files or folders")
    .option("--model <name>", "the model's name; without it the files say")
    .option("--benchmark <id>", "benchmark version; without it, as detected")
    .option("--label <text>", "tells several runs of one model apart")
    .option("--team <id>", "for a team rather than for yourself")
    .option("--wait", "until it is processed, and say what came of it")
    .option("--submit", "wait, then submit it for publication")
    .option("--json", "print JSON")
    .addHelpText("after", EXITS)
    .action(uploadFiles);
  program
    .command("status")
    .description("Where an upload stands, and what was found in it.")
    .argument("<id>", "the id that kurabe upload printed")
    .option("--wait", "until it is processed")
    .option("--json", "print JSON")
    .addHelpText("after", EXITS)
    .action(status);
  program
    .command("submit")
    .description("Submit a run for publication.")
    .argument("<id>", "the id that kurabe upload printed")
    .addHelpText("after", EXITS)
    .action((id: string) => submit(serverOfSettings(), parseId(id)));
}

async function uploadFiles(
  paths: string[],
  options: UploadOptions,
): Promise<void> {
  const server = serverOfSettings();
  const { files } = await addCompanions(await findFiles(paths));
  if (files.length === 0) throw new UsageError("There are no files in there.");
  const hashed = await Promise.all(files.map(hashFile));
  const { model, benchmark, label, team } = options;
  const created = await callApi(server, apiUploadSchema, {
    method: "POST",
    path: "/uploads",
    body: {
      model,
      benchmark,
      label,
      team,
      files: hashed.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    },
  });
  const progress = createProgress("Uploading");
  for (const [at, file] of hashed.entries()) {
    const url = created.files[at]?.upload_url ?? "";
    await sendFile(server, file, url, (sent) =>
      progress.update(`${file.name} ${Math.floor((100 * sent) / file.size)} %`),
    );
  }
  progress.done();
  const begun = await callApi(server, apiUploadSchema, {
    method: "POST",
    path: `/uploads/${created.id}/process`,
  });
  const waits = options.wait === true || options.submit === true;
  const done = waits ? await processed(server, begun) : begun;
  await reportUpload(server, done, options);
  if (options.submit && done.status === "ready") await submit(server, done.id);
}

async function status(
  id: string,
  options: { wait?: boolean; json?: boolean },
): Promise<void> {
  const server = serverOfSettings();
  const found = await readUpload(server, parseId(id));
  const done = options.wait ? await processed(server, found) : found;
  await reportUpload(server, done, options);
}

async function submit(server: Server, id: string): Promise<void> {
  const moved = await callApi(server, apiMovedSchema, {
    method: "POST",
    path: `/runs/${id}/submit`,
  });
  printLine(`Submitted. A reviewer will look at it: ${moved.url}`);
}

const readUpload = (server: Server, id: string) =>
  callApi(server, apiUploadSchema, { method: "GET", path: `/uploads/${id}` });

async function processed(server: Server, begun: ApiUpload): Promise<ApiUpload> {
  const progress = createProgress("Processing");
  let upload = begun;
  while (upload.status === "processing") {
    progress.update(`${upload.progress?.records ?? 0} records`);
    await sleep(1000);
    upload = await readUpload(server, upload.id);
  }
  progress.done();
  return upload;
}

function parseId(id: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return id;
  throw new UsageError(`"${id}" is no id; kurabe upload prints it.`);
}
