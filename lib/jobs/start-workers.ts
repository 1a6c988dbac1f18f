import { endAnnouncements } from "../db/announcements.ts";
import { settings } from "../env.ts";
import { expireUploads } from "./expire-uploads.ts";
import { giveUpUpload } from "./give-up-upload.ts";
import { mailNotifications } from "./mail-notifications.ts";
import { processUpload } from "./process-upload.ts";
import { schedule, work } from "./queue.ts";

/** Works on every kind of job in this process, until the queue is stopped. */
export async function startWorkers(): Promise<void> {
  await work("process-upload", processUpload, settings().KURABE_JOBS);
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
}
