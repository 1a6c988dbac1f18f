import { once } from "node:events";
import { createServer } from "node:net";

/** A port of the loopback interface that nobody listens on: the wanted one if it is free. */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  server.listen(wanted, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return freePort();
  }
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : freePort();
}
