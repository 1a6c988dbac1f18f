/** `target polarity` lines by word lists: each clause with a topic is a target. */
export function findPolarity(input: string): string {
  return input
    .split(/が、|、|。|ものの|一方/u)
    .map(readClause)
    .filter((line) => line !== null)
    .join("\n");
}

const positive = /上回|増|改善|好調|向上|拡大|最高|伸び|上昇|すばらし/u;
const negative = /減|悪化|低下|低調|赤字|苦戦|不振/u;

function readClause(clause: string): string | null {
  const [, target, said] = /^(.+?)[はもが](.+)$/u.exec(clause) ?? [];
  if (!target || !said) return null;
  const polarity = negative.test(said)
    ? "negative"
    : positive.test(said)
      ? "positive"
      : "neutral";
  return `${target} ${polarity}`;
}
