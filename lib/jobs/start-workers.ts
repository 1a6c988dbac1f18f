import { endAnnouncements } from "../db/announcements.ts";
import { getSiteLimits } from "../db/get-site-limits.ts";
import { Crew } from "./crew.ts";
import { expireUploads } from "./expire-uploads.ts";
import { followPublications } from "./follow-publications.ts";
import { giveUpUpload } from "./give-up-upload.ts";
import { mailNotifications } from "./mail-notifications.ts";
import { processUpload } from "./process-upload.ts";
import { schedule, work } from "./queue.ts";

/**
 * Works on every kind of job in this process, until the queue is stopped.
 * @returns to be called before that: neither how many uploads are worked on nor what is published is followed any more
 */
export async function startWorkers(): Promise<() => void> {
  const crew = new Crew("process-upload", processUpload);
  const stop = await crew.follow(async () => (await getSiteLimits()).jobs);
  await work("give-up-upload", giveUpUpload);
  await work("expire-uploads", expireUploads);
  await schedule("expire-uploads", "17 * * * *");
  await work(
    "mail-notifications",
    async () => void (await mailNotifications()),
  );
  await schedule("mail-notifications", "* * * * *");
  await work("end-announcements", endAnnouncements);
  await schedule("end-announcements", "* * * * *");
  const unfollow = followPublications();
  return () => {
    unfollow();
    stop();
  };
}
