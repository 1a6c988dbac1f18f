import Markdown, { type Components, type Options } from "react-markdown";
import rehypeHighlight from "rehype-highlight";
import rehypeKatex from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import "katex/dist/katex.min.css";
import { isPlainMarkdown } from "#lib/answers/markdown-limits.ts";
import { AnswerText } from "./answer-text.tsx";

interface Props {
  text: string;
  /** Unique on the page: footnotes of several answers must not meet. */
  id: string;
}

/**
 * A model's Markdown as it would look to the model's user: code coloured, formulas set. Nothing in it runs or loads:
 * HTML stands as text, pictures are named and not fetched, links lead to http(s) only. Rendered on the server alone.
 */
export function SafeMarkdown({ text, id }: Props) {
  if (!isPlainMarkdown(text)) return <AnswerText text={text} />;
  return (
    <div className="markdown">
      <Markdown {...options} remarkRehypeOptions={footnotesOf(id)}>
        {text}
      </Markdown>
    </div>
  );
}

const footnotesOf = (id: string) => ({
  clobberPrefix: `${id}-`,
  footnoteLabelTagName: "p",
});

const katexOptions = {
  trust: false,
  strict: "ignore",
  throwOnError: false,
  maxExpand: 200,
  maxSize: 20,
} as const;

type Level = 1 | 2 | 3 | 4 | 5 | 6;

// The answer's headings are no headings of this page.
const heading = (level: Level): Components[`h${Level}`] =>
  function Heading({ children }) {
    return <p className={`markdown-h${level}`}>{children}</p>;
  };

const components: Components = {
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  a: ({ href, children, id }) =>
    href ? (
      <a id={id} href={href} rel="noopener nofollow ugc" className="text-link">
        {children}
      </a>
    ) : (
      <span id={id}>{children}</span>
    ),
  img: ({ alt, src }) => (
    <span className="markdown-picture">
      [{alt || "image"}: {typeof src === "string" ? src : ""}]
    </span>
  ),
  input: ({ checked }) => (
    <span aria-hidden="true">{checked ? "☑" : "☐"} </span>
  ),
  pre: ({ children }) => (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <pre tabIndex={0}>{children}</pre>
  ),
};

const options: Options = {
  remarkPlugins: [remarkGfm, remarkMath],
  rehypePlugins: [
    [rehypeKatex, katexOptions],
    [rehypeHighlight, { detect: false }],
  ],
  urlTransform: (url) => (/^https?:\/\//i.test(url) ? url : ""),
  components,
};
