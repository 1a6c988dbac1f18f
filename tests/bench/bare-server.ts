import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The least that Node can do: one body from memory, with its headers. Told both, and to listen, by its parent. */
process.once("message", (page: { body: string; headers: string[] }) => {
  const body = Buffer.from(page.body, "base64");
  const server = createServer((_, response) => {
    response.writeHead(200, page.headers);
    response.end(body);
  });
  server.listen(0, "127.0.0.1", () => {
    process.send?.({ port: (server.address() as AddressInfo).port });
  });
});
process.on("disconnect", () => process.exit());
