import type { AnswerDiagnosis } from "#lib/schema/diagnosis.ts";
import { AnswerText } from "./answer-text.tsx";
import { ReadingNote } from "./reading-note.tsx";

interface Props {
  output: string;
  reading: AnswerDiagnosis;
  marks: boolean;
}

/** A raw answer with the span that its diagnosis rests on, what was extracted of it, and by which rules. */
export function AnswerReading({ output, reading, marks }: Props) {
  const { evidence } = reading;
  const [start, end] = evidence ? [evidence.start, evidence.end] : [0, 0];
  return (
    <>
      {start < end ? (
        <>
          <AnswerText text={output.slice(0, start)} whitespace={marks} />
          <mark className="evidence-span">
            <AnswerText text={output.slice(start, end)} whitespace={marks} />
          </mark>
          <AnswerText text={output.slice(end)} whitespace={marks} />
        </>
      ) : (
        <AnswerText text={output} whitespace={marks} />
      )}
      <ReadingNote output={output} reading={reading} />
    </>
  );
}
