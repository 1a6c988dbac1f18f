/** Full marks count as right; of a judge's ratings, two thirds of the scale: 7 of 1 to 10. */
export function rightFrom(dataset: {
  metric: string;
  scale: { min: number; max: number };
}): number {
  const { min, max } = dataset.scale;
  return dataset.metric === "judge_rating" ? min + ((max - min) * 2) / 3 : max;
}
