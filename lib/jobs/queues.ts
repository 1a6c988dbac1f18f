import { z } from "zod";

/**
 * Every kind of job: what it is told, and how it is tried. A job is tried again only where its worker broke (threw, was
 * killed, fell silent for `heartbeat` seconds); an outcome that nobody likes is an outcome. Handlers are idempotent:
 * a job may run again after its effect was committed.
 */
export const queues = {
  "process-upload": {
    data: z.object({ uploadId: z.uuid(), attempt: z.uuid() }),
    heartbeatSeconds: 20,
    retryLimit: 3,
    retryDelay: 2,
    expireInSeconds: 3 * 3600,
    /** What is done once the last try has broken. */
    deadLetter: "give-up-upload",
  },
  "give-up-upload": {
    data: z.object({ uploadId: z.uuid(), attempt: z.uuid() }),
    heartbeatSeconds: 20,
    retryLimit: 10,
    retryDelay: 5,
    expireInSeconds: 60,
    deadLetter: null,
  },
  "expire-uploads": {
    data: z.object({}),
    heartbeatSeconds: 60,
    retryLimit: 2,
    retryDelay: 60,
    expireInSeconds: 600,
    deadLetter: null,
  },
  "end-announcements": {
    data: z.object({}),
    heartbeatSeconds: 60,
    retryLimit: 0,
    retryDelay: 0,
    expireInSeconds: 60,
    deadLetter: null,
  },
  "mail-notifications": {
    data: z.object({}),
    heartbeatSeconds: 60,
    // The next minute's job does what this one could not.
    retryLimit: 0,
    retryDelay: 0,
    expireInSeconds: 600,
    deadLetter: null,
  },
} as const;

export type QueueName = keyof typeof queues;
export type JobData<N extends QueueName> = z.output<(typeof queues)[N]["data"]>;
