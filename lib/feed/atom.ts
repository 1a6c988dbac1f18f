/** One announcement; `id` never changes, `updated` is an ISO instant. */
export interface AtomEntry {
  id: string;
  title: string;
  summary: string;
  link: string;
  author: string | null;
  category: string;
  updated: string;
}

export interface AtomFeed {
  language: string;
  title: string;
  subtitle: string;
  /** Who speaks where an entry names nobody. */
  author: string;
  /** Addresses of the feed itself, which is also its id, and of the page it announces. */
  self: string;
  page: string;
  entries: readonly AtomEntry[];
}

/** An Atom feed (RFC 4287). Its own date is the newest entry's; without entries, the epoch. */
export function atomFeed(feed: AtomFeed): string {
  const updated = feed.entries
    .map((entry) => entry.updated)
    .toSorted()
    .at(-1);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    element("id", feed.self),
    element("title", feed.title),
    element("subtitle", feed.subtitle),
    `<link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>`,
    element("updated", updated ?? new Date(0).toISOString()),
    author(feed.author),
    ...feed.entries.flatMap(entryLines),
    "</feed>\n",
  ].join("\n");
}

/** Text for XML 1.0: its five signs escaped, characters that it cannot hold left out. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(forbidden, "")
    .replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function entryLines(entry: AtomEntry): string[] {
  return [
    "<entry>",
    element("id", entry.id),
    element("title", entry.title),
    element("updated", entry.updated),
    element("published", entry.updated),
    ...(entry.author === null ? [] : [author(entry.author)]),
    `<link rel="alternate" type="text/html" href="${xmlText(entry.link)}"/>`,
    `<category term="${xmlText(entry.category)}"/>`,
    element("summary", entry.summary),
    "</entry>",
  ];
}

const element = (name: string, text: string) =>
  `<${name}>${xmlText(text)}</${name}>`;

const author = (name: string) => `<author>${element("name", name)}</author>`;

// oxlint-disable-next-line no-control-regex -- these are what XML forbids
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
