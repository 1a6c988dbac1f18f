import { boardDownload } from "../board-download.ts";

/** The board as JSON, as filtered and sorted. */
export const GET = (request: Request) => boardDownload(request, "json");
