import { enableCompileCache } from "node:module";

// See search-worker.ts.
enableCompileCache();
await import("./stats-thread.ts");
