import type { NextRequest } from "next/server";
import { answerAuth, type AuthContext } from "#lib/auth/answer-auth.ts";

export function GET(request: NextRequest, context: AuthContext) {
  return answerAuth(request, context);
}

export function POST(request: NextRequest, context: AuthContext) {
  return answerAuth(request, context);
}
