// Written for any Node that can load a module, because it is what tells the old ones.

/**
 * One sentence when a Node is too old to install Kurabe with, else null.
 * @param {string} version as in process.versions.node
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const parts = version.split(".").map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return null;
  return "Kurabe needs Node 20.19 or newer, and this is Node " + version + ".";
}
