import { ImageResponse } from "next/og";
import {
  BoardPicture,
  pictureSize,
  plotSize,
} from "#components/cite/board-picture.tsx";
import { prepareBoardImage } from "#lib/export/prepare-board-image.ts";
import { requestedBoard } from "../requested-board.ts";

/** The board of a benchmark as a picture, for link previews; models that the address chooses stand out. */
export async function GET(request: Request) {
  const found = await requestedBoard(request);
  if (found === null) return new Response(null, { status: 404 });
  const image = prepareBoardImage(found.board, plotSize, found.params.models);
  return new ImageResponse(<BoardPicture image={image} />, {
    ...pictureSize,
    headers: { "cache-control": "public, max-age=1, must-revalidate" },
  });
}
