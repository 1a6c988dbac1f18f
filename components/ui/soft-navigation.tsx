"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/**
 * Follows links and GET forms marked `data-soft` without leaving the page's scroll position.
 * One listener, so that a table of plain links need not be made of client components.
 */
export function SoftNavigation() {
  const router = useRouter();
  const [pending, start] = useTransition();

  useEffect(() => {
    const go = (href: string) =>
      start(() => router.push(href, { scroll: false }));
    const onClick = (event: MouseEvent) => {
      const link = softLink(event);
      if (!link) return;
      event.preventDefault();
      go(link.getAttribute("href") ?? "");
    };
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !("soft" in form.dataset)) {
        return;
      }
      event.preventDefault();
      go(formHref(form));
    };
    document.addEventListener("click", onClick);
    document.addEventListener("submit", onSubmit);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("submit", onSubmit);
    };
  }, [router]);

  return <div className="progress" data-pending={pending || undefined} />;
}

function softLink(event: MouseEvent): Element | null {
  const plain =
    event.button === 0 &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!plain || event.defaultPrevented) return null;
  return event.target instanceof Element
    ? event.target.closest("a[data-soft]")
    : null;
}

function formHref(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") {
      query.append(name, value);
    }
  }
  const { joined } = form.dataset;
  if (joined && query.has(joined)) {
    query.set(joined, query.getAll(joined).join(","));
  }
  const path = new URL(form.action).pathname;
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}
