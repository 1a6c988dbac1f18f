"use client";

import { createContext, useContext, type ReactNode } from "react";

export interface ErrorWords {
  title: string;
  text: string;
  retry: string;
  /** With `{digest}`. */
  code: string;
}

const Words = createContext<ErrorWords | null>(null);

/** The error page is a client component: it gets its few words here, not the whole catalogue. */
export function ErrorWordsProvider(props: {
  words: ErrorWords;
  children: ReactNode;
}) {
  return <Words value={props.words}>{props.children}</Words>;
}

export const useErrorWords = () => useContext(Words);
