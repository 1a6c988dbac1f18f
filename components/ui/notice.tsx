interface Props {
  level: 1 | 2 | 3;
  title: string;
  text: string;
  href?: string;
  action?: string;
}

/** Says that there is nothing here, and what to do next. */
export function Notice({ level, title, text, href, action }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="notice">
      <Heading>{title}</Heading>
      <p>{text}</p>
      {href && action ? (
        <a className="button" href={href}>
          {action}
        </a>
      ) : null}
    </div>
  );
}
