/** Text in a typewriter's letters, in a frame of its own that scrolls sideways. */
export function CodeBlock(props: { label: string; text: string; id?: string }) {
  const { label, text, id } = props;
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section id={id} className="api-code" aria-label={label} tabIndex={0}>
      <pre>
        <code>{text}</code>
      </pre>
    </section>
  );
}
