import { answersFields, type AnswersParams } from "#lib/urls/answers-href.ts";

/** The page's state as a form carries it along, but for what the form itself decides, and the place in the pages. */
export function HiddenFields(props: {
  params: AnswersParams;
  without: Partial<AnswersParams>;
}) {
  const { params, without } = props;
  return answersFields({ ...params, ...without, cursor: undefined }).map(
    ([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ),
  );
}
