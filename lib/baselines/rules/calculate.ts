/** Arithmetic word problems by their numbers and a keyword; "0" where no rule fits. */
export function calculate(input: string): string {
  const numbers = (input.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
  const rule = problems.find(({ sign }) => sign.test(input));
  const result = rule && numbers.length > 0 ? rule.solve(numbers) : 0;
  return String(Number(result.toFixed(6)));
}

type Solve = (numbers: number[]) => number;

const product: Solve = (numbers) => numbers.reduce((a, b) => a * b, 1);
const difference: Solve = ([first = 0, ...rest]) =>
  rest.reduce((a, b) => a - b, first);
const quotient: Solve = (numbers) => {
  const [small = 1, large = 0] = numbers.toSorted((a, b) => a - b);
  return large / small;
};
const sum: Solve = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** The first whose sign stands in the text decides. */
const problems: { sign: RegExp; solve: Solve }[] = [
  {
    sign: /割引き/u,
    solve: ([price = 0, tenths = 0]) => price * (1 - tenths / 10),
  },
  { sign: /分ける|平均|等しく/u, solve: quotient },
  { sign: /週間/u, solve: ([, perDay = 0]) => perDay * 7 },
  { sign: /面積|時速|ずつ/u, solve: product },
  { sign: /残り|おつり|帰りました/u, solve: difference },
  { sign: /合わせて|全部で/u, solve: sum },
];
