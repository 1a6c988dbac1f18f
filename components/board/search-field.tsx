"use client";

import { useEffect, useRef } from "react";

interface Props {
  q: string;
  label: string;
  placeholder: string;
}

/** The search box keeps what is being typed while its answers arrive, and follows the address at any other time. */
export function SearchField({ q, label, placeholder }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const box = field.current;
    if (box && box !== document.activeElement) box.value = q;
  }, [q]);
  return (
    <input
      ref={field}
      type="search"
      name="q"
      defaultValue={q}
      placeholder={placeholder}
      aria-label={label}
      maxLength={200}
    />
  );
}
