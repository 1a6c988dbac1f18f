/** Whether an address is one of the files that the build made, each named by its content: scripts, styles, fonts. */
export function isBuiltFile(url: string): boolean {
  return BUILT.test(url);
}

// Plain names only: no query, no escape, no segment that begins with a dot.
const BUILT = /^\/_next\/static(?:\/[\w~-][\w~.-]*){1,6}$/;
