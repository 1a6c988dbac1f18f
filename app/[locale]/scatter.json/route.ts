import { requestedScatter } from "../../requested-scatter.ts";

/** The scatter's points as columns, for the drawing of a board that is too large to bring them along. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
) {
  const scatter = await requestedScatter(request, (await params).locale);
  if (scatter === null) return new Response(null, { status: 404 });
  return Response.json(scatter.chart.points, {
    headers: {
      "cache-control": "public, max-age=1, must-revalidate",
      "x-content-type-options": "nosniff",
    },
  });
}
