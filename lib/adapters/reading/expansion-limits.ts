/** What an upload may become when it is decompressed. */
export interface ExpansionLimits {
  /** Bytes, of all members together. */
  expandedBytes: number;
  /** Expanded bytes per compressed byte, once `ratioFrom` bytes are out. */
  ratio: number;
  ratioFrom: number;
  /** Members of an archive. */
  entries: number;
}

/** The ratio rule is the one of the Python package index. */
export const DEFAULT_LIMITS: ExpansionLimits = {
  expandedBytes: 1024 ** 3,
  ratio: 50,
  ratioFrom: 64 * 1024 ** 2,
  entries: 10_000,
};
