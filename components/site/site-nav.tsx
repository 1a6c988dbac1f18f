"use client";

import { usePathname } from "next/navigation";
import type { SiteLinkId } from "./site-links.ts";

interface Props {
  label: string;
  links: { id: SiteLinkId; text: string; href: string }[];
}

/** The site's sections; the one that the page belongs to is marked. */
export function SiteNav({ label, links }: Props) {
  // The server sees the rewritten path, the browser the one in its address bar.
  const bare = (path: string) => path.replace(/^\/(en|ja)(?=\/|$)/, "") || "/";
  const path = bare(usePathname());
  return (
    <nav className="site-nav" aria-label={label}>
      <ul>
        {links.map(({ id, text, href }) => {
          const own = bare(href);
          const isHere = path === own;
          const isWithin = own !== "/" && path.startsWith(`${own}/`);
          return (
            <li key={id}>
              <a
                href={href}
                aria-current={isHere ? "page" : isWithin ? "true" : undefined}
              >
                {text}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
