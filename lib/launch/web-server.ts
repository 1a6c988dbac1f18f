import { once } from "node:events";
import { createServer } from "node:http";
import next from "next";
import { PublicStateWatch } from "#lib/db/public-state.ts";
import { settings, tellNextAuth } from "#lib/env.ts";
import { addressHeader, clientAddress } from "#lib/serving/client-address.ts";
import { anonymousRenderer } from "#lib/serving/render-anonymously.ts";
import { servePublic } from "#lib/serving/serve-public.ts";
import { withNotFoundPage } from "#lib/serving/with-not-found-page.ts";
import { withSecurityHeaders } from "#lib/serving/with-security-headers.ts";
import { root } from "./install.mjs";
import { LaunchError } from "./launch-error.ts";
import { describeListenError } from "./port-problem.mjs";

export type WebServer = {
  port: number;
  /** Takes no new connections, lets the open requests end (10 s at most), closes. */
  stop(): Promise<void>;
};

/**
 * Serves the built site from this process.
 * @param port 0 for any free one
 * @throws LaunchError when the port cannot be had
 */
export async function startWebServer(
  port: number,
  hostname: string,
): Promise<WebServer> {
  const state = new PublicStateWatch();
  const { KURABE_TRUSTED_PROXIES } = settings();
  const server = createServer((request, response) => {
    request.headers[addressHeader] = clientAddress(
      request.socket.remoteAddress,
      request.headers["x-forwarded-for"]?.toString(),
      KURABE_TRUSTED_PROXIES,
    );
    void ready.then((handle) => handle(request, response));
  });
  await listen(server, port, hostname);
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  // Next calls itself after a server action, so it has to know the port it got.
  const app = next({ dev: false, dir: root, hostname, port: bound });
  const url = settings().KURABE_URL ?? `http://localhost:${bound}`;
  tellNextAuth(url);
  const ready = app.prepare().then(() => {
    const handle = app.getRequestHandler();
    const { host, protocol } = new URL(url);
    const pages = withSecurityHeaders(
      (request, response) => void handle(request, response),
      { isSecure: protocol === "https:" },
    );
    const readable = withNotFoundPage(pages, anonymousRenderer(pages, host));
    return servePublic(readable, state, { host });
  });
  await ready;
  return {
    port: bound,
    stop: async () => {
      await drain(server);
      await state.stop();
      await app.close();
    },
  };
}

type Server = ReturnType<typeof createServer>;

async function listen(server: Server, port: number, host: string) {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    throw new LaunchError(describeListenError(known, port, host));
  }
}

async function drain(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  const timer = setTimeout(() => server.closeAllConnections(), 10_000);
  await closed;
  clearTimeout(timer);
}
