import { connect } from "node:net";

/**
 * Asks one address, or several in turn, again and again over keep-alive connections, each waiting for its answer. Written
 * on bare sockets and counting bytes, so that the asking costs far less than the answering.
 * @returns rounds per second: an answer of each address
 * @throws Error where an answer is not a 200
 */
export async function load(
  url: string | readonly [string, ...string[]],
  { connections = 16, ms = 3000, headers = {} as Record<string, string> } = {},
): Promise<number> {
  const urls = typeof url === "string" ? ([url] as const) : url;
  const { hostname, port, host } = new URL(urls[0]);
  const all: Record<string, string> = { host, ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const asks = urls.map((each) => {
    const { pathname, search } = new URL(each);
    return `GET ${pathname}${search} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
  });
  const until = performance.now() + ms;
  const begun = performance.now();
  const counts = await Promise.all(
    Array.from({ length: connections }, () =>
      repeat(hostname, Number(port), asks, until),
    ),
  );
  const seconds = (performance.now() - begun) / 1000;
  return counts.reduce((sum, each) => sum + each, 0) / asks.length / seconds;
}

function repeat(
  host: string,
  port: number,
  asks: readonly string[],
  until: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    let answers = 0;
    const next = () => asks[answers % asks.length] ?? "";
    let isDone: ((chunk: Buffer) => boolean) | null = null;
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    socket.on("error", fail);
    socket.on("close", () => reject(new Error("The server hung up.")));
    socket.on("connect", () => socket.write(next()));
    socket.on("data", (chunk) => {
      try {
        isDone ??= startAnswer(chunk);
      } catch (error) {
        return fail(error instanceof Error ? error : new Error(String(error)));
      }
      if (!isDone(chunk)) return;
      isDone = null;
      answers += 1;
      if (performance.now() < until) return void socket.write(next());
      resolve(answers);
      socket.destroy();
    });
  });
}

/** What tells, chunk by chunk, whether an answer is whole; from its first chunk, which has its whole head. */
function startAnswer(first: Buffer): (chunk: Buffer) => boolean {
  const end = first.indexOf("\r\n\r\n");
  const head = first.toString("latin1", 0, end);
  if (end < 0 || !head.startsWith("HTTP/1.1 200 "))
    throw new Error(`Not a 200: ${head.slice(0, 60)}`);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) {
    let tail = Buffer.alloc(0);
    return (chunk) => {
      tail = Buffer.concat([tail, chunk.subarray(-5)]).subarray(-5);
      return tail.equals(LAST);
    };
  }
  let left = end + 4 + Number(length);
  return (chunk) => {
    left -= chunk.length;
    return left <= 0;
  };
}

const LAST = Buffer.from("0\r\n\r\n");
