import { createServer } from "node:net";

/**
 * One sentence when nobody can listen there, else null.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>}
 */
export async function portProblem(port, host) {
  const server = createServer();
  const error = await new Promise((done) => {
    server.once("error", done);
    server.listen(port, host, () => done(null));
  });
  if (!error) {
    await new Promise((done) => server.close(done));
    return null;
  }
  return describeListenError(error, port, host);
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} host
 * @returns {string}
 */
export function describeListenError(error, port, host) {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is taken by another program: end that one, or start with PORT=${port + 1} npm start.`;
  }
  if (error.code === "EACCES") {
    return `This account may not listen on port ${port}: choose one above 1023, as in PORT=3000 npm start.`;
  }
  return `Kurabe cannot listen on ${host}:${port} (${error.message}): check HOST and PORT.`;
}
