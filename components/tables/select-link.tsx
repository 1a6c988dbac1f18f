import type { TableWords } from "#components/board/table-words.ts";

interface Props {
  model: string;
  href: string | null;
  selected: boolean;
  words: TableWords;
}

/** Adds a model to the radar or takes it out: a link that looks like the box it acts as. */
export function SelectLink({ model, href, selected, words }: Props) {
  const box = (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" />
      {selected && <path d="m4.4 8.3 2.4 2.4 4.8-5.2" />}
    </svg>
  );
  if (href === null) {
    return (
      <span className="select" title={words.full}>
        {box}
      </span>
    );
  }
  const label = (selected ? words.deselect : words.select).replace(
    "{model}",
    model,
  );
  return (
    <a
      className="select"
      href={href}
      aria-label={label}
      data-selected={selected || undefined}
      data-soft=""
      rel="nofollow"
    >
      {box}
    </a>
  );
}
