/** The number of colours that stay apart, also without colour vision. */
export const slotCount = 6;

/**
 * One slot (0 to 5) per key, always the same for the same set: the key's own slot, or the next free one.
 * Beyond six keys slots repeat.
 */
export function seriesSlots(keys: readonly string[]): Map<string, number> {
  const slots = new Map<string, number>();
  const taken = new Set<number>();
  for (const key of keys.toSorted()) {
    let slot = hash(key) % slotCount;
    if (taken.size % slotCount === 0) taken.clear();
    while (taken.has(slot)) slot = (slot + 1) % slotCount;
    taken.add(slot);
    slots.set(key, slot);
  }
  return slots;
}

// FNV-1a.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
