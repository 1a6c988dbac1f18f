#!/usr/bin/env node
// Stands in for Prisma's downloaded schema engine: the same command line and
// JSON-RPC on stdio, answered by the engine's WebAssembly build from npm.
// lib/launch/prisma.mjs puts Node 24 first on PATH, which reads .ts directly.
import { runSchemaEngine } from "./schema-engine/main.ts";

await runSchemaEngine(process.argv.slice(2));
