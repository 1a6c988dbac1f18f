export type EngineArguments = {
  /** `can-connect-to-database` and so on; null when requests come on stdin. */
  command: string | null;
  version: boolean;
  url: string;
  /** Paths of the schema files. */
  datamodels: string[];
};

/** Reads the schema engine's command line as Prisma's CLI writes it. */
export function parseArguments(argv: string[]): EngineArguments {
  const all = (name: string) => argv.filter((_, at) => argv[at - 1] === name);
  return {
    command: all("cli")[0] ?? null,
    version: argv.includes("--version"),
    url: urlOf(all("--datasource")[0]),
    datamodels: all("--datamodels"),
  };
}

function urlOf(datasource: string | undefined): string {
  const parsed: unknown = JSON.parse(datasource ?? "{}");
  const url =
    typeof parsed === "object" && parsed !== null && "url" in parsed
      ? parsed.url
      : undefined;
  return typeof url === "string" ? url : "";
}
