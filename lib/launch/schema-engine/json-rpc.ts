import type { ErrorRegistry } from "@prisma/driver-adapter-utils";

/**
 * Answers one line from Prisma's CLI with the lines to send it.
 * What the engine prints (`diff`) goes ahead as a `print` request, whose own
 * answer needs none. What it throws becomes JSON-RPC error 4466 with Prisma's
 * code and meta in `data`, as the native engine sends it.
 * @param thrown errors of JavaScript that the engine passes on by number
 * @param engine the object whose methods are the requests' methods
 */
export async function answer(
  engine: Promise<object>,
  line: string,
  thrown: ErrorRegistry,
): Promise<string[]> {
  const { id, method, params } = JSON.parse(line) as Message;
  if (method === undefined) return [];
  try {
    const result = (await call(await engine, method, params)) ?? null;
    const lines = [JSON.stringify({ jsonrpc: "2.0", id, result })];
    return printed(result) === null ? lines : [print(result, id), ...lines];
  } catch (error) {
    return [
      JSON.stringify({ jsonrpc: "2.0", id, error: describe(error, thrown) }),
    ];
  }
}

/** A request, or (without a method) the CLI's answer to one of ours. */
type Message = { id: number; method?: string; params?: unknown };

async function call(
  engine: object,
  name: string,
  params: unknown,
): Promise<unknown> {
  const method: unknown = Reflect.get(engine, name);
  if (typeof method !== "function") {
    throw new Error(`The schema engine has no method ${name}.`);
  }
  return Reflect.apply(method, engine, [params]);
}

function printed(result: unknown): string | null {
  if (typeof result !== "object" || result === null) return null;
  return "stdout" in result && typeof result.stdout === "string"
    ? result.stdout
    : null;
}

function print(result: unknown, id: number): string {
  const params = { content: printed(result) };
  return JSON.stringify({ jsonrpc: "2.0", id, method: "print", params });
}

function describe(error: unknown, thrown: ErrorRegistry): object {
  const message = messageOf(error).replace(
    /^External error id#(\d+)$/,
    (all, id) => {
      const original = thrown.consumeError(Number(id));
      return original ? messageOf(original.error) : all;
    },
  );
  const { code, meta } = Object(error) as { code?: unknown; meta?: unknown };
  return {
    code: 4466,
    message,
    data: { is_panic: false, message, error_code: code, meta },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
