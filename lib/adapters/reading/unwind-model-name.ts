/**
 * Nejumi writes a model as `org--name_hash_<sha256 of the time>` so that reruns do not meet; this is `org/name` again.
 * Names without that ending are left alone: `--` may be part of them.
 */
export function unwindModelName(name: string): string {
  const plain = name.replace(/_hash_[0-9a-f]{64}$/, "");
  return plain === name ? name : plain.replace("--", "/");
}
