"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useTransition,
  type ReactNode,
} from "react";
import { withholdOutdatedAnswers } from "./outdated-answers.ts";
import { listenForSoft } from "./soft-events.ts";

interface Soft {
  /** Where the page is going, or what is being typed would lead; null once it is there. */
  href: string | null;
  /** Goes there without leaving the scroll position. */
  go: (href: string, how?: "push" | "replace") => void;
}

const SoftContext = createContext<Soft>({ href: null, go: () => {} });

/** For what can show a view before the server has answered. */
export const useSoftNavigation = () => useContext(SoftContext);

/**
 * Follows links and GET forms marked `data-soft` without leaving the page's scroll position.
 * One listener, so that a table of plain links need not be made of client components.
 */
export function SoftNavigation({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  // No useOptimistic: it falls back to what was asked before, where the newer page comes first.
  const [asked, ask] = useState<string | null>(null);
  const [typed, type] = useState<string | null>(null);

  const go = useCallback<Soft["go"]>(
    (href, how = "push") => {
      type(null);
      ask(href);
      start(() => router[how](href, { scroll: false }));
    },
    [router],
  );
  useEffect(() => listenForSoft({ go, type }), [go]);
  useEffect(withholdOutdatedAnswers, []);
  // For those who were quicker than the scripts (lib/serving/scripts-after-paint.ts).
  useEffect(() => void document.dispatchEvent(new Event("kurabe:ready")), []);

  const href = typed ?? (pending ? asked : null);
  const soft = useMemo(() => ({ href, go }), [href, go]);
  return (
    <SoftContext value={soft}>
      {children}
      <div className="progress" data-pending={pending || undefined} />
    </SoftContext>
  );
}
