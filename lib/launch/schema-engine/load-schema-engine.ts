import type { ErrorCapturingSqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/**
 * Loads the schema engine's WebAssembly build.
 * @param datamodels paths of the schema files
 */
export async function loadSchemaEngine(
  datamodels: string[],
  adapter: ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
): Promise<engine.SchemaEngine> {
  await instantiate();
  const files = await Promise.all(datamodels.map(readDatamodel));
  return engine.SchemaEngine.new(
    // `migrate diff` names no schema, and the engine refuses an empty list.
    { datamodels: files.length > 0 ? files : undefined },
    () => {},
    adapter,
  );
}

async function instantiate(): Promise<void> {
  const glue = import.meta
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = await readFile(fileURLToPath(glue.replace(/\.js$/, ".wasm")));
  // The engine calls this name on the global object when it panics.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic },
  });
  const { instance } = await WebAssembly.instantiate(wasm, {
    "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") start();
}

function reportPanic(message: string): void {
  process.stderr.write(`${message}\n`);
}

async function readDatamodel(path: string): Promise<[string, string]> {
  return [path, await readFile(path, "utf8")];
}
