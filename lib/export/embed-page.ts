import { createHash } from "node:crypto";

export const embedThemes = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

interface EmbedPage {
  language: string;
  title: string;
  theme: EmbedTheme;
  /** HTML, made of escaped texts. */
  body: string;
  /** A link beneath: to what, and its text. */
  link: { href: string; text: string };
}

/** A page for others' iframes: complete in itself, asks for nothing, and tells the page around it how high it is. */
export function embedPage(page: EmbedPage): string {
  const { title, body, link } = page;
  return `<!doctype html>
<html lang="${htmlText(page.language)}" data-theme="${page.theme}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${htmlText(title)}</title>
<style>${style}</style></head>
<body><main><h1>${htmlText(title)}</h1>
${body}
<p><a href="${htmlText(link.href)}" target="_blank" rel="noopener">${htmlText(link.text)}</a></p></main>
<script>${script}</script></body></html>
`;
}

/** Text for HTML, between tags and in quotes. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

const script = `new ResizeObserver(()=>{const{height}=document.body.getBoundingClientRect();parent.postMessage({type:"kurabe:height",height:Math.ceil(height)},"*")}).observe(document.body)`;

const light = `color-scheme:light;--paper:#fbfbf9;--ink:#1a1d21;--quiet:#5a626b;--rule:#c9ccd0;--accent:#0062a8`;
const dark = `color-scheme:dark;--paper:#121518;--ink:#f0efe9;--quiet:#a7aeb6;--rule:#4a5159;--accent:#5cabf0`;
const style = `:root{${light}}[data-theme=dark]{${dark}}
@media(prefers-color-scheme:dark){[data-theme=auto]{${dark}}}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.6 system-ui,"Noto Sans JP","Hiragino Sans","Yu Gothic UI",sans-serif;font-variant-numeric:tabular-nums}
main{padding:12px;overflow-x:auto}h1{margin:0 0 8px;font-size:15px}p{margin:8px 0 0}a{color:var(--accent)}.note{color:var(--quiet)}
table{width:100%;border-collapse:collapse}th,td{padding:5px 8px;border-top:1px solid var(--rule);text-align:left}
th{font-weight:600}.n{text-align:right}thead th{border:0;color:var(--quiet);white-space:nowrap}
svg{display:block;width:100%;max-width:760px;height:auto}text{fill:var(--quiet);font-size:13px}`;

const hash = (text: string) =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What the page may do, and that any page may hold it: nothing else of the site lets itself be framed. */
export const embedPolicy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  `script-src ${hash(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");
