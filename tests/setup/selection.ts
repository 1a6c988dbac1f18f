export type Selection = { database: boolean; server: boolean };

/**
 * What a Playwright command line makes necessary, so that pure specs start
 * neither Postgres nor a server.
 * @param argv the arguments after `playwright test`
 */
export function selectionOf(argv: string[]): Selection {
  const projects = valuesOf(argv, "--project");
  const paths = argv.filter(
    (word) => !word.startsWith("-") && /(^|\/)tests(\/|$)|\.spec/.test(word),
  );
  const runs = (project: string, isIn: RegExp) =>
    (projects.length === 0 || projects.includes(project)) &&
    (paths.length === 0 || paths.some((path) => isIn.test(path)));
  const server = ["e2e", "e2e-reading"].some((project) =>
    runs(project, /tests\/?$|e2e/),
  );
  return { server, database: server || runs("db", /tests\/?$|tests\/db/) };
}

function valuesOf(argv: string[], option: string): string[] {
  return argv.flatMap((word, at) => {
    if (word.startsWith(`${option}=`)) return [word.slice(option.length + 1)];
    return argv[at - 1] === option ? [word] : [];
  });
}
