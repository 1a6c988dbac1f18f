import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { createInterface } from "node:readline";
import { parseArguments } from "./arguments.ts";
import { createEngineAdapter } from "./engine-adapter.ts";
import { runDatabaseCommand } from "./database-commands.ts";
import { answer } from "./json-rpc.ts";
import { loadSchemaEngine } from "./load-schema-engine.ts";

/**
 * Answers Prisma's CLI as its schema engine would: one `cli` command, or
 * JSON-RPC requests on stdin until it closes.
 * @param argv the arguments after the program's name
 */
export async function runSchemaEngine(argv: string[]): Promise<void> {
  const { command, version, url, datamodels } = parseArguments(argv);
  if (version) return void process.stdout.write("schema-engine-wasm\n");
  if (command !== null) {
    const failure = await runDatabaseCommand(command, url);
    // The CLI skips the first line, which is the native engine's greeting.
    if (failure) process.stderr.write(`\n${JSON.stringify(failure)}`);
    process.exit(failure ? 1 : 0);
  }
  // A panic in WebAssembly surfaces here; 101 is how the CLI knows one.
  process.on("uncaughtException", (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(101);
  });
  const adapter = bindMigrationAwareSqlAdapterFactory(createEngineAdapter(url));
  // Not awaited: a failure to load is the answer to every request.
  const engine = loadSchemaEngine(datamodels, adapter);
  engine.catch(() => {});
  for await (const line of createInterface({ input: process.stdin })) {
    for (const reply of await answer(engine, line, adapter.errorRegistry)) {
      process.stdout.write(`${reply}\n`);
    }
  }
  process.exit(0);
}
