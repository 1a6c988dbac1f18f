"use client";

import { useEffect, useState } from "react";

interface Props {
  signIn: string;
  words: Record<"signIn" | "menu" | "unread", string>;
  links: {
    id: string;
    text: string;
    href: string;
    forRole: "reviewer" | undefined;
  }[];
}

/** What `/api/me` answers. */
type Me = { name: string; role: string; unread: number } | null;

/** The way in, or the signed-in person's own pages. The page around it is the same for everybody, so this asks who is there. */
export function AccountMenu({ signIn, words, links }: Props) {
  const [me, setMe] = useState<Me>(null);
  useEffect(() => {
    const away = new AbortController();
    fetch("/api/me", { signal: away.signal })
      .then(async (answer) => (answer.ok ? await answer.json() : null))
      .then((found: Me) => {
        setMe(found);
        if (found) hurryScripts();
      })
      // Nobody knows: the way in leads on to the account of whoever is signed in.
      .catch(() => {});
    return () => away.abort();
  }, []);
  if (me === null) {
    return (
      <a className="account-link" href={signIn}>
        <PersonIcon />
        <span>{words.signIn}</span>
      </a>
    );
  }
  const shown = links.filter(
    ({ forRole }) => forRole === undefined || me.role !== "member",
  );
  return (
    <details className="account-menu" ref={closeWhenLeft}>
      <summary className="account-link">
        <PersonIcon />
        <span className="visually-hidden">{words.menu}: </span>
        <span>{me.name}</span>
        {me.unread > 0 ? (
          <b>
            <span className="visually-hidden">{words.unread}: </span>
            {Math.min(me.unread, 99)}
          </b>
        ) : null}
      </summary>
      <ul>
        {shown.map(({ id, text, href }) => (
          <li key={id}>
            <a href={href}>
              {text}
              {id === "notifications" && me.unread > 0 ? (
                <b>{me.unread}</b>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Closes the menu when the focus goes elsewhere, and by Escape. */
function closeWhenLeft(menu: HTMLDetailsElement | null) {
  if (!menu) return;
  const listening = new AbortController();
  const { signal } = listening;
  const onLeave = ({ relatedTarget }: FocusEvent) => {
    const isWithin =
      relatedTarget instanceof Node && menu.contains(relatedTarget);
    if (!isWithin) menu.open = false;
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
  menu.addEventListener("focusout", onLeave, { signal });
  menu.addEventListener("keydown", onKey, { signal });
  return () => listening.abort();
}

const PersonIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="icon">
    <path d="M8 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14c.6-2.4 2.8-3.5 5.5-3.5s4.9 1.1 5.5 3.5" />
  </svg>
);
/** Whoever has pages of their own finds their name there without moving first (before-paint.ts). */
function hurryScripts(): void {
  try {
    localStorage.setItem("kurabe-scripts", "now");
  } catch {
    // Without a store they wait for a sign of somebody, as ever.
  }
}
