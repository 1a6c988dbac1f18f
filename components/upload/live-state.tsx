"use client";

import { useEffect, useState } from "react";
import { z } from "zod/mini";
import { fill } from "./words.ts";

interface Props {
  uploadId: string;
  stages: Record<string, string>;
  /** `{count} records read` */
  records: string;
  first: { stage: string; records: number };
}

const eventSchema = z.object({
  status: z.string(),
  stage: z.nullable(z.string()),
  records: z.number(),
});

/** Where the work stands, as it goes on; the page is read anew once it is done. */
export function LiveState({ uploadId, stages, records, first }: Props) {
  const [now, setNow] = useState(first);
  useEffect(() => {
    const source = new EventSource(`/api/uploads/${uploadId}/events`);
    source.addEventListener("message", ({ data }: MessageEvent<string>) => {
      const event = eventSchema.parse(JSON.parse(data));
      if (event.status !== "processing") {
        source.close();
        window.location.reload();
      } else if (event.stage !== null)
        setNow({ stage: event.stage, records: event.records });
    });
    // Whoever stops the work is told so by the form's answer; reading the page anew would overtake it.
    const close = () => source.close();
    document.addEventListener("submit", close);
    return () => {
      document.removeEventListener("submit", close);
      close();
    };
  }, [uploadId]);
  return (
    <output className="live-state">
      <progress aria-label={stages[now.stage] ?? ""} />
      <strong>{stages[now.stage]}</strong>
      {now.records > 0 ? (
        <span className="count">
          {fill(records, { count: now.records.toLocaleString("en-US") })}
        </span>
      ) : null}
    </output>
  );
}
