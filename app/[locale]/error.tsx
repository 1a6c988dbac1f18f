"use client";

import { useErrorWords } from "#components/ui/error-words.tsx";

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: Props) {
  const words = useErrorWords();
  return (
    <main id="main" className="page notice-page">
      <div className="notice" role="alert">
        <h1>{words?.title}</h1>
        <p>{words?.text}</p>
        {error.digest ? (
          <p className="quiet">
            {words?.code.replace("{digest}", error.digest)}
          </p>
        ) : null}
        <button type="button" className="button" onClick={reset}>
          {words?.retry}
        </button>
      </div>
    </main>
  );
}
