/** What `npm start` says when it serves. */
export async function readyLines(url: string): Promise<string[]> {
  return [`Kurabe is ready: ${url}`];
}
