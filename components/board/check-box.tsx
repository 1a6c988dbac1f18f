interface Props {
  name: string;
  value: string;
  on: boolean;
  text: string;
  title?: string | undefined;
}

/** A box of a GET form, with its words. */
export function CheckBox({ name, value, on, text, title }: Props) {
  return (
    <label className="box" title={title === text ? undefined : title}>
      <input type="checkbox" name={name} value={value} defaultChecked={on} />
      {text}
    </label>
  );
}
