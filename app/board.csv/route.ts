import { boardDownload } from "../board-download.ts";

/** The board as CSV, as filtered and sorted. */
export const GET = (request: Request) => boardDownload(request, "csv");
