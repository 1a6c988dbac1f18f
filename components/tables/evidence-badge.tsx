import type { Evidence } from "#lib/schema/evidence.ts";

interface Props {
  level: Evidence;
  text: string;
  title: string | undefined;
}

/** The strength of evidence as a word and a shape: full, half and open circle. */
export function EvidenceBadge({ level, text, title }: Props) {
  return (
    <span className="evidence" data-level={level} title={title}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.75" />
        {marks[level]}
      </svg>
      {text}
    </span>
  );
}

const marks: Record<Evidence, React.ReactNode> = {
  verified: <path className="evidence-tick" d="m3.6 6.2 1.7 1.7 3.2-3.6" />,
  recomputed: (
    <path className="evidence-half" d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" />
  ),
  reported: null,
};
