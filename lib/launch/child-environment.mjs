/**
 * The environment for a child process: ours, with changes.
 * @param {Record<string, string>} [changes]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(changes) {
  return { ...process.env, ...changes };
}
