import type { ServerResponse } from "node:http";

/**
 * Holds a response back, headers and all, from the moment its headers are known until its end; everything that is not
 * wanted passes as it comes.
 * @param isWanted asked once, when status and headers are set
 * @param finish gets the whole body; the response can be written as usual again
 */
export function holdBody(
  response: ServerResponse,
  isWanted: (response: ServerResponse) => boolean,
  finish: (body: Buffer) => void,
): void {
  const { writeHead, flushHeaders, write, end } = response;
  let held: Buffer[] | null = null;
  let isDecided = false;
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string") held?.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) held?.push(Buffer.from(chunk));
  };
  const isHeld = () => {
    if (isDecided) return held !== null;
    isDecided = true;
    if (!response.headersSent && isWanted(response)) held = [];
    return held !== null;
  };
  // What passes goes through the functions that were there, which others may have wrapped since: those stay.
  Object.assign(response, {
    flushHeaders: () => {
      if (!isHeld()) flushHeaders.call(response);
    },
    writeHead: (...parts: Parameters<typeof writeHead>) => {
      setHead(response, parts);
      return isHeld()
        ? response
        : writeHead.call(response, response.statusCode);
    },
    write: (...parts: Parameters<typeof write>) => {
      if (!isHeld()) return write.apply(response, parts);
      keep(parts[0]);
      return true;
    },
    end: (...parts: Parameters<typeof end>) => {
      if (!isHeld()) return end.apply(response, parts);
      keep(parts[0]);
      Object.assign(response, { writeHead, flushHeaders, write, end });
      finish(Buffer.concat(held ?? []));
      return response;
    },
  });
}

/** What `writeHead` would send, set on the response for whoever decides by it. */
function setHead(response: ServerResponse, [status, ...more]: unknown[]): void {
  response.statusCode = Number(status);
  const headers = more.find((each) => typeof each === "object");
  if (!headers) return;
  const pairs = Array.isArray(headers)
    ? Array.from({ length: headers.length / 2 }, (_, at) => [
        headers[at * 2],
        headers[at * 2 + 1],
      ])
    : Object.entries(headers);
  for (const [name] of pairs) response.removeHeader(String(name));
  for (const [name, value] of pairs)
    if (value !== undefined) response.appendHeader(String(name), value);
}
