import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { createServer, connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Why nginx cannot be tried here; null where it can. */
export function nginxProblem(): string | null {
  const { status } = spawnSync("nginx", ["-v"], { stdio: "ignore" });
  return status === 0 ? null : "nginx is not installed";
}

export interface Nginx {
  url: string;
  stop(): Promise<void>;
}

/**
 * Runs the shipped configuration in front of a port, with what it marks as CHANGE changed: no certificate, one plain
 * port of 127.0.0.1, a folder of its own.
 */
export async function startShippedNginx(upstream: number): Promise<Nginx> {
  const shipped = readFileSync("lib/serving/nginx.conf", "utf8");
  return startNginx(({ port, folder }) => {
    const [head = "", ...servers] = shipped.split(/^server \{$/m);
    const site = (servers.at(-1) ?? "")
      .replace(/^ *ssl_.*\n/gm, "")
      .replace(/listen .*/, `listen 127.0.0.1:${port};`)
      .replace(/server_name .*/, "server_name _;");
    const front = head
      .replace("127.0.0.1:3000", `127.0.0.1:${upstream}`)
      .replace("/var/cache/nginx/kurabe", join(folder, "cache"));
    return `${front}\nserver {${site}`;
  });
}

/** Runs nginx with what the `http` block shall hold. */
export async function startNginx(
  http: (place: { port: number; folder: string }) => string,
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "kurabe-nginx-"));
  mkdirSync(join(folder, "temp"));
  const port = await freePort();
  const file = join(folder, "nginx.conf");
  writeFileSync(file, wrap(folder, http({ port, folder })));
  const child = spawn("nginx", ["-p", folder, "-c", file], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  await untilListening(child, port).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url: `http://127.0.0.1:${port}`, stop };
}

function wrap(folder: string, http: string): string {
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  );
  // As the user who tests, so that the folder is theirs.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  return `${user}
worker_processes 1;
daemon off;
pid ${folder}/pid;
error_log stderr error;
events { worker_connections 512; }
http {
  include /etc/nginx/mime.types;
  sendfile on;
  tcp_nopush on;
  access_log off;
  keepalive_requests 1000000;
  ${temp.join("\n  ")}
  ${http}
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function untilListening(
  child: ChildProcess,
  port: number,
): Promise<void> {
  while (child.exitCode === null) {
    const socket = connect(port, "127.0.0.1");
    const answer = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (answer) return;
    await sleep(20);
  }
  throw new Error("nginx ended before it listened.");
}
