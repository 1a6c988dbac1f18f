import { createHash } from "node:crypto";
import { embedStyle } from "./embed-style.ts";

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

/** A page for others' iframes: complete in itself, asks for nothing, opens its links beside the page around it, and tells that how high it is. */
export function embedPage(page: EmbedPage): string {
  const { title, body, link } = page;
  return `<!doctype html>
<html lang="${htmlText(page.language)}" data-theme="${page.theme}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<base target="_blank"><meta name="robots" content="noindex"><title>${htmlText(title)}</title>
<style>${embedStyle}</style></head>
<body><main><h1>${htmlText(title)}</h1>
${body}
<p><a href="${htmlText(link.href)}" rel="noopener">${htmlText(link.text)}</a></p></main>
<script>${script}</script></body></html>
`;
}

/** Text for HTML, between tags and in quotes. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

const script = `new ResizeObserver(()=>{const{height}=document.body.getBoundingClientRect();parent.postMessage({type:"kurabe:height",height:Math.ceil(height)},"*")}).observe(document.body)`;

const hash = (text: string) =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What the page may do, and that any page may hold it: nothing else of the site lets itself be framed. */
export const embedPolicy = [
  "default-src 'none'",
  `style-src ${hash(embedStyle)}`,
  `script-src ${hash(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");
