import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** The Argon2id hash of a password, with a new salt, as a PHC string. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, { ...cost, salt, length: 32 });
  const { m, t, p } = cost;
  return `$argon2id$v=19$m=${m},t=${t},p=${p}$${unpadded(salt)}$${unpadded(key)}`;
}

/**
 * Whether a password is the one of a hash. Takes as long where there is no
 * hash, so that the time does not tell who has an account.
 * @throws Error where the hash is none of ours
 */
export async function verifyPassword(
  password: string,
  hash: string | null,
): Promise<boolean> {
  const { key, ...how } = parse(hash ?? nobody);
  const found = await derive(password, { ...how, length: key.length });
  return timingSafeEqual(found, key) && hash !== null;
}

// OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane.
const cost = { m: 19456, t: 2, p: 1 };

const nobody = `$argon2id$v=19$m=${cost.m},t=${cost.t},p=${cost.p}$${"A".repeat(22)}$${"A".repeat(43)}`;

const phc =
  /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

interface Derivation {
  /** Memory in KiB, passes, lanes. */
  m: number;
  t: number;
  p: number;
  salt: Buffer;
}

function parse(hash: string): Derivation & { key: Buffer } {
  const [, m, t, p, salt, key] = phc.exec(hash) ?? [];
  if (salt === undefined || key === undefined) {
    throw new Error("A stored password hash is not an Argon2id PHC string.");
  }
  return {
    m: Number(m),
    t: Number(t),
    p: Number(p),
    salt: Buffer.from(salt, "base64"),
    key: Buffer.from(key, "base64"),
  };
}

const argon2Async = promisify(argon2);

// Normalised, because keyboards differ in how they compose the same character.
function derive(
  password: string,
  { m, t, p, salt, length }: Derivation & { length: number },
): Promise<Buffer> {
  return argon2Async("argon2id", {
    message: password.normalize("NFKC"),
    nonce: salt,
    parallelism: p,
    tagLength: length,
    memory: m,
    passes: t,
  });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
