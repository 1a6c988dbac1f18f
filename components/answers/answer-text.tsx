import { Fragment } from "react";
import { visibleText } from "#lib/answers/visible-text.ts";

interface Props {
  text: string;
  /** Marks spaces, tabs and line ends as well. */
  whitespace?: boolean;
}

/** A text exactly as it is: line ends kept, what cannot be seen made visible, direction its own. */
export function AnswerText({ text, whitespace = false }: Props) {
  return (
    <span className="answer-text" dir="auto">
      {visibleText(text, { whitespace }).map((part, at) =>
        part.kind === "text" ? (
          <Fragment key={at}>{part.text}</Fragment>
        ) : (
          <span key={at} className="unseen" data-kind={part.kind}>
            {part.mark}
            {part.kind === "newline" && "\n"}
          </span>
        ),
      )}
    </span>
  );
}
