import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { getViewer } from "#lib/db/get-viewer.ts";
import type { Viewer } from "#lib/schema/access.ts";
import { currentUser } from "./session.ts";

/** Who sends this request, for whatever asks what they may do; null for a visitor. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const user = await currentUser();
  return user === null ? null : getViewer(user.id);
});

/** Who sends this request; a visitor goes to the sign-in page at the given address. */
export async function requireViewer(signIn: string): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(signIn);
}

/** The reviewer or admin who sends this request; for everybody else the page does not exist. */
export async function requireReviewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  return viewer && viewer.role !== "member" ? viewer : notFound();
}
