import { boardDownload } from "../board-download.ts";

/** The board as Parquet, as filtered and sorted. */
export const GET = (request: Request) => boardDownload(request, "parquet");
