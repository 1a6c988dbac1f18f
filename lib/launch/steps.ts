export type Progress = (text: string) => void;

/**
 * Runs one step of a start and shows it: what is being done, then its outcome
 * and time. On a terminal progress replaces the line; elsewhere it is a line
 * of its own, every five seconds at most.
 * @param work returns the outcome in a few words
 */
export async function step(
  title: string,
  doing: string,
  work: (progress: Progress) => Promise<string>,
): Promise<void> {
  const started = performance.now();
  const seconds = () =>
    `${((performance.now() - started) / 1000).toFixed(1)} s`;
  let last = started;
  show(title, doing);
  const outcome = await work((text) => {
    const now = performance.now();
    if (!process.stdout.isTTY && now - last < 5000) return;
    last = now;
    show(title, `${text} (${seconds()})`);
  });
  show(title, `${outcome} (${seconds()})`);
  if (process.stdout.isTTY) process.stdout.write("\n");
}

function show(title: string, text: string): void {
  const line = `${title.padEnd(12)}${text}`;
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
}
