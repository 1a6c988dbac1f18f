import { publicModelName } from "./safe-facts.ts";

/** The `model_args` of lm-evaluation-harness: `pretrained=org/name,dtype=auto`, or the same as an object. */
export function readModelArgs(args: unknown): {
  model: string | undefined;
  facts: Record<string, string>;
} {
  const entries = entriesOf(args);
  const pretrained = entries.find(([name]) => MODEL.has(name))?.[1];
  return {
    model: pretrained ? publicModelName(pretrained) : undefined,
    facts: Object.fromEntries(entries.filter(([name]) => KEPT.has(name))),
  };
}

const MODEL = new Set(["pretrained", "model", "engine"]);

/** How the model was loaded, as far as it can move a score. */
const KEPT = new Set([
  "dtype",
  "torch_dtype",
  "revision",
  "load_in_8bit",
  "load_in_4bit",
  "use_fast",
  "use_accelerate",
  "trust_remote_code",
  "max_length",
  "max_model_len",
  "add_bos_token",
  "quantization",
  "tensor_parallel_size",
]);

function entriesOf(args: unknown): [string, string][] {
  if (typeof args === "string")
    return args.split(",").flatMap((part): [string, string][] => {
      const at = part.indexOf("=");
      return at < 1 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1)]];
    });
  if (typeof args !== "object" || args === null) return [];
  return Object.entries(args).map(([name, value]) => [name, String(value)]);
}
