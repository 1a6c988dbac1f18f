import { enableCompileCache } from "node:module";

// Kept between threads and processes, what was compiled once starts in half the time. Hence the import below is no static one.
enableCompileCache();
await import("./search-thread.ts");
